/** What a name may mean where it is used: looked for from the inside outward, only as far as somebody asks. */
import type { ElementsByName } from './elements-by-name.ts';
import type { Element } from './fragment.ts';
import { outward } from './qualified-name.ts';

export class Meanings {
  private readonly names: ElementsByName;
  private readonly name: string;
  /** What was found so far, and where to look next. */
  private found: readonly Element[] = none;
  private next: string | undefined;

  /** @param scope the qualified name of the element or package that the name is used in, '' for the outermost */
  constructor(names: ElementsByName, scope: string, name: string) {
    this.names = names;
    this.name = name;
    this.next = scope;
  }

  /** The innermost of a fitting kind, else the innermost. @param kinds absent where any fits */
  best(kinds: readonly string[] | undefined): Element | undefined {
    let best = fitting(this.found, kinds);
    while (!best && this.next !== undefined) best = fitting(this.lookIn(this.next), kinds);
    return best ?? this.found[0];
  }

  private lookIn(scope: string): readonly Element[] {
    const found = this.names.named(scope === '' ? this.name : `${scope}.${this.name}`);
    if (found.length > 0) this.found = this.found.length === 0 ? found : [...this.found, ...found];
    this.next = scope === '' ? undefined : outward(scope);
    return found;
  }
}

const none: readonly Element[] = [];

/** The first of a fitting kind. */
export function fitting(
  elements: readonly Element[],
  kinds: readonly string[] | undefined,
): Element | undefined {
  return kinds ? elements.find(({ kind }) => kinds.includes(kind)) : elements[0];
}
