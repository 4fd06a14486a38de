/** Values that nobody who remembers reads: what they are about is gone, or they are asked for from outside. */

export interface Kept {
  /** Whether nobody reads it though somebody may ask again soon; else it stops following its sources, unless it is read. */
  isKept(): boolean;
  reference: WeakRef<Kept> | undefined;
}

/** Looked at when values are let go; what is gone meanwhile need not be. */
const unread = new Set<WeakRef<Kept>>();

export function noteUnread(value: Kept): void {
  unread.add((value.reference ??= new WeakRef(value)));
}

/**
 * Values that nobody reads any more follow their sources no longer: they are worked out again when somebody asks,
 * and are gone with what they are about. To be called when nothing is being worked out.
 */
export function letGo(): void {
  turn++;
  for (const reference of unread) if (!reference.deref()?.isKept()) unread.delete(reference);
}

/** Counts how often values were let go. */
let turn = 0;

export function turnNow(): number {
  return turn;
}

/** Whether a value is kept that was asked for from outside in this turn. */
export function isRecent(asked: number | undefined): boolean {
  return asked !== undefined && turn - asked <= turnsKept;
}

const turnsKept = 20;
