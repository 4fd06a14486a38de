/** Stretches of a week, in minutes from Monday 00:00. */
import type { Stretch } from '../model/stretches.ts';

export { subtractStretches, uniteStretches, type Stretch } from '../model/stretches.ts';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const minutesInDay = 1440;
export const minutesInWeek = 7 * minutesInDay;

/** "sat 09:00-13:00", day by day. */
export function stretchTexts(stretches: readonly Stretch[]): readonly string[] {
  return stretches.flatMap(([start, end]) => {
    const texts: string[] = [];
    for (let from = start; from < end; from = nextMidnight(from))
      texts.push(stretchText(from, Math.min(end, nextMidnight(from))));
    return texts;
  });
}

function nextMidnight(minute: number): number {
  return (Math.floor(minute / minutesInDay) + 1) * minutesInDay;
}

function stretchText(start: number, end: number): string {
  const midnight = Math.floor(start / minutesInDay) * minutesInDay;
  return `${weekdays[midnight / minutesInDay] ?? ''} ${timeText(start - midnight)}-${timeText(end - midnight)}`;
}

function timeText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
