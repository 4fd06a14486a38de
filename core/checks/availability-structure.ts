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
    missing: [],
    known: new Map(),
    isCyclic: false,
  };
  const structure = structureOf(walk, service, true);
  const { chances, factors, missing, isCyclic } = walk;
  return { structure, chances, factors, missing, cyclic: isCyclic };
}

interface Walk {
  readonly context: PassableContext;
  readonly chances: Map<string, Rational>;
  readonly factors: Factor[];
  readonly missing: Element[];
  /** What is known of each element; `open` of those between the service and here. */
  readonly known: Map<Element, Structure | typeof open>;
  isCyclic: boolean;
}

const open = Symbol('being walked through');

function structureOf(walk: Walk, element: Element, top = false): Structure {
  const known = walk.known.get(element);
  if (known === open) {
    walk.isCyclic = true;
    return works;
  }
  if (known) return known;
  walk.known.set(element, open);
  const structure = structureWithin(walk, element, top);
  walk.known.set(element, structure);
  return structure;
}

/** What an OLA or contract promises for an element covers all beneath it; a component adds itself to what it depends on. */
function structureWithin(walk: Walk, element: Element, top: boolean): Structure {
  const promised = promisedFor(walk, element);
  if (promised) return part(walk, element, { name: element.name, chance: promised });
  const below = joined(dependencies(walk, element), facilities(walk, element));
  const own = top ? undefined : percentOf(walk, element);
  if (element.kind === 'service' && own) return part(walk, element, { name: element.name, chance: own });
  if (element.kind === 'service' && below.length > 0) return all(below);
  if (!own) {
    walk.missing.push(element);
    return all(below);
  }
  const alone = part(walk, element, withSpares(element, own));
  return below.length > 0 ? all([alone, ...below]) : alone;
}

function joined(some: readonly Structure[], others: readonly Structure[]): readonly Structure[] {
  return others.length > 0 ? [...some, ...others] : some;
}

function part(walk: Walk, element: Element, factor: Factor): Structure {
  const id = element.qualifiedName;
  walk.chances.set(id, factor.chance);
  walk.factors.push(factor);
  return { type: 'part', id };
}

/** `depends on 1 of PowerA, PowerB` needs one of the two. */
function dependencies(walk: Walk, element: Element): readonly Structure[] {
  const stated = propertiesOf(element, 'depends');
  if (stated.length === 0) return none;
  return stated.map((property) => {
    const parts = partsIn(walk, element, property);
    const count = Number(quantityOf(property, 'count')?.amount ?? parts.length);
    return { type: 'set', needed: Math.min(Math.max(0, Math.floor(count)), parts.length), parts };
  });
}

/** What users use counts where it says how available it is, itself or by what it stands on. */
function facilities(walk: Walk, element: Element): readonly Structure[] {
  const used = targetsOf(walk.context.model, element, 'facility');
  if (used.length === 0) return none;
  return used
    .filter((facility) => percentOf(walk, facility) ?? promisedFor(walk, facility))
    .map((facility) => structureOf(walk, facility));
}

const none: readonly Structure[] = [];

function partsIn(walk: Walk, element: Element, property: Property): readonly Structure[] {
  const kinds = fittingKinds(property, 'value');
  const parts: Structure[] = [];
  for (const value of partOf(property)) {
    const target = value.type === 'reference' && targetOf(walk.context.model, element, value, kinds);
    if (target) parts.push(structureOf(walk, target));
  }
  return parts;
}

function withSpares(element: Element, chance: Rational): Factor {
  const stated = propertiesOf(element, 'redundancy');
  if (stated.length === 0) return { name: element.name, chance };
  const redundancy = stated.flatMap((property) => quantityOf(property) ?? [])[0];
  const [needed, count] = [Number(redundancy?.amount), Number(redundancy?.of)];
  const usable = Number.isInteger(needed) && Number.isInteger(count) && needed <= count && count <= 1000;
  if (!redundancy?.of || !usable) return { name: element.name, chance };
  const spares = { needed: redundancy.amount, of: redundancy.of, one: chance };
  return { name: element.name, chance: chanceOfSpares(needed, count, chance), redundancy: spares };
}

/** The lowest that an OLA or contract promises for the element. */
function promisedFor(walk: Walk, element: Element): Rational | undefined {
  let promised: Rational | undefined;
  for (const agreement of agreementsFor(walk.context, element))
    promised = lower(promised, percentOf(walk, agreement));
  return promised;
}

/** The lowest that the element says itself. */
function percentOf({ context: { model } }: Walk, element: Element): Rational | undefined {
  let lowest: Rational | undefined;
  for (const { property } of statedProperties(model, element, 'availability')) {
    const value = quantityOf(property);
    lowest = lower(lowest, value && fractionOf(value));
  }
  return lowest;
}

function lower(one: Rational | undefined, other: Rational | undefined): Rational | undefined {
  if (!one || !other) return one ?? other;
  return compareRationals(other, one) < 0 ? other : one;
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

function all(parts: readonly Structure[]): Structure {
  return { type: 'set', needed: parts.length, parts };
}

const works: Structure = { type: 'set', needed: 0, parts: [] };
