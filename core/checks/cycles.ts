/**
 * The cycles of a relation, one for each group of things that reach each other, each beginning with its
 * first thing in order. Tarjan's strongly connected components, without recursion, then the shortest way round.
 */
export function cyclesOf<T extends object>(
  things: readonly T[],
  next: (thing: T) => readonly T[],
  order: (one: T, other: T) => number,
): readonly (readonly T[])[] {
  const groups = connectedGroups(things, next).filter(
    (group) => group.length > 1 || group.some((thing) => next(thing).includes(thing)),
  );
  return groups
    .map((group) => shortestCycle(group.toSorted(order), next))
    .toSorted((one, other) => compareFirst(one, other, order));
}

function compareFirst<T extends object>(
  one: readonly T[],
  other: readonly T[],
  order: (one: T, other: T) => number,
): number {
  const [first] = one;
  const [second] = other;
  return first === undefined || second === undefined ? 0 : order(first, second);
}

function shortestCycle<T extends object>(
  group: readonly T[],
  next: (thing: T) => readonly T[],
): readonly T[] {
  const [start] = group;
  if (start === undefined) return [];
  const members = new Set(group);
  const cameFrom = new Map<T, T>();
  const queue = [start];
  for (const thing of queue) {
    for (const following of next(thing)) {
      if (following === start) return wayTo(thing, start, cameFrom);
      if (!members.has(following) || cameFrom.has(following)) continue;
      cameFrom.set(following, thing);
      queue.push(following);
    }
  }
  return [start];
}

function wayTo<T extends object>(end: T, start: T, cameFrom: ReadonlyMap<T, T>): readonly T[] {
  const way = [end];
  for (let thing: T | undefined = end; thing !== undefined && thing !== start; thing = cameFrom.get(thing)) {
    const before = cameFrom.get(thing);
    if (before !== undefined) way.unshift(before);
  }
  return way;
}

interface Visit<T extends object> {
  readonly thing: T;
  readonly following: readonly T[];
  at: number;
}

function connectedGroups<T extends object>(
  things: readonly T[],
  next: (thing: T) => readonly T[],
): readonly (readonly T[])[] {
  const index = new Map<T, number>();
  const low = new Map<T, number>();
  const stack: T[] = [];
  const onStack = new Set<T>();
  const groups: T[][] = [];
  const open = (thing: T): Visit<T> => {
    index.set(thing, index.size);
    low.set(thing, index.get(thing) ?? 0);
    stack.push(thing);
    onStack.add(thing);
    return { thing, following: next(thing), at: 0 };
  };
  const lower = (thing: T, value: number | undefined): void => {
    low.set(thing, Math.min(low.get(thing) ?? 0, value ?? 0));
  };
  const close = ({ thing }: Visit<T>): void => {
    if (low.get(thing) !== index.get(thing)) return;
    const group: T[] = [];
    for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
      onStack.delete(member);
      group.push(member);
      if (member === thing) break;
    }
    groups.push(group);
  };
  const leave = (visits: Visit<T>[], visit: Visit<T>): void => {
    visits.pop();
    close(visit);
    const parent = visits.at(-1);
    if (parent) lower(parent.thing, low.get(visit.thing));
  };
  const walk = (root: T): void => {
    const visits = [open(root)];
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const following = visit.following[visit.at++];
      if (following === undefined) leave(visits, visit);
      else if (!index.has(following)) visits.push(open(following));
      else if (onStack.has(following)) lower(visit.thing, index.get(following));
    }
  };
  for (const root of things) if (!index.has(root)) walk(root);
  return groups;
}
