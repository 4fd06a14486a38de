/** Elements that have come, each until its turn. */
import { groupBy } from '../group-by.ts';
import type { ModelElement } from './element.ts';

export class Newcomers {
  private readonly all = new Set<ModelElement>();
  /** Those whose turn is next, the last first; some of them may be newcomers no more. */
  private inTurn: ModelElement[] = [];

  get size(): number {
    return this.all.size;
  }

  has(element: ModelElement): boolean {
    return this.all.has(element);
  }

  add(element: ModelElement): void {
    this.all.add(element);
  }

  delete(element: ModelElement): void {
    this.all.delete(element);
  }

  clear(): void {
    this.all.clear();
    this.inTurn = [];
  }

  /** Takes those whose turn it is: of one kind, and so many at most. */
  next(most: number): readonly ModelElement[] {
    const taken: ModelElement[] = [];
    while (this.all.size > 0 && taken.length < most) {
      if (this.inTurn.length === 0) this.inTurn = kindByKind(this.all).toReversed();
      const element = this.inTurn.at(-1);
      if (element && taken[0] && element.kind !== taken[0].kind) break;
      this.inTurn.pop();
      if (element && this.all.delete(element)) taken.push(element);
    }
    if (this.all.size === 0) this.inTurn = [];
    return taken;
  }
}

/**
 * The first so many, those of a kind one after the other: what is done for them is the same code, which stays in the
 * nearest memory of the processor. That they are not all keeps near each other what stands in the same files.
 */
function kindByKind(elements: Iterable<ModelElement>): readonly ModelElement[] {
  const first: ModelElement[] = [];
  for (const element of elements) if (first.push(element) === atOnce) break;
  return [...groupBy(first, ({ kind }) => kind).values()].flat();
}

const atOnce = 10_000;
