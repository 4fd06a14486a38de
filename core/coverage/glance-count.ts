/** Counts what is seen at a glance against how many there must be. */
import type { Element } from '../model/fragment.ts';
import type { LinkedCondition } from '../model/sentence.ts';
import { isAnswered } from './answered.ts';
import type { Judging } from './judging.ts';
import { countTruth } from './linked.ts';
import type { Truth } from './truth.ts';

export class GlanceCount {
  sure = 0;
  possible = 0;
  undated = 0;
  private isUnseen = false;

  /** @param seen nothing where it could not be seen whether it counts */
  add(seen: Truth | undefined): void {
    if (seen === undefined) this.isUnseen = true;
    else if (seen !== 'false' && seen !== 'skipped') this.possible++;
    if (seen === 'true') this.sure++;
    else if (seen === 'undated') this.undated++;
  }

  /** Whether no more need be looked at: where there may be any number, as many as there must be are enough. */
  suffices({ least, most }: LinkedCondition['count']): boolean {
    return most === Infinity && this.sure >= least;
  }

  /** Nothing where something could not be seen; an answer of `without` settles that there is none. */
  truthFor(
    { kind, count }: Pick<LinkedCondition, 'kind' | 'count'>,
    judging: Judging,
    element: Element,
  ): Truth | undefined {
    if (this.suffices(count)) return 'true';
    if (this.isUnseen) return undefined;
    const truth = countTruth(count, this);
    const isShort = truth === 'false' && this.sure < count.least;
    return isShort && isAnswered(judging, element, kind) ? 'skipped' : truth;
  }
}
