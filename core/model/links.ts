/** The names that elements use, resolved, and who uses the name of an element: kept up to date edit by edit. */
import { Effect } from '../reactive/effect.ts';
import { isReading, isSubject } from '../reactive/reactive.ts';
import { eachReference, referenceUses, type ReferenceUse } from './access.ts';
import { modelElement, type ModelElement } from './element.ts';
import { tellProperties } from './changed-parts.ts';
import type { Element, ReferenceValue } from './fragment.ts';
import { sameLinks } from './link-lists.ts';
import { linkingOf } from './linking-of.ts';
import { fittingKinds, lookUp, meaningOf } from './lookup.ts';
import { noteName, type Model } from './model.ts';
import { takeOutLater, Uses } from './uses.ts';

/** A name where it is used, and the element that it means there. */
export interface Link extends ReferenceUse {
  readonly from: Element;
  readonly target: Element | undefined;
}

/** The names that an element's own properties hold, in the order of the text. */
export function linksOf(model: Model, element: Element): readonly Link[] {
  return keptLinks(model, element) ?? resolve(model, modelElement(element), lookUp).links;
}

/** The same as far as they are kept: nothing of an element that the model does not hold. */
export function keptLinks(model: Model, element: Element): readonly Link[] | undefined {
  return readLinking(model, element)?.links;
}

/** Whether it is known that each of these names means what may stand there, and that no clauses stand behind any. */
export function namesArePlain(model: Model, element: Element): boolean {
  return readLinking(model, element)?.arePlain ?? false;
}

function readLinking(model: Model, element: Element): Linking | undefined {
  settleLinks(model);
  const own = modelElement(element);
  own.note('links');
  return linkingOf(model, own);
}

/** The names that mean the element, in the order of files and text. */
export function linksTo(model: Model, element: Element): readonly Link[] {
  settleLinks(model);
  const linking = linkingOf(model, modelElement(element));
  linking?.readUses();
  return linking?.uses?.inOrder() ?? none;
}

const none: readonly Link[] = [];

/** Whether few names mean the element. It is not remembered who asks: it only tells which way to the same is shorter. */
export function isNamedByFew(model: Model, element: Element): boolean {
  return (linkingOf(model, modelElement(element))?.uses?.size ?? 0) <= few;
}

const few = 16;

/** Resolves the names that edits may have given another meaning. */
export function settleLinks(model: Model): void {
  if (!isReading()) model.linking.settle();
}

/** Resolves the names that some elements use before those of all others. */
export function settleLinksOf(model: Model, elements: readonly Element[]): void {
  for (const element of elements) linkingOf(model, modelElement(element))?.refresh();
}

/**
 * The names of an element, and what they mean in the model as it is.
 * @param find looks each of them up
 */
function resolve(model: Model, from: ModelElement, find: typeof lookUp): Pick<Linking, 'links' | 'arePlain'> {
  const links: MutableLink[] = [];
  let arePlain = true;
  eachReference(from, (property, part, reference) => {
    const kinds = fittingKinds(property, part);
    const target = find(model, from, reference, kinds);
    arePlain &&= isFitting(target, kinds) && part !== 'framework' && property.word !== 'accepts';
    links.push({ property, part, reference, from, target });
  });
  // A copy is as long as it must be; a list that grew is longer.
  return { links: links.length > 0 ? links.slice() : noLinks, arePlain };
}

/** As lookUp; of a name that means something who uses it hears with the element that it means, see UsedNames. */
function findHeard(
  model: Model,
  from: Element,
  reference: ReferenceValue,
  kinds: readonly string[] | undefined,
): Element | undefined {
  const target = meaningOf(model, from, reference, kinds);
  if (!target) noteName(model, reference.name);
  return target;
}

/** Whether the name of an element may stand where elements of these kinds may. */
export function isFitting(target: Element | undefined, kinds: readonly string[] | undefined): boolean {
  return target !== undefined && (!kinds || kinds.includes(target.kind));
}

const noLinks: readonly MutableLink[] = [];

interface MutableLink extends Link {
  property: Link['property'];
  reference: Link['reference'];
}

/** Resolves the names of one element, and knows who uses its name. */
export class Linking extends Effect {
  links: readonly MutableLink[] = noLinks;
  /** Whether there is nothing to say of any of them, see namesArePlain. */
  arePlain = true;
  /** Who uses its name: nothing as long as nobody does, or asks. */
  uses: Uses | undefined;
  /** Whether somebody asked who does that is about the element itself. */
  private isAsked = false;
  readonly model: Model;
  private readonly element: ModelElement;
  /** Other names may stand in it than those that are known. */
  private isEdited = true;
  /** Behind these words names are written otherwise since it was known what they mean. */
  declare private reworded?: Set<string> | undefined;

