/** Elements by their qualified name: most names have one element, which is kept without a list around it. */
import { Overlay } from '../overlay.ts';
import type { Element } from './fragment.ts';
import { Meanings } from './meanings.ts';
import { isList, listOf, type Named } from './named.ts';
import { compareElements } from './order.ts';

export class ElementsByName {
  private readonly all: Map<string, Named>;
  /** The names that several elements have: most often there are none. */
  private readonly shared: Set<string>;
  /** What names may mean in the package that one was last looked for in: most stand several times in its texts. */
  private readonly known = new Map<string, Meanings>();
  private knownIn = '';

  constructor(all = new Map<string, Named>(), shared: Iterable<string> = []) {
    this.all = all;
    this.shared = new Set(shared);
  }

  /** One that begins like this one; what is put in or taken out there is not here. */
  overlaid(): ElementsByName {
    return new ElementsByName(new Overlay(this.all), this.shared);
  }

  /** The elements with a qualified name, in the order of files and text. */
  named(qualifiedName: string): readonly Element[] {
    const found = this.all.get(qualifiedName);
    return found === undefined ? none : listOf(found);
  }

  /** The same for who looks for many names: no list is made around a single element. */
  find(qualifiedName: string): Named | undefined {
    return this.all.get(qualifiedName);
  }

  /** Whether several elements have the name. */
  isShared(qualifiedName: string): boolean {
    return this.shared.size > 0 && this.shared.has(qualifiedName);
  }

  /** What a name may mean within an element or package. */
  meanings(scope: string, name: string): Meanings {
    return new Meanings(this, scope, name);
  }

  /** The same for a package, the short way for who looks for many names in one. */
  meaningsIn(packageName: string, name: string): Meanings {
    if (packageName !== this.knownIn) this.forget(packageName);
    const known = this.known.get(name);
    if (known) return known;
    const meanings = this.meanings(packageName, name);
    this.known.set(name, meanings);
    return meanings;
  }

  /** @returns the elements that have had the name until now */
  add(element: Element): readonly Element[] {
    const { qualifiedName } = element;
    const before = this.named(qualifiedName);
    this.put(qualifiedName, before.length > 0 ? inOrder(before, element) : element);
    return before;
  }

  /** @returns the elements that still have the name */
  drop(element: Element): readonly Element[] {
    const others = this.named(element.qualifiedName).filter((other) => other !== element);
    this.put(element.qualifiedName, others.length > 1 ? others : others[0]);
    return others;
  }

  /** @param renamed has the same qualified name */
  replace(element: Element, renamed: Element): void {
    const all = this.named(element.qualifiedName).map((other) => (other === element ? renamed : other));
    this.put(element.qualifiedName, all.length > 1 ? all : all[0]);
  }

  private put(name: string, elements: Named | undefined): void {
    if (elements) this.all.set(name, elements);
    else this.all.delete(name);
    if (elements && isList(elements)) this.shared.add(name);
    else if (this.shared.size > 0) this.shared.delete(name);
    this.forget(this.knownIn);
  }

  private forget(packageName: string): void {
    this.knownIn = packageName;
    if (this.known.size > 0) this.known.clear();
  }
}

const none: readonly Element[] = [];

function inOrder(before: readonly Element[], element: Element): readonly Element[] {
  const last = before.at(-1);
  const all = [...before, element];
  return !last || compareElements(last, element) <= 0 ? all : all.toSorted(compareElements);
}
