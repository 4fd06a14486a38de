/** A name where it is used, and the element that it means there. */
import type { ReferenceUse } from './access.ts';
import type { Element, Property, ReferenceValue } from './fragment.ts';
import { WrittenInParts } from './written-parts.ts';

export interface Link extends ReferenceUse {
  readonly from: Element;
  readonly target: Element | undefined;
}

/** A link for as long as it means the same: the words may come to stand in other objects. */
export interface KeptLink extends Link {
  readonly renew: (use: ReferenceUse) => void;
}

export function keptLink(
  property: Property,
  part: string,
  reference: ReferenceValue,
  from: Element,
  target: Element | undefined,
): KeptLink {
  return holdsOnly(property, reference)
    ? new OnlyLink(property, from, target)
    : new LinkAmongOthers(property, part, reference, from, target);
}

/** Of a name that is all that its property holds, as most are: the property knows it. */
class OnlyLink implements KeptLink {
  property: HoldsName;
  readonly from: Element;
  readonly target: Element | undefined;

  constructor(property: HoldsName, from: Element, target: Element | undefined) {
    this.property = property;
    this.from = from;
    this.target = target;
  }

  get part(): string {
    return 'value';
  }

  get reference(): ReferenceValue {
    return this.property.held;
  }

  renew({ property, reference }: ReferenceUse): void {
    if (holdsOnly(property, reference)) this.property = property;
  }
}

class LinkAmongOthers implements KeptLink {
  property: Property;
  readonly part: string;
  reference: ReferenceValue;
  readonly from: Element;
  readonly target: Element | undefined;

  constructor(
    property: Property,
    part: string,
    reference: ReferenceValue,
    from: Element,
    target: Element | undefined,
  ) {
    this.property = property;
    this.part = part;
    this.reference = reference;
    this.from = from;
    this.target = target;
  }

  renew({ property, reference }: ReferenceUse): void {
    [this.property, this.reference] = [property, reference];
  }
}

type HoldsName = Property & { readonly held: ReferenceValue };

function holdsOnly(property: Property, reference: ReferenceValue): property is HoldsName {
  return property instanceof WrittenInParts && property.held === reference;
}
