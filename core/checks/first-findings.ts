/**
 * What is certain of a file while others are still to be read: its syntax, and those of its names that mean nothing
 * whatever the others say.
 */
import type { Finding } from '../finding.ts';
import { referenceUses } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { isFitting, settleLinksOf, type Link } from '../model/links.ts';
import { fittingKinds, lookUp } from '../model/lookup.ts';
import type { Model } from '../model/model.ts';
import { once } from '../reactive/once.ts';
import type { Source } from '../reactive/source.ts';
import type { CheckContext } from './check.ts';
import { contextOf, live, textFindings, type Judging } from './kept-checks.ts';
import { checkNames, unresolvedName } from './names.ts';
import { checks } from './registry.ts';
import { Collection, type Told } from './told.ts';

/**
 * The names of elements that the names in a file rest on, as far as those of the file mean nothing yet: what they mean
 * is certain as soon as no file that is still to be read can declare one of these.
 */
export function namesWanted(model: Model, uri: string): ReadonlySet<string> {
  return once(model.graph, () => {
    const names = ownElements(model, uri).flatMap((element) => namesIn(model, element));
    return new Set(names.filter(mayMeanLess).flatMap(({ restsOn }) => [...restsOn]));
  });
}

/**
 * Whether there may be something to tell of the name when all is read. What was found where it was looked for stays
 * found; a step is looked for in the process that another name means, a clause in the framework.
 */
function mayMeanLess({ link, restsOn }: Name): boolean {
  return (
    !isFitting(link.target, fittingKinds(link.property, link.part)) ||
    link.part === 'framework' ||
    restsOn.size > 1
  );
}

/** @param isSettled whether all elements of this name are in the model */
export function firstFindings(
  model: Model,
  judging: Judging,
  uri: string,
  isSettled: (name: string) => boolean,
): readonly Finding[] {
  const context = contextOf(model, judging);
  const elements = ownElements(model, uri);
  settleLinksOf(model, elements);
  const tell = (): readonly Told[] =>
    once(model.graph, () => elements.flatMap((element) => tellNames(context, element, isSettled)));
  return [...textFindings(model, judging, uri), ...live(context, tell(), tell)];
}

/** What was told of a file, with what is certain of it in the place of what was said of the same. */
export function withFirst(
  model: Model,
  judging: Judging,
  uri: string,
  told: readonly Finding[],
): readonly Finding[] {
  const first = firstFindings(model, judging, uri, () => true);
  return [...first, ...told.filter(({ id }) => !firstIds.has(id))];
}

const firstIds: ReadonlySet<string> = new Set([
  unresolvedName.id,
  ...checks.filter((check) => check.of === 'file').map(({ id }) => id),
]);

function tellNames(
  context: CheckContext,
  element: Element,
  isSettled: (name: string) => boolean,
): readonly Told[] {
  const names = namesIn(context.model, element).filter(({ restsOn }) => [...restsOn].every(isSettled));
  const links = names.map(({ link }) => link);
  const asked = new Set(links.map(({ reference }) => reference));
  const collection = new Collection(context.model, element);
  checkNames(context, element, links, collection.for(unresolvedName), (name) => asked.has(name));
  return collection.told;
}

function ownElements({ fragments }: Model, uri: string): readonly Element[] {
  const fragment = fragments.get(uri);
  return fragment && !fragment.library ? fragment.elements : [];
}

interface Name {
  readonly link: Link;
  /** The last words of all that was looked for to find out what it means. */
  readonly restsOn: ReadonlySet<string>;
}

/** The names of an element, looked up in the model as it is. */
function namesIn(model: Model, from: Element): readonly Name[] {
  return referenceUses(from).map((use) => {
    const { reference, property, part } = use;
    const asked = new AskedNames(model.nameSources);
    const listening: Model = { ...model, nameSources: asked };
    const target = lookUp(listening, from, reference, fittingKinds(property, part));
    return { link: { ...use, from, target }, restsOn: asked.names };
  });
}

/** The sources of names, with the names that somebody asked for. */
class AskedNames extends Map<string, Source> {
  readonly names = new Set<string>();
  private readonly sources: Map<string, Source>;

  constructor(sources: Map<string, Source>) {
    super();
    this.sources = sources;
  }

  override get(name: string): Source | undefined {
    this.names.add(name);
    return this.sources.get(name);
  }

  override set(name: string, source: Source): this {
    this.sources.set(name, source);
    return this;
  }
}
