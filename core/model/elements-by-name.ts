/**
 * Elements by their names: found by the last word, which stands in the texts as it is, and then told apart by what stands
 * before it, so that no name is put together only to be looked for.
 */
import { Overlay } from '../overlay.ts';
import { modelElement, type ModelElement } from './element.ts';
import type { Element } from './fragment.ts';
import { firstOf, fitting, isList, listOf, namedBy, type Named } from './named.ts';
import { compareElements } from './order.ts';
import { isWithin, isCalled, lastWord, lastWordOf, outward } from './qualified-name.ts';

/** The elements with a last word: most often one, or a few; of more, those with each qualified name. */
type Bucket = Named | Map<string, Named>;

export class ElementsByName {
  private readonly byWord: Map<string, Bucket>;
  /** The names that several elements have: most often there are none. */
  private readonly shared: Set<string>;
  /** Whether large buckets are those of another, which are not to be touched. */
  private readonly isOverlay: boolean;

  constructor(below?: ElementsByName) {
    this.byWord = below ? new Overlay(below.byWord) : new Map<string, Bucket>();
    this.shared = new Set(below?.shared);
    this.isOverlay = below !== undefined;
  }

  /** One that begins like this one; what is put in or taken out there is not here. */
  overlaid(): ElementsByName {
    return new ElementsByName(this);
  }

  /** The elements with a qualified name, in the order of files and text. */
  named(qualifiedName: string): readonly Element[] {
    const found = this.find('', qualifiedName);
    return found === undefined ? none : listOf(found);
  }

  /** Those with a name within an element or package. @param scope its qualified name, '' of the outermost */
  find(scope: string, name: string): Named | undefined {
    const bucket = this.byWord.get(lastWord(name));
    if (bucket === undefined) return undefined;
    if (bucket instanceof Map) return bucket.get(scope === '' ? name : `${scope}.${name}`);
    return namedBy(bucket, (element) => isCalled(modelElement(element).fullName, scope, name));
  }

  /** The elements with a last word, in any order; nothing where they are many. */
  fewEndingWith(word: string): readonly ModelElement[] | undefined {
    const bucket = this.byWord.get(word);
    if (bucket === undefined) return none;
    return bucket instanceof Map ? undefined : listOf(bucket).map(modelElement);
  }

  /** The same however many they are. */
  allEndingWith(word: string): readonly ModelElement[] {
    const bucket = this.byWord.get(word);
    if (!(bucket instanceof Map)) return this.fewEndingWith(word) ?? none;
    return [...bucket.values()].flatMap((named) => listOf(named).map(modelElement));
  }

  /** Whether several elements have the name. */
  isShared(qualifiedName: string): boolean {
    return this.shared.size > 0 && this.shared.has(qualifiedName);
  }

  /**
   * What a name means where it is used, looked for from the inside outward: the innermost of a fitting kind, else the innermost.
   * @param scope the qualified name of the element or package that it is used in, '' for the outermost
   * @param kinds the kinds that fit; absent where any fits
   */
  meaning(scope: string, name: string, kinds: readonly string[] | undefined): Element | undefined {
    const bucket = this.byWord.get(lastWord(name));
    if (bucket === undefined) return undefined;
    if (!(bucket instanceof Map) && !isList(bucket))
      return isWithin(modelElement(bucket).fullName, scope, name) ? bucket : undefined;
    let misfit: Element | undefined;
    for (let around: string | undefined = scope; around !== undefined; around = next(around)) {
      const found = this.find(around, name);
      const best = fitting(found, kinds);
      if (best) return best;
      misfit ??= firstOf(found);
    }
    return misfit;
  }

  /** @returns the elements that have had the name until now */
  add(element: Element): readonly Element[] {
    const own = modelElement(element);
    const word = lastWordOf(own);
    if (this.byWord.get(word) === undefined) {
      this.byWord.set(word, element);
      return none;
    }
    const before = this.named(own.fullName);
    this.put(own.fullName, before.length > 0 ? inOrder(before, element) : element);
    return before;
  }

  /** @returns the elements that still have the name */
  drop(element: Element): readonly Element[] {
    const { fullName } = modelElement(element);
    const others = this.named(fullName).filter((other) => other !== element);
    this.put(fullName, others.length > 1 ? others : others[0]);
    return others;
  }

  /** @param renamed has the same qualified name */
  replace(element: Element, renamed: Element): void {
    const { fullName } = modelElement(element);
    const all = this.named(fullName).map((other) => (other === element ? renamed : other));
    this.put(fullName, all.length > 1 ? all : all[0]);
  }

  private put(name: string, elements: Named | undefined): void {
    const word = lastWord(name);
    const bucket = this.byWord.get(word);
    if (bucket instanceof Map) this.putInLarge(word, bucket, name, elements);
    else this.keep(word, withNamed(bucket, name, elements));
    if (elements && isList(elements)) this.shared.add(name);
    else if (this.shared.size > 0) this.shared.delete(name);
  }

  private putInLarge(
    word: string,
    bucket: Map<string, Named>,
    name: string,
    elements: Named | undefined,
  ): void {
    const own = this.isOverlay && !(bucket instanceof Overlay) ? new Overlay(bucket) : bucket;
    if (own !== bucket) this.byWord.set(word, own);
    if (elements) own.set(name, elements);
    else own.delete(name);
    if (!this.isOverlay && own.size === 0) this.byWord.delete(word);
  }

  private keep(word: string, elements: readonly Element[]): void {
    const [only, ...others] = elements;
    if (!only) this.byWord.delete(word);
    else if (others.length === 0) this.byWord.set(word, only);
    else this.byWord.set(word, elements.length <= few ? elements : byFullName(elements));
  }
}

const none: readonly ModelElement[] = [];

/** So many are looked through as fast as found in a map. */
const few = 8;

/** The scope around; nothing around the outermost. */
function next(scope: string): string | undefined {
  return scope === '' ? undefined : outward(scope);
}

/** Those of a bucket, with other ones of a qualified name. */
function withNamed(
  bucket: Named | undefined,
  qualifiedName: string,
  elements: Named | undefined,
): readonly Element[] {
  const before = bucket === undefined ? none : listOf(bucket);
  const others = before.filter((element) => modelElement(element).fullName !== qualifiedName);
  return elements === undefined ? others : others.concat(elements);
}

function byFullName(elements: readonly Element[]): Map<string, Named> {
  const all = new Map<string, Named>();
  for (const element of elements) {
    const { fullName } = modelElement(element);
    const known = all.get(fullName);
    all.set(fullName, known ? listOf(known).concat(element) : element);
  }
  return all;
}

function inOrder(before: readonly Element[], element: Element): readonly Element[] {
  const last = before.at(-1);
  const all = [...before, element];
  return !last || compareElements(last, element) <= 0 ? all : all.toSorted(compareElements);
}
