/** Changes of a model: a file is read anew, or is gone. Whoever read what changed is told. */
import { groupBy } from '../group-by.ts';
import { Graph } from '../reactive/graph.ts';
import { Queue } from '../reactive/queue.ts';
import { adopt, type Adoption } from './adopt.ts';
import { isUsed, putInByName, rename, takeOutByName } from './by-name.ts';
import { modelElement, type ModelElement } from './element.ts';
import { ElementsByName } from './elements-by-name.ts';
import type { Element, Fragment } from './fragment.ts';
import { forgetLinking, keepLinking, linkingOf } from './linking-of.ts';
import { Linking } from './links.ts';
import type { Model } from './model.ts';
import type { Rereading } from './reread.ts';
import { UsedNames } from './used-names.ts';
import { stillWithoutSentences } from './with-sentences.ts';
import { moveElement } from './written-content.ts';

/** An empty model. */
export function createModel(): Model {
  const graph = new Graph();
  const byQualifiedName = new ElementsByName();
  const model: Model = {
    graph,
    fragments: new Map(),
    byKind: new Map(),
    byQualifiedName,
    byPackage: new Map(),
    sharedLinkings: new Map(),
    linking: new Queue(graph),
    brokenFiles: new Set(),
    version: 0,
    orderedByKind: new Map(),
    sources: new Map(),
    nameSources: new Map(),
    usedNames: new UsedNames(byQualifiedName, (element) => isUsed(model, element)),
    namesKept: 0,
    followers: new Set(),
  };
  return model;
}

/** Puts a fragment in the place of the one with the same uri, or adds it. The elements that stay are kept. */
export function replaceFragment(model: Model, read: Fragment): void {
  const before = model.fragments.get(read.uri);
  const { elements, ...adoption } = adopt(before?.elements ?? [], read.elements);
  put(model, elements === read.elements ? read : { ...read, elements }, adoption);
}

/** Puts in what is other in a file than before; the elements that stayed are moved at most. */
export function reviseFragment(model: Model, { before, lineStarts, stretches }: Rereading): void {
  const adoptions: Adoption[] = [];
  const elements = stretches.flatMap((stretch) => {
    if (!stretch.isRead) {
      if (stretch.by !== 0)
        for (const element of stretch.elements) moveElement(modelElement(element), stretch.by);
      return stretch.elements;
    }
    const adoption = adopt(stretch.olds, stretch.elements);
    adoptions.push(adoption);
    return adoption.elements;
  });
  const fragment = { ...before, elements, lineStarts };
  stillWithoutSentences(
    before,
    fragment,
    adoptions.flatMap((adoption) => adoption.elements),
  );
  put(model, fragment, {
    added: adoptions.flatMap(({ added }) => added),
    removed: adoptions.flatMap(({ removed }) => removed),
    edited: adoptions.flatMap(({ edited }) => edited),
    replaced: adoptions.flatMap(({ replaced }) => replaced),
    reworded: adoptions.flatMap(({ reworded }) => reworded),
    renamed: adoptions.flatMap(({ renamed }) => renamed),
  });
}

function put(
  model: Model,
  fragment: Fragment,
  { added, removed, edited: said, replaced, reworded, renamed }: Omit<Adoption, 'elements'>,
): void {
  const edited = new Set([...said, ...renamed.map(({ element }) => element)]);
  const before = model.fragments.get(fragment.uri);
  model.fragments.set(fragment.uri, fragment);
  model.version++;
  for (const element of removed) takeOut(model, element);
  for (const { element, read } of renamed) rename(model, element, read);
  for (const element of added) putIn(model, element);
  for (const element of edited) linkingOf(model, element)?.edit();
  for (const { element, words } of reworded) linkingOf(model, element)?.reword(words);
  for (const element of replaced) linkingOf(model, element)?.renew();
  if (added.length + removed.length > 0) {
    indexKinds(model, fragment, before);
    tell(model, `package ${fragment.packageName}`);
  }
  markBroken(model, fragment);
  if (!fragment.library) indexPackage(model, before, fragment);
  announce(model, fragment.uri, { added, removed, edited });
}

