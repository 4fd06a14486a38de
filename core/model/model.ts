/**
 * The model: the sum of the fragments of all files, with indexes by kind, by name and by who names whom.
 * An edit (edit.ts) takes one fragment out and puts one in; nothing else is touched. Whoever works something
 * out of it and remembers what was read (reactive.ts) is told when that changes.
 */
import type { Queue } from '../reactive/queue.ts';
import type { Graph } from '../reactive/graph.ts';
import { isReading } from '../reactive/reactive.ts';
import { Source } from '../reactive/source.ts';
import type { ModelElement } from './element.ts';
import type { ElementsByName } from './elements-by-name.ts';
import type { Element, Fragment } from './fragment.ts';
import type { Linking } from './links.ts';
import { compareText } from './order.ts';
import { lastWord } from './qualified-name.ts';
import type { UsedNames } from './used-names.ts';

export interface Model {
  /** Who read what of it. */
  readonly graph: Graph;
  readonly fragments: Map<string, Fragment>;
  /** The elements of a kind, by file. */
  readonly byKind: Map<string, Map<string, readonly Element[]>>;
  readonly byQualifiedName: ElementsByName;
  /** The files of the user in a package. */
  readonly byPackage: Map<string, Set<string>>;
  /** What names mean of elements that belong to several models; others keep it themselves. */
  readonly sharedLinkings: Map<ModelElement, Linking>;
  /** Names that wait to be resolved. */
  readonly linking: Queue;
  /** Files of the user that could not be read whole. */
  readonly brokenFiles: Set<string>;
  /** Counts the changes. */
  version: number;
  readonly orderedByKind: Map<string, readonly Element[]>;
  /** Lists that were read: "kind service", "names service", "package waterland.it", "files". */
  readonly sources: Map<string, Source>;
  /** Names that were looked for by their last word, whether or not there is such an element; those that are used are in usedNames. */
  readonly nameSources: Map<string, Source>;
  readonly usedNames: UsedNames;
  /** How many of them were read when those that nobody reads were last cleared away. */
  namesKept: number;
  /** Told of elements that come and go. */
  readonly followers: Set<Follower>;
}

export interface Follower {
  readonly added?: (element: ModelElement) => void;
  readonly removed?: (element: ModelElement) => void;
  /** An element that stays says something else, or its names mean something else. */
  readonly edited?: (element: ModelElement) => void;
  /** An element that stays says the same in another form, or calls the same by other names. */
  readonly reworded?: (element: ModelElement) => void;
  /** Others than before use the name of an element; told as far as somebody asked who is about the element. */
  readonly used?: (element: ModelElement) => void;
  /** An element shares its name with others than before. */
  readonly namesakes?: (element: ModelElement) => void;
  /** The text of a file is another, or the file is gone. */
  readonly fileEdited?: (uri: string) => void;
}

/** The elements of a kind, in the order of the files' uris and of the text. */
export function elementsOfKind(model: Model, kind: string): readonly Element[] {
  noteRead(model, `kind ${kind}`);
  const known = model.orderedByKind.get(kind);
  if (known) return known;
  const files = [...(model.byKind.get(kind) ?? [])].toSorted(([one], [other]) => compareText(one, other));
  const elements = files.flatMap(([, inFile]) => inFile);
  model.orderedByKind.set(kind, elements);
  return elements;
}

/** Remembers that the names of all elements of a kind were read, which need not be remembered one by one. */
export function noteNames(model: Model, kind: string): void {
  noteRead(model, `names ${kind}`);
}

/** Every element of the files that are not of the library, in the order of uris and text. */
export function ownElements(model: Model): readonly Element[] {
  return orderedFragments(model)
    .filter((fragment) => !fragment.library)
    .flatMap((fragment) => fragment.elements);
}

/** The packages of the user's files, in order. */
export function packagesOf(model: Model): readonly string[] {
  noteRead(model, 'packages');
  return [...model.byPackage.keys()].toSorted(compareText);
}

/** The elements of the user's files in a package, in the order of files and text. */
export function elementsIn(model: Model, packageName: string): readonly Element[] {
  noteRead(model, `package ${packageName}`);
  const files = [...(model.byPackage.get(packageName) ?? [])].toSorted(compareText);
  return files.flatMap((uri) => model.fragments.get(uri)?.elements ?? []);
}

/** The package of a file, '' of one that names none. */
export function packageOf(model: Model, uri: string): string {
  noteRead(model, 'packages');
  return model.fragments.get(uri)?.packageName ?? '';
}

/** The fragments in the order of their uris. */
export function orderedFragments(model: Model): readonly Fragment[] {
  noteRead(model, 'files');
  return [...model.fragments.values()].toSorted((one, other) => compareText(one.uri, other.uri));
}

/** The elements with this qualified name, the first in order first: more than one are duplicates. */
export function elementsNamed(model: Model, qualifiedName: string): readonly Element[] {
  noteName(model, qualifiedName);
  return model.byQualifiedName.named(qualifiedName);
}

/** The others that have the name of an element, in the order of files and text; elements are marked when theirs are others. */
export function namesakesOf({ byQualifiedName }: Model, element: Element): readonly Element[] {
  const { qualifiedName } = element;
  if (!byQualifiedName.isShared(qualifiedName)) return none;
  return byQualifiedName.named(qualifiedName).filter((other) => other !== element);
}

const none: readonly Element[] = [];

/** Remembers that elements with the last word of a name were looked for, wherever they stand. */
export function noteName(model: Model, name: string): void {
  if (isReading()) sourceIn(model, model.nameSources, lastWord(name)).read();
}

/** The files of the user that could not be read whole. */
export function brokenFiles(model: Model): ReadonlySet<string> {
  noteRead(model, 'broken files');
  return model.brokenFiles;
}

/** Remembers that the places in a file were read. */
export function noteFile(model: Model, uri: string): void {
  noteRead(model, `file ${uri}`);
}

function noteRead(model: Model, list: string): void {
  if (isReading()) sourceIn(model, model.sources, list).read();
}

function sourceIn({ graph }: Model, sources: Map<string, Source>, key: string): Source {
  const known = sources.get(key);
  if (known) return known;
  const created = new Source(graph);
  sources.set(key, created);
  return created;
}