  constructor(model: Model, element: ModelElement) {
    super(model.linking);
    this.model = model;
    this.element = element;
  }

  override get subject(): ModelElement {
    return this.element;
  }

  /** The element says something else. */
  edit(): void {
    this.isEdited = true;
    this.mark('stale');
  }

  /** The element says the same in other objects. */
  renew(): void {
    this.take(referenceUses(this.element));
  }

  /** The element says the same in another form, if the names behind the words mean the same as before. */
  reword(words: Iterable<string>): void {
    this.reworded = new Set([...(this.reworded ?? []), ...words]);
    this.mark('stale');
  }

  /** To be called by whoever gives out who uses its name. */
  readUses(): void {
    if (!isReading()) return;
    if (isSubject(this.element)) this.isAsked = true;
    else this.knownUses().read();
  }

  /** What the name means that they use may be something else. */
  doubtUses(): void {
    for (const { from } of this.uses?.inAnyOrder() ?? none)
      linkingOf(this.model, modelElement(from))?.mark('stale');
  }

  override dispose(): void {
    super.dispose();
    this.replace([]);
  }

  protected override run(): void {
    const { reworded } = this;
    const isSame = (!this.isEdited && this.meanTheSame()) || this.resolve();
    this.isEdited = false;
    if (!reworded) return;
    this.reworded = undefined;
    this.tellReworded(reworded, isSame);
  }

  private meanTheSame(): boolean {
    const { model, element } = this;
    return this.links.every(
      ({ property, part, reference, target }) =>
        findHeard(model, element, reference, fittingKinds(property, part)) === target,
    );
  }

  /** @returns whether the same is named by the same names */
  private resolve(): boolean {
    const { links, arePlain } = resolve(this.model, this.element, findHeard);
    this.arePlain = arePlain;
    const isSame = sameLinks(this.links, links);
    if (isSame) this.take(links);
    else this.replace(links);
    return isSame;
  }

  /** Names that mean nothing are told of as they are written. */
  private tellReworded(words: ReadonlySet<string>, isSame: boolean): void {
    const { element, model } = this;
    if (words.size > 0) element.partChanged('wording');
    const means = isSame && this.links.every(({ property, target }) => target ?? !words.has(property.word));
    if (!means) tellProperties(element, words);
    for (const follower of model.followers) (means ? follower.reworded : follower.edited)?.(element);
  }

  /** What is named stays the same. */
  private take(uses: readonly ReferenceUse[]): void {
    this.links.forEach((link, index) => {
      const use = uses[index];
      if (use) [link.property, link.reference] = [use.property, use.reference];
    });
  }

  private replace(links: readonly MutableLink[]): void {
    const before = this.links;
    this.links = links;
    const isFirst = before.length === 0;
    before.forEach((link) => {
      this.takeOut(link);
    });
    links.forEach((link) => {
      const meant = this.putIn(link);
      if (isFirst) meant?.tellUses();
    });
    this.element.partChanged('links');
    this.model.followers.forEach((follower) => follower.edited?.(this.element));
    if (isFirst) return;
    for (const target of targetsIn([...before, ...links]))
      if (!sameLinks(before.filter(to(target)), links.filter(to(target))))
        linkingOf(this.model, target)?.tellUses();
  }

  private tellUses(): void {
    this.uses?.changed();
    if (this.isAsked) for (const follower of this.model.followers) follower.used?.(this.element);
  }

  private takeOut(link: Link): void {
    const uses = link.target && linkingOf(this.model, modelElement(link.target))?.uses;
    if (uses) takeOutLater(this.model, uses, link);
  }

  /** @returns that of the element that is meant */
  private putIn(link: Link): Linking | undefined {
    const linking = link.target && linkingOf(this.model, modelElement(link.target));
    const uses = linking?.knownUses();
    if (linking && uses?.size === 0) this.model.usedNames.add(linking.element);
    uses?.add(link);
    return linking;
  }

  private knownUses(): Uses {
    return (this.uses ??= new Uses(this.model.graph));
  }
}

function targetsIn(links: readonly Link[]): ReadonlySet<ModelElement> {
  return new Set(links.flatMap(({ target }) => (target ? [modelElement(target)] : [])));
}

function to(target: Element): (link: Link) => boolean {
  return (link) => link.target === target;
}