/** Takes the fragment of a deleted or closed file out. */
export function removeFragment(model: Model, uri: string): void {
  const before = model.fragments.get(uri);
  if (!before) return;
  const removed = before.elements.map(modelElement);
  model.fragments.delete(uri);
  model.version++;
  for (const element of removed) takeOut(model, element);
  for (const kind of byKindIn(before).keys()) dropKind(model, kind, uri);
  if (model.brokenFiles.delete(uri)) tell(model, 'broken files');
  indexPackage(model, before, undefined);
  announce(model, uri, { added: [], removed, edited: [] });
}

interface Changes {
  readonly added: readonly ModelElement[];
  readonly removed: readonly ModelElement[];
  readonly edited: Iterable<ModelElement>;
}

function announce(model: Model, uri: string, { added, removed, edited }: Changes): void {
  tell(model, 'files');
  tell(model, `file ${uri}`);
  for (const follower of model.followers) {
    for (const element of removed) follower.removed?.(element);
    for (const element of added) follower.added?.(element);
    for (const element of edited) follower.edited?.(element);
    follower.fileEdited?.(uri);
  }
  if (model.nameSources.size > 2 * model.namesKept + fewNames) clearNames(model);
}

/** Too few to be worth a look. */
const fewNames = 200;

/** Names that were typed letter by letter were looked up, and are read no more. */
function clearNames(model: Model): void {
  for (const [name, source] of model.nameSources) {
    if (source.isRead) continue;
    source.giveUp();
    model.nameSources.delete(name);
  }
  model.namesKept = model.nameSources.size;
}

function tell(model: Model, list: string): void {
  model.sources.get(list)?.changed();
}

function putIn(model: Model, element: ModelElement): void {
  keepLinking(model, element, new Linking(model, element));
  putInByName(model, element);
}

function takeOut(model: Model, element: ModelElement): void {
  takeOutByName(model, element);
  const linking = linkingOf(model, element);
  linking?.dispose();
  forgetLinking(model, element);
  linking?.uses?.giveUp();
  element.giveUp();
}

function indexKinds(model: Model, fragment: Fragment, before: Fragment | undefined): void {
  const olds = before ? byKindIn(before) : none;
  const news = byKindIn(fragment);
  for (const [kind, now] of news) {
    const old = olds.get(kind);
    if (old?.length === now.length && old.every((element, index) => element === now[index])) continue;
    const files = model.byKind.get(kind) ?? new Map<string, readonly Element[]>();
    model.byKind.set(kind, files);
    // A copy is as long as it must be; a list that grew is longer.
    files.set(fragment.uri, now.slice());
    tellKind(model, kind);
  }
  for (const kind of olds.keys()) if (!news.has(kind)) dropKind(model, kind, fragment.uri);
}

const none: ReadonlyMap<string, readonly Element[]> = new Map();

function byKindIn({ elements }: Fragment): ReadonlyMap<string, readonly Element[]> {
  return groupBy(elements, ({ kind }) => kind);
}

function dropKind(model: Model, kind: string, uri: string): void {
  model.byKind.get(kind)?.delete(uri);
  tellKind(model, kind);
}

function tellKind(model: Model, kind: string): void {
  model.orderedByKind.delete(kind);
  tell(model, `kind ${kind}`);
}

function indexPackage(model: Model, before: Fragment | undefined, now: Fragment | undefined): void {
  if (before && now && before.packageName === now.packageName) return;
  for (const { packageName, uri } of before ? [before] : []) {
    const files = model.byPackage.get(packageName);
    files?.delete(uri);
    if (files?.size === 0) model.byPackage.delete(packageName);
    tell(model, `package ${packageName}`);
  }
  for (const { packageName, uri } of now ? [now] : []) {
    model.byPackage.set(packageName, (model.byPackage.get(packageName) ?? new Set()).add(uri));
    tell(model, `package ${packageName}`);
  }
  tell(model, 'packages');
}

function markBroken(model: Model, { uri, library, problems }: Fragment): void {
  const isBroken = !library && problems.length > 0;
  if (isBroken === model.brokenFiles.has(uri)) return;
  if (isBroken) model.brokenFiles.add(uri);
  else model.brokenFiles.delete(uri);
  tell(model, 'broken files');
}
