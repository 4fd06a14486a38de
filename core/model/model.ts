/**
 * The model: the sum of the fragments of all files, with indexes by kind, by name and by who names whom.
 * An edit takes one fragment out and puts one in; nothing else is touched.
 */
import { referenceUses, type ReferenceUse } from './access.ts';
import type { Element, Fragment } from './fragment.ts';

export interface Model {
  readonly fragments: Map<string, Fragment>;
  /** The elements of a kind, by file. */
  readonly byKind: Map<string, Map<string, readonly Element[]>>;
  readonly byQualifiedName: Map<string, Element[]>;
  /** Who uses a name, by the last word of the name as written. */
  readonly usesByName: Map<string, Set<NameUse>>;
  /** Counts the changes: what was computed for one version holds for that version only. */
  version: number;
  readonly orderedByKind: Map<string, readonly Element[]>;
}

export interface NameUse extends ReferenceUse {
  readonly from: Element;
}

/** An empty model. */
export function createModel(): Model {
  return {
    fragments: new Map(),
    byKind: new Map(),
    byQualifiedName: new Map(),
    usesByName: new Map(),
    version: 0,
    orderedByKind: new Map(),
  };
}

/** Puts a fragment in the place of the one with the same uri, or adds it. */
export function replaceFragment(model: Model, fragment: Fragment): void {
  takeOut(model, fragment.uri);
  model.fragments.set(fragment.uri, fragment);
  for (const element of fragment.elements) putIn(model, element);
  const kinds = groupByKind(fragment.elements);
  for (const [kind, elements] of kinds) {
    entryOf(model.byKind, kind, () => new Map<string, readonly Element[]>()).set(fragment.uri, elements);
    model.orderedByKind.delete(kind);
  }
  model.version++;
}

/** Takes the fragment of a deleted or closed file out. */
export function removeFragment(model: Model, uri: string): void {
  takeOut(model, uri);
  model.version++;
}

/** The elements of a kind, in the order of the files' uris and of the text. */
export function elementsOfKind(model: Model, kind: string): readonly Element[] {
  return entryOf(model.orderedByKind, kind, () => {
    const files = [...(model.byKind.get(kind) ?? [])].toSorted(([one], [other]) => compareText(one, other));
    return files.flatMap(([, elements]) => elements);
  });
}

/** Every element of the files that are not of the library, in the order of uris and text. */
export function ownElements(model: Model): readonly Element[] {
  return orderedFragments(model)
    .filter((fragment) => !fragment.library)
    .flatMap((fragment) => fragment.elements);
}

/** The fragments in the order of their uris. */
export function orderedFragments(model: Model): readonly Fragment[] {
  return [...model.fragments.values()].toSorted((one, other) => compareText(one.uri, other.uri));
}

/** The elements with this qualified name, the first in order first: more than one are duplicates. */
export function elementsNamed(model: Model, qualifiedName: string): readonly Element[] {
  return model.byQualifiedName.get(qualifiedName) ?? none;
}

const none: readonly Element[] = [];

/** Whether the element stands in a file that ships with the product. */
export function isLibrary(model: Model, element: Element): boolean {
  return model.fragments.get(element.uri)?.library ?? false;
}

/** The order of files and text. */
export function compareElements(one: Element, other: Element): number {
  return compareText(one.uri, other.uri) || one.span[0] - other.span[0];
}

/** The order of code units: the same on every machine. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function putIn(model: Model, element: Element): void {
  if (element.name !== '')
    insert(
      entryOf(model.byQualifiedName, element.qualifiedName, (): Element[] => []),
      element,
    );
  for (const use of referenceUses(element)) {
    entryOf(model.usesByName, lastWord(use.reference.name), () => new Set<NameUse>()).add({
      ...use,
      from: element,
    });
  }
}

/** Keeps the list in the order of files and text; most often the element is the last, or the only one. */
function insert(elements: Element[], element: Element): void {
  let place = elements.length;
  for (
    let before = elements[place - 1];
    before && compareElements(before, element) > 0;
    before = elements[place - 1]
  )
    place--;
  elements.splice(place, 0, element);
}

function takeOut(model: Model, uri: string): void {
  const fragment = model.fragments.get(uri);
  if (!fragment) return;
  model.fragments.delete(uri);
  for (const kind of new Set(fragment.elements.map((element) => element.kind))) {
    model.byKind.get(kind)?.delete(uri);
    model.orderedByKind.delete(kind);
  }
  for (const element of fragment.elements) {
    const others =
      model.byQualifiedName.get(element.qualifiedName)?.filter((other) => other !== element) ?? [];
    if (others.length > 0) model.byQualifiedName.set(element.qualifiedName, others);
    else model.byQualifiedName.delete(element.qualifiedName);
    for (const { reference } of referenceUses(element)) dropUse(model, lastWord(reference.name), element);
  }
}

function dropUse(model: Model, name: string, from: Element): void {
  const uses = model.usesByName.get(name);
  for (const use of uses ?? []) if (use.from === from) uses?.delete(use);
  if (uses?.size === 0) model.usesByName.delete(name);
}

/** "Diagnose" of "DeskIncidents.Diagnose". */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function entryOf<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const created = create();
  map.set(key, created);
  return created;
}

function groupByKind(elements: readonly Element[]): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) entryOf(groups, element.kind, (): Element[] => []).push(element);
  return groups;
}
