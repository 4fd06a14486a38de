/**
 * The cycles of a relation, one for each group of things that reach each other, each beginning with its
 * first thing in order. Tarjan's strongly connected components, without recursion, then the shortest way round.
 */
export function cyclesOf<T extends object>(
  things: readonly T[],
  next: (thing: T) => readonly T[],
  order: (one: T, other: T) => number,
): readonly (readonly T[])[] {
  return connectedGroups(things, next)
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

/** A thing that was come to. */
interface Visit<T extends object> {
  readonly thing: T;
  readonly following: readonly T[];
  /** How many of those that follow were gone to. */
  at: number;
  /** How many were come to before it, and before the first that it leads back to. */
  readonly index: number;
  low: number;
  /** Whether it is not known yet which group it is in. */
  isOpen: boolean;
}

/** The groups of several, and of one that leads to itself. */
function connectedGroups<T extends object>(
  things: readonly T[],
  next: (thing: T) => readonly T[],
): readonly (readonly T[])[] {
  const known = new Map<T, Visit<T>>();
  const stack: Visit<T>[] = [];
  const groups: T[][] = [];
  const open = (thing: T, following: readonly T[]): Visit<T> => {
    const index = known.size;
    const visit = { thing, following, at: 0, index, low: index, isOpen: true };
    known.set(thing, visit);
    stack.push(visit);
    return visit;
  };
  const close = (visit: Visit<T>): void => {
    if (visit.low !== visit.index) return;
    const group = takeGroup(stack, visit);
    if (group.length > 1 || visit.following.includes(visit.thing)) groups.push(group);
  };
  const leave = (visits: Visit<T>[], visit: Visit<T>): void => {
    visits.pop();
    close(visit);
    const before = visits.at(-1);
    if (before) before.low = Math.min(before.low, visit.low);
  };
  const walk = (root: T): void => {
    const visits = [open(root, next(root))];
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const following = visit.following[visit.at++];
      if (!following) {
        leave(visits, visit);
        continue;
      }
      const beyond = next(following);
      // What leads nowhere leads not back.
      if (beyond.length === 0) continue;
      const before = known.get(following);
      if (!before) visits.push(open(following, beyond));
      else if (before.isOpen) visit.low = Math.min(visit.low, before.index);
    }
  };
  for (const root of things) if (!known.has(root)) walk(root);
  return groups;
}

/** Takes those off the stack that are in a group with the one that they all lead back to. */
function takeGroup<T extends object>(stack: Visit<T>[], first: Visit<T>): T[] {
  const group: T[] = [];
  for (let member = stack.pop(); member; member = stack.pop()) {
    member.isOpen = false;
    group.push(member.thing);
    if (member === first) break;
  }
  return group;
}
