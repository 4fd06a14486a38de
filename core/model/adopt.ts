/**
 * After an edit the elements of a file are matched with those from before: what has the same kind and name in the same
 * place of the tree is the same element, which now says something else; and so is the only one that is called otherwise.
 */
import { groupBy } from '../group-by.ts';
import { sayNow } from './changed-parts.ts';
import type { Element } from './fragment.ts';
import { modelElement, type ModelElement } from './element.ts';

export interface Adoption {
  /** The elements as read, with those that stayed in the place of the new ones. */
  readonly elements: readonly Element[];
  readonly added: readonly ModelElement[];
  readonly removed: readonly ModelElement[];
  /** Elements that stayed, and whose text is another. */
  readonly edited: readonly ModelElement[];
  /** Elements that stayed and say the same in other objects. */
  readonly replaced: readonly ModelElement[];
  /** Elements that stayed and say the same in another form, if the other names behind some words mean the same. */
  readonly reworded: readonly Reworded[];
  /** Elements that stayed and are to be called otherwise. */
  readonly renamed: readonly Renamed[];
}

export interface Reworded {
  readonly element: ModelElement;
  readonly words: ReadonlySet<string>;
}

export interface Renamed {
  readonly element: ModelElement;
  /** The element as read, with its new name. */
  readonly read: ModelElement;
}

/** Lets the elements from before say what stands in the new text, and tells who read the parts that changed. */
export function adopt(before: readonly Element[], after: readonly Element[]): Adoption {
  if (before.length === 0) return { ...nothing, elements: after, added: after.map(modelElement) };
  const olds = before.map(modelElement);
  const news = after.map(modelElement);
  const stayed = match(olds, news);
  const canonical = (element: Element): Element => stayed.get(modelElement(element)) ?? element;
  for (const read of stayed.size > 0 ? news : []) {
    read.parent &&= canonical(read.parent);
    read.said.children = read.said.children.map(canonical);
  }
  const edited: ModelElement[] = [];
  const replaced: ModelElement[] = [];
  const reworded: Reworded[] = [];
  for (const [read, old] of stayed) {
    const change = sayNow(old, read.said);
    if (change.type === 'edited') edited.push(old);
    else if (change.type === 'replaced') replaced.push(old);
    else if (change.type === 'reworded') reworded.push({ element: old, words: change.words });
  }
  const kept = new Set(stayed.values());
  return {
    elements: stayed.size === 0 ? after : after.map(canonical),
    added: news.filter((element) => !stayed.has(element)),
    removed: olds.filter((element) => !kept.has(element)),
    edited,
    replaced,
    reworded,
    renamed: [...stayed].flatMap(([read, element]) =>
      read.fullName === element.fullName ? [] : [{ element, read }],
    ),
  };
}

const nothing: Omit<Adoption, 'elements' | 'added'> = {
  removed: [],
  edited: [],
  replaced: [],
  reworded: [],
  renamed: [],
};

/** New elements with the old ones that they are. */
type Match = ReadonlyMap<ModelElement, ModelElement>;

function match(olds: readonly ModelElement[], news: readonly ModelElement[]): Match {
  const byName = matchByName(olds, news);
  const renaming = findRenaming(olds, news, byName);
  const withRenamed = renaming && matchByName(olds, news, renaming);
  return withRenamed && withRenamed.size > byName.size ? withRenamed : byName;
}

/** An element under its new name, and as it was. */
type Renaming = readonly [read: ModelElement, old: ModelElement];

/**
 * The order of those that stay is kept: an element that was moved past others counts as another one.
 * @param renaming two that are the same though their names differ
 */
function matchByName(
  olds: readonly ModelElement[],
  news: readonly ModelElement[],
  renaming?: Renaming,
): Match {
  const stayed = new Map<ModelElement, ModelElement>();
  const places = new Map(olds.map((element, index) => [element, index]));
  const keyOf = (element: ModelElement, parent: Element | undefined): string =>
    `${parent ? String(places.get(modelElement(parent)) ?? -1) : ''} ${element.kind} ${nameIn(element, parent)}`;
  const waiting = groupBy(olds, (old) => keyOf(old, old.parent));
  let last = -1;
  for (const read of news) {
    const parent = read.parent && stayed.get(modelElement(read.parent));
    if (read.parent && !parent) continue;
    const same = read === renaming?.[0] ? [renaming[1]] : waiting.get(keyOf(read, parent));
    const old = same?.find((candidate) => (places.get(candidate) ?? -1) > last);
    if (!old || !same) continue;
    same.splice(same.indexOf(old), 1);
    last = places.get(old) ?? last;
    stayed.set(read, old);
  }
  return stayed;
}

/** Within another element the name by itself: the element around it may be called otherwise. */
function nameIn({ ownName, fullName }: ModelElement, parent: Element | undefined): string {
  return parent ? ownName : fullName;
}

/** Where one element is gone and one of its kind has come, it may be the same. */
function findRenaming(
  olds: readonly ModelElement[],
  news: readonly ModelElement[],
  byName: Match,
): Renaming | undefined {
  const kept = new Set(byName.values());
  const [old, otherOld] = olds.filter((element) => !kept.has(element) && isIn(kept, element.parent));
  const [read, otherRead] = news.filter(
    (element) => !byName.has(element) && (!element.parent || byName.has(modelElement(element.parent))),
  );
  if (!old || !read || otherOld || otherRead) return undefined;
  const isAlike =
    old.kind === read.kind &&
    old.packageName === read.packageName &&
    old.parent === (read.parent && byName.get(modelElement(read.parent)));
  return isAlike && old.ownName !== '' && read.ownName !== '' ? [read, old] : undefined;
}

function isIn(kept: ReadonlySet<ModelElement>, parent: Element | undefined): boolean {
  return !parent || kept.has(modelElement(parent));
}
