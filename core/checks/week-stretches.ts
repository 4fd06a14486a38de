/** Stretches of a week, in minutes from Monday 00:00: from the first up to, but not including, the second. */
export type Stretch = readonly [start: number, end: number];

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export const minutesInDay = 1440;
export const minutesInWeek = 7 * minutesInDay;

/** The same minutes in order, without overlap; stretches that touch become one. */
export function uniteStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const united: Stretch[] = [];
  for (const [start, end] of stretches.toSorted(([one], [other]) => one - other)) {
    const last = united.at(-1);
    if (last && start <= last[1]) united[united.length - 1] = [last[0], Math.max(last[1], end)];
    else united.push([start, end]);
  }
  return united;
}

/** The minutes of the first that are not of the second; both united. */
export function subtractStretches(from: readonly Stretch[], taken: readonly Stretch[]): readonly Stretch[] {
  return from.flatMap(([start, end]) => {
    const left: Stretch[] = [];
    let open = start;
    for (const [first, last] of taken) {
      if (last <= open || first >= end) continue;
      if (first > open) left.push([open, first]);
      open = Math.max(open, last);
    }
    return open < end ? [...left, [open, end] as const] : left;
  });
}

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
