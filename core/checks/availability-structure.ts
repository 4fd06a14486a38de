/** What a service stands on, as a structure of parts with the availability of each. */
import { partOf, propertiesOf, quantityOf } from '../model/access.ts';
import { remembered } from '../remembered.ts';
import type { Element, Property, QuantityValue } from '../model/fragment.ts';
import { statedProperties } from '../model/inherited.ts';
import { compareRationals, multiply, rational, readDecimal, type Rational } from '../model/rational.ts';
import { targetOf, targetsOf } from '../model/resolve.ts';
import { fittingKinds } from '../model/lookup.ts';
import { agreementsFor } from './agreements-underneath.ts';
import type { PassableContext } from './passable.ts';
import { chanceOfSpares, type Structure } from './structure-function.ts';

export interface AvailabilityStructure {
  readonly structure: Structure;
  /** The availability of each part, by its id. */
  readonly chances: ReadonlyMap<string, Rational>;
  readonly factors: readonly Factor[];
  /** Parts that state none: they count as always working. */
  readonly missing: readonly Element[];
  /** Something depends on itself. */
  readonly cyclic: boolean;
}

/** One part with its availability, for the working. */
export interface Factor {
  readonly name: string;
  readonly chance: Rational;
  /** Of a set with spares: how many of how many are needed, and the availability of one. */
  readonly redundancy?: { readonly needed: string; readonly of: string; readonly one: Rational };
}

/** The structure underneath a service; its own promise to customers does not count. */
export function availabilityStructure(context: PassableContext, service: Element): AvailabilityStructure {
  const walk: Walk = {
    context,
    chances: new Map(),
    factors: [],
    missing: new Set(),
    known: new Map(),
    open: new Set(),
    cycles: new Set(),
  };
  const structure = structureOf(walk, service, true);
  const { chances, factors, missing, cycles } = walk;
  return { structure, chances, factors, missing: [...missing], cyclic: cycles.size > 0 };
}

interface Walk {
  readonly context: PassableContext;
  readonly chances: Map<string, Rational>;
  readonly factors: Factor[];
  readonly missing: Set<Element>;
  readonly known: Map<Element, Structure>;
  /** The elements between the service and here. */
  readonly open: Set<Element>;
  readonly cycles: Set<Element>;
}

function structureOf(walk: Walk, element: Element, top = false): Structure {
  const known = walk.known.get(element);
  if (known) return known;
  if (walk.open.has(element)) {
    walk.cycles.add(element);
    return works;
  }
  walk.open.add(element);
  const structure = structureWithin(walk, element, top);
  walk.open.delete(element);
  walk.known.set(element, structure);
  return structure;
}

/** What an OLA or contract promises for an element covers all beneath it; a component adds itself to what it depends on. */
function structureWithin(walk: Walk, element: Element, top: boolean): Structure {
  const promised = lowest(
    agreementsFor(walk.context, element).flatMap((agreement) => percentsOf(walk, agreement)),
  );
  if (promised) return part(walk, element, { name: element.name, chance: promised });
  const below = [...dependencies(walk, element), ...facilities(walk, element)];
  const own = top ? undefined : lowest(percentsOf(walk, element));
  if (element.kind === 'service' && own) return part(walk, element, { name: element.name, chance: own });
  if (element.kind === 'service' && below.length > 0) return all(below);
  if (!own) {
    walk.missing.add(element);
    return all(below);
  }
  return all([part(walk, element, withSpares(element, own)), ...below]);
}

function part(walk: Walk, element: Element, factor: Factor): Structure {
  const id = element.qualifiedName;
  walk.chances.set(id, factor.chance);
  walk.factors.push(factor);
  return { type: 'part', id };
}

/** `depends on 1 of PowerA, PowerB` needs one of the two. */
function dependencies(walk: Walk, element: Element): readonly Structure[] {
  return propertiesOf(element, 'depends').map((property) => {
    const parts = namesIn(walk, element, property).map((target) => structureOf(walk, target));
    const count = Number(quantityOf(property, 'count')?.amount ?? parts.length);
    return { type: 'set', needed: Math.min(Math.max(0, Math.floor(count)), parts.length), parts };
  });
}

/** What users use counts where it says how available it is, itself or by what it stands on. */
function facilities(walk: Walk, element: Element): readonly Structure[] {
  const { context } = walk;
  return targetsOf(context.model, element, 'facility')
    .filter(
      (facility) =>
        percentsOf(walk, facility).length > 0 ||
        agreementsFor(context, facility).some((agreement) => percentsOf(walk, agreement).length > 0),
    )
    .map((facility) => structureOf(walk, facility));
}

function namesIn({ context: { model } }: Walk, element: Element, property: Property): readonly Element[] {
  return partOf(property).flatMap((value) => {
    return value.type === 'reference'
      ? (targetOf(model, element, value, fittingKinds(property, 'value')) ?? [])
      : [];
  });
}

function withSpares(element: Element, chance: Rational): Factor {
  const redundancy = propertiesOf(element, 'redundancy').flatMap((property) => quantityOf(property) ?? [])[0];
  const [needed, count] = [Number(redundancy?.amount), Number(redundancy?.of)];
  const usable = Number.isInteger(needed) && Number.isInteger(count) && needed <= count && count <= 1000;
  if (!redundancy?.of || !usable) return { name: element.name, chance };
  const spares = { needed: redundancy.amount, of: redundancy.of, one: chance };
  return { name: element.name, chance: chanceOfSpares(needed, count, chance), redundancy: spares };
}

function percentsOf({ context: { model } }: Walk, element: Element): readonly Rational[] {
  return statedProperties(model, element, 'availability').flatMap(({ property }) => {
    const value = quantityOf(property);
    return (value && fractionOf(value)) ?? [];
  });
}

/** 99.9% as a fraction of 1; nothing for what is no percentage up to 100. */
export function fractionOf({ amount, unit }: Pick<QuantityValue, 'amount' | 'unit'>): Rational | undefined {
  return unit === '%' ? fractionIn(amount) : undefined;
}

const fractionIn = remembered((amount: string): Rational | undefined => {
  const value = readDecimal(amount);
  const fraction = value && multiply(value, rational(1n, 100n));
  return fraction && fraction.over <= fraction.under ? fraction : undefined;
});

function lowest(values: readonly Rational[]): Rational | undefined {
  return values.length > 1 ? values.toSorted(compareRationals)[0] : values[0];
}

function all(parts: readonly Structure[]): Structure {
  return { type: 'set', needed: parts.length, parts };
}

const works: Structure = { type: 'set', needed: 0, parts: [] };
