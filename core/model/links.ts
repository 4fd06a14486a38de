/** The names that elements use, resolved, and who uses the name of an element: kept up to date edit by edit. */
import { Effect, isReading, type Queue } from '../reactive/reactive.ts';
import { referenceUses, type ReferenceUse } from './access.ts';
import { modelElement, type ModelElement } from './element.ts';
import type { Element } from './fragment.ts';
import type { Model } from './model.ts';
import { compareElements } from './order.ts';
import { fittingKinds, lookUp } from './lookup.ts';

/** A name where it is used, and the element that it means there. */
export interface Link extends ReferenceUse {
  readonly from: Element;
  readonly target: Element | undefined;
}

/** The names that an element's own properties hold, in the order of the text. */
export function linksOf(model: Model, element: Element): readonly Link[] {
  settleLinks(model);
  const own = modelElement(element);
  own.note('links');
  return model.links.get(own)?.links ?? noLinks;
}

/** The names that mean the element, in the order of files and text. */
export function linksTo(model: Model, element: Element): readonly Link[] {
  settleLinks(model);
  const target = modelElement(element);
  target.noteAlways('uses');
  const uses = model.uses.get(target);
  if (!uses) return noLinks;
  if (!uses.isOrdered) {
    uses.links.sort(compareLinks);
    uses.isOrdered = true;
  }
  return uses.links;
}

/** Resolves the names that edits may have given another meaning. */
export function settleLinks(model: Model): void {
  if (!isReading()) model.linking.settle();
}

const noLinks: readonly Link[] = [];

/** Those who name an element. */
export interface Uses {
  links: MutableLink[];
  isOrdered: boolean;
}

interface MutableLink extends Link {
  property: Link['property'];
  reference: Link['reference'];
}

/** Resolves the names of one element. */
export class Linking extends Effect {
  links: readonly MutableLink[] = [];
  private readonly model: Model;
  private readonly element: ModelElement;

  constructor(model: Model, queue: Queue, element: ModelElement) {
    super(queue, element);
    this.model = model;
    this.element = element;
  }

  /** The element says the same at another place. */
  move(): void {
    const uses = referenceUses(this.element);
    this.links.forEach((link, index) => {
      const use = uses[index];
      if (use) [link.property, link.reference] = [use.property, use.reference];
    });
  }

  override dispose(): void {
    super.dispose();
    this.replace([]);
  }

  protected override run(): void {
    this.element.noteAlways('text');
    this.replace(
      referenceUses(this.element).map((use) => ({
        ...use,
        from: this.element,
        target: lookUp(this.model, this.element, use.reference, fittingKinds(use.property, use.part)),
      })),
    );
  }

  private replace(links: readonly MutableLink[]): void {
    const before = this.links;
    this.links = links;
    if (before.length === 0 && links.length === 0) return;
    const told = new Set<Element>();
    for (const { target } of before) if (target) told.add(target);
    for (const target of told) this.takeOut(modelElement(target));
    for (const link of links) if (link.target) this.putIn(modelElement(link.target), link);
    if (sameLinks(before, links)) return;
    this.element.source('links')?.changed();
    for (const { target } of links) if (target) told.add(target);
    for (const target of told) {
      if (!sameLinks(before.filter(to(target)), links.filter(to(target))))
        modelElement(target).source('uses')?.changed();
    }
  }

  private takeOut(target: ModelElement): void {
    const uses = this.model.uses.get(target);
    if (!uses) return;
    uses.links = uses.links.filter(({ from }) => from !== this.element);
    if (uses.links.length === 0) this.model.uses.delete(target);
  }

  private putIn(target: ModelElement, link: MutableLink): void {
    const uses = this.model.uses.get(target) ?? { links: [], isOrdered: true };
    this.model.uses.set(target, uses);
    uses.isOrdered = false;
    uses.links.push(link);
  }
}

function to(target: Element): (link: Link) => boolean {
  return (link) => link.target === target;
}

function sameLinks(one: readonly Link[], other: readonly Link[]): boolean {
  return (
    one.length === other.length &&
    one.every((link, index) => {
      const beside = other[index];
      return (
        beside !== undefined &&
        link.target === beside.target &&
        link.part === beside.part &&
        link.property.word === beside.property.word &&
        link.reference.name === beside.reference.name
      );
    })
  );
}

function compareLinks(one: Link, other: Link): number {
  return compareElements(one.from, other.from) || one.reference.span[0] - other.reference.span[0];
}
