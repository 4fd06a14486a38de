/**
 * The elements whose names somebody uses, by the last word of their names: who looks for a name and finds what it means
 * hears there of others that come to have it, and need not be remembered as one who looked for it. Few elements have the same
 * last word, and are looked through. Thousands may have one that nobody uses, and whoever is added would look at each of them: of
 * such a word those that are used are kept.
 */
import type { ModelElement } from './element.ts';
import type { ElementsByName } from './elements-by-name.ts';
import { lastWordOf } from './qualified-name.ts';

export class UsedNames {
  private readonly names: ElementsByName;
  private readonly isUsed: (element: ModelElement) => boolean;
  /** Of the words that many elements have. */
  private readonly ofMany = new Map<string, Set<ModelElement>>();

  /** @param names all elements by their names @param isUsed whether somebody uses the name of an element */
  constructor(names: ElementsByName, isUsed: (element: ModelElement) => boolean) {
    this.names = names;
    this.isUsed = isUsed;
  }

  /** @param element somebody uses its name as it is now */
  add(element: ModelElement): void {
    if (this.ofMany.size > 0) this.ofMany.get(lastWordOf(element))?.add(element);
  }

  /** To be called before it is called otherwise, or when it is gone. */
  drop(element: ModelElement): void {
    if (this.ofMany.size > 0) this.ofMany.get(lastWordOf(element))?.delete(element);
  }

  endingWith(word: string): Iterable<ModelElement> {
    const known = this.ofMany.get(word);
    if (known) return known;
    const few = this.names.fewEndingWith(word);
    if (few) return few.length > 0 ? few.filter(this.isUsed) : few;
    const used = new Set(this.names.allEndingWith(word).filter(this.isUsed));
    this.ofMany.set(word, used);
    return used;
  }
}
