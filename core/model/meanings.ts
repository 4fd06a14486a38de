/** What a name may mean where it is used: looked for from the inside outward, only as far as somebody asks. */
import type { ElementsByName } from './elements-by-name.ts';
import type { Element } from './fragment.ts';
import { firstOf, fitting, together, type Named } from './named.ts';
import { outward } from './qualified-name.ts';

export class Meanings {
  private readonly names: ElementsByName;
  private readonly name: string;
  /** What was found so far, and where to look next. */
  private found: Named | undefined;
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
    return best ?? firstOf(this.found);
  }

  private lookIn(scope: string): Named | undefined {
    const found = this.names.find(scope === '' ? this.name : `${scope}.${this.name}`);
    this.found = together(this.found, found);
    this.next = scope === '' ? undefined : outward(scope);
    return found;
  }
}
