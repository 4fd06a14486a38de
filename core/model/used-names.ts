/**
 * The elements whose names somebody uses, by the last word of their names: who looks for a name and finds what it means
 * hears there of others that come to have it, and need not be remembered as one who looked for it. All elements of a word are known
 * by name too, but thousands may have it that nobody uses: whoever is added would look at each of them.
 */
import type { ModelElement } from './element.ts';
import { lastWordOf } from './qualified-name.ts';

export class UsedNames {
  /** Most words are that of one element. */
  private readonly all = new Map<string, ModelElement | Set<ModelElement>>();

  /** @param element somebody uses its name as it is now */
  add(element: ModelElement): void {
    const word = lastWordOf(element);
    const known = this.all.get(word);
    if (known instanceof Set) known.add(element);
    else this.all.set(word, known && known !== element ? new Set([known, element]) : element);
  }

  /** To be called before it is called otherwise, or when it is gone. */
  drop(element: ModelElement): void {
    const word = lastWordOf(element);
    const known = this.all.get(word);
    if (known === element) this.all.delete(word);
    else if (known instanceof Set && known.delete(element) && known.size === 0) this.all.delete(word);
  }

  endingWith(word: string): Iterable<ModelElement> {
    const known = this.all.get(word);
    if (known === undefined) return none;
    return known instanceof Set ? known : [known];
  }
}

const none: readonly ModelElement[] = [];
