/** A few of the elements of a model, found by their file. */
import type { Element } from './fragment.ts';
import { modelElement } from './element.ts';

export class ElementsByFile {
  private readonly byFile = new Map<string, Set<Element>>();

  add(element: Element): void {
    const known = this.byFile.get(element.uri);
    if (known) known.add(element);
    else this.byFile.set(element.uri, new Set([element]));
  }

  delete(element: Element): void {
    const known = this.byFile.get(element.uri);
    if (known?.delete(element) && known.size === 0) this.byFile.delete(element.uri);
  }

  /** Those in a file, in the order of the text. */
  in(uri: string): readonly Element[] {
    const known = this.byFile.get(uri);
    return known ? [...known].toSorted((one, other) => startOf(one) - startOf(other)) : none;
  }
}

const none: readonly Element[] = [];

function startOf(element: Element): number {
  return modelElement(element).start;
}
