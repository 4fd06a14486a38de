/** The minutes from midnight to a time such as 08:30; 24:00 ends the day. Nothing for what is no time of day. */
export function minuteOfDay(time: string): number | undefined {
  const match = /^(\d{1,2}):(\d{2})$/.exec(time);
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2])];
  return minutes < 60 && hours * 60 + minutes <= 1440 ? hours * 60 + minutes : undefined;
}
