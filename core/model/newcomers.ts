/** Elements that have come, each until its turn. */
import { groupBy } from '../group-by.ts';
import type { ModelElement } from './element.ts';

/** An element waits for one at a time: it knows itself for whom. */
export class Newcomers {
  private count = 0;
  /** In the order in which they came, from the first that had no turn yet; some may be newcomers no more. */
  private come: ModelElement[] = [];
  /** Those whose turn is next, the last first; some may be newcomers no more. */
  private inTurn: ModelElement[] = [];

  get size(): number {
    return this.count;
  }

  has(element: ModelElement): boolean {
    return element.waitsFor === this;
  }

  add(element: ModelElement): void {
    if (this.has(element)) return;
    element.waitsFor = this;
    this.come.push(element);
    this.count++;
  }

  /** @returns whether it was one */
  delete(element: ModelElement): boolean {
    if (!this.has(element)) return false;
    element.waitsFor = undefined;
    this.count--;
    return true;
  }

  clear(): void {
    for (const element of [...this.inTurn, ...this.come]) this.delete(element);
    [this.inTurn, this.come] = [[], []];
  }

  /** Takes those whose turn it is: of one kind, and so many at most. */
  next(most: number): readonly ModelElement[] {
    const taken: ModelElement[] = [];
    while (this.count > 0 && taken.length < most) {
      if (this.inTurn.length === 0) this.inTurn = kindByKind(this.come.splice(0, atOnce)).toReversed();
      const element = this.inTurn.at(-1);
      if (element && taken[0] && element.kind !== taken[0].kind) break;
      this.inTurn.pop();
      if (element && this.delete(element)) taken.push(element);
    }
    if (this.count === 0) this.clear();
    return taken;
  }
}

/**
 * Those of a kind one after the other: what is done for them is the same code, which stays in the nearest memory of the
 * processor.
 */
function kindByKind(elements: readonly ModelElement[]): readonly ModelElement[] {
  return [...groupBy(elements, ({ kind }) => kind).values()].flat();
}

/** Not all, which keeps near each other what stands in the same files. */
const atOnce = 10_000;
