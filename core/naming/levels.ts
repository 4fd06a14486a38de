/** The names of priority levels: declared in a matrix, used in its rows and in the agreements that go by it. */
import { partOf, propertiesOf } from '../model/access.ts';
import type { Element, Property, WordValue } from '../model/fragment.ts';
import { agreementKinds } from '../model/inherited.ts';
import { elementsOfKind, type Model } from '../model/model.ts';
import { targetsOf } from '../model/resolve.ts';
import type { Nameable } from './nameable.ts';
import type { Occurrence } from './occurrences.ts';

export function levelOccurrences(model: Model, element: Element): readonly Occurrence[] {
  if (element.kind !== 'priorities' && !agreementKinds.has(element.kind)) return [];
  return element.properties.flatMap((property) =>
    levelsIn(property).map(({ word, span }): Occurrence => ({
      span,
      name: word,
      ...(property.word === 'levels' && { declares: true }),
      means: () => levelMeant(model, element, word),
    })),
  );
}

function levelMeant(model: Model, element: Element, level: string): Nameable | undefined {
  const matrix = matrixOf(model, element);
  return matrix && declaredLevels(matrix).includes(level) ? { type: 'level', matrix, level } : undefined;
}

/** The levels of a priority matrix, highest first. */
export function declaredLevels(matrix: Element): readonly string[] {
  return propertiesOf(matrix, 'levels')
    .flatMap((property) => wordValues(property, 'levels'))
    .map(({ word }) => word);
}

/** The matrices that an agreement without one takes its levels from: those of the agreements based on it. */
export function matricesAbove(model: Model, agreement: Element): readonly Element[] {
  return [...new Set(above(model, agreement, new Set()))];
}

function levelsIn(property: Property): readonly WordValue[] {
  if (property.word === 'levels' || property.word === 'impact') return wordValues(property, 'levels');
  return partOf(property).flatMap((value) =>
    value.type === 'group' ? (value.parts['level'] ?? []).filter((part) => part.type === 'word') : [],
  );
}

function wordValues(property: Property, part: string): readonly WordValue[] {
  return partOf(property, part).filter((value) => value.type === 'word');
}

/** The matrix whose levels the element means. */
export function matrixOf(model: Model, element: Element): Element | undefined {
  if (element.kind !== 'priorities' && !agreementKinds.has(element.kind)) return undefined;
  if (element.kind === 'priorities') return element;
  return below(model, element, new Set()) ?? matricesAbove(model, element)[0];
}

/** The matrix that an agreement names, or that what it is based on names. */
function below(model: Model, agreement: Element, seen: Set<Element>): Element | undefined {
  if (seen.has(agreement)) return undefined;
  seen.add(agreement);
  const own = targetsOf(model, agreement, 'priorities').find(({ kind }) => kind === 'priorities');
  const [base] = targetsOf(model, agreement, 'based');
  return own ?? (base && below(model, base, seen));
}

function above(model: Model, agreement: Element, seen: Set<Element>): readonly Element[] {
  if (seen.has(agreement)) return [];
  seen.add(agreement);
  return (dependantsIn(model).get(agreement) ?? []).flatMap((dependant) => {
    const matrix = below(model, dependant, new Set());
    return matrix ? [matrix] : above(model, dependant, seen);
  });
}

/** The agreements that are based on each. */
function dependantsIn(model: Model): ReadonlyMap<Element, readonly Element[]> {
  const before = known.get(model);
  if (before?.version === model.version) return before.dependants;
  const dependants = new Map<Element, Element[]>();
  for (const dependant of [...agreementKinds].flatMap((kind) => elementsOfKind(model, kind))) {
    for (const base of targetsOf(model, dependant, 'based'))
      dependants.set(base, [...(dependants.get(base) ?? []), dependant]);
  }
  known.set(model, { version: model.version, dependants });
  return dependants;
}

const known = new WeakMap<
  Model,
  { readonly version: number; readonly dependants: ReadonlyMap<Element, readonly Element[]> }
>();
