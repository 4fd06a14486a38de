/** Stretches of time: from the first up to, but not including, the second; minutes or seconds, as the user counts. */
export type Stretch = readonly [start: number, end: number];

/** The same time in order, without overlap; stretches that touch become one. */
export function uniteStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const united: Stretch[] = [];
  for (const [start, end] of stretches.toSorted(([one], [other]) => one - other)) {
    const last = united.at(-1);
    if (last && start <= last[1]) united[united.length - 1] = [last[0], Math.max(last[1], end)];
    else if (start < end) united.push([start, end]);
  }
  return united;
}

/** The time of the first that is not of the second; both united. */
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

/** The part of each stretch that lies within the bounds. */
export function cutStretches(stretches: readonly Stretch[], [from, to]: Stretch): readonly Stretch[] {
  return stretches.flatMap(([start, end]) => {
    const cut = [Math.max(start, from), Math.min(end, to)] as const;
    return cut[0] < cut[1] ? [cut] : [];
  });
}
