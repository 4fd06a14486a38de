/** A model in which some words have been changed, without reading a text again: what would a renaming do? */
import type { Element, Fragment } from '../model/fragment.ts';
import { modelElement } from '../model/element.ts';
import type { Model } from '../model/model.ts';
import { UsedNames } from '../model/used-names.ts';
import { changed, holdsAny, renamedElement, type Words } from './renamed-element.ts';

/** The new words of a file by the offset of the old ones. */
export type Changes = ReadonlyMap<string, Words>;

export interface RenamedModel {
  readonly model: Model;
  /** The element that an element has become. */
  readonly after: (element: Element) => Element;
}

/** Spans stay those of the old text. The model itself is not touched, and is not asked to remember anything. */
export function renamedModel(model: Model, changes: Changes): RenamedModel {
  const fragments = new Map(model.fragments);
  const byQualifiedName = model.byQualifiedName.overlaid();
  const byKind = new Map(model.byKind);
  const become = new Map<Element, Element>();
  for (const [uri, words] of changes) {
    const fragment = model.fragments.get(uri);
    if (fragment) fragments.set(uri, renamedFragment(fragment, words, become));
  }
  for (const [element, renamed] of become) {
    if (element.qualifiedName === renamed.qualifiedName) byQualifiedName.replace(element, renamed);
    else {
      byQualifiedName.drop(element);
      if (renamed.name !== '') byQualifiedName.add(renamed);
    }
  }
  for (const [kind, uris] of filesByKind(become)) {
    const files = new Map(byKind.get(kind));
    for (const uri of uris)
      files.set(uri, fragments.get(uri)?.elements.filter((element) => element.kind === kind) ?? []);
    byKind.set(kind, files);
  }
  // Not the graph: an element is in one, and who read it before must go on to hear of it.
  const fresh = {
    orderedByKind: new Map(),
    sharedLinkings: new Map(),
    sources: new Map(),
    nameSources: new Map(),
    usedNames: new UsedNames(byQualifiedName, () => false),
    namesKept: 0,
    followers: new Set<never>(),
  };
  return {
    model: { ...model, ...fresh, fragments, byQualifiedName, byKind },
    after: (element) => become.get(element) ?? element,
  };
}

function filesByKind(become: ReadonlyMap<Element, Element>): ReadonlyMap<string, ReadonlySet<string>> {
  const files = new Map<string, Set<string>>();
  for (const { kind, uri } of become.values()) files.set(kind, (files.get(kind) ?? new Set()).add(uri));
  return files;
}

/** What holds none of the words, and nothing around it does, stays the same element. */
function renamedFragment(fragment: Fragment, words: Words, become: Map<Element, Element>): Fragment {
  const names = fragment.packageName.split('.');
  const packageName = names
    .map((name, index) => changed(words, fragment.packageWords?.[index], name))
    .join('.');
  const isOther = (element: Element): boolean =>
    element.parent
      ? become.has(element.parent)
      : packageName !== fragment.packageName || holdsAny(element.span, words);
  const elements = fragment.elements.map((element) => {
    if (!isOther(element)) return element;
    const renamed = renamedElement(element, words, packageName, element.parent && become.get(element.parent));
    become.set(element, renamed);
    return renamed;
  });
  for (const element of fragment.elements) {
    const { said } = modelElement(become.get(element) ?? element);
    if (become.has(element)) said.children = said.children.map((child) => become.get(child) ?? child);
  }
  return { ...fragment, packageName, elements };
}
