/** What has a name that can be changed: an element, a package, a level of a priority matrix. */
import type { Element } from '../model/fragment.ts';
import { refinedStep } from '../model/inherited.ts';
import type { Model } from '../model/model.ts';

export type Nameable =
  /** `element` is the one that has the name; `exact` the one meant, where that refines it. */
  | { readonly type: 'element'; readonly element: Element; readonly exact: Element }
  /** With the packages around it: "waterland.it". */
  | { readonly type: 'package'; readonly name: string }
  | { readonly type: 'level'; readonly matrix: Element; readonly level: string };

/** A step of a procedure has the name of the step it refines: both are one thing with one name. */
export function nameableElement(model: Model, element: Element): Nameable {
  return { type: 'element', element: refinedStep(model, element) ?? element, exact: element };
}

/** The name by itself, without what stands around it. */
export function simpleName(nameable: Nameable): string {
  switch (nameable.type) {
    case 'element':
      return nameable.element.name;
    case 'package':
      return nameable.name.slice(nameable.name.lastIndexOf('.') + 1);
    case 'level':
      return nameable.level;
  }
}

export function isSame(one: Nameable | undefined, other: Nameable | undefined): boolean {
  if (!one || !other) return one === other;
  switch (one.type) {
    case 'element':
      return other.type === 'element' && one.element === other.element;
    case 'package':
      return other.type === 'package' && one.name === other.name;
    case 'level':
      return other.type === 'level' && one.matrix === other.matrix && one.level === other.level;
  }
}
