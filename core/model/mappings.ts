/** Mappings: which clause of one framework goes with which of another, as library and models state it. */
import { partOf, propertiesOf } from './access.ts';
import { modelElement } from './element.ts';
import type { Element, Property, WordValue } from './fragment.ts';
import { elementsNamed, elementsOfKind, type Model } from './model.ts';
import { perVersion } from './per-version.ts';
import { targetOf } from './resolve.ts';

/** A line of a mapping: a clause and those that go with it, with the place of each number. */
export interface MappingLine {
  readonly mapping: Element;
  readonly from: MappedCode;
  readonly to: readonly MappedCode[];
}

export interface MappedCode {
  readonly framework: Element;
  readonly code: WordValue;
  /** Absent where the framework has no such clause. */
  readonly clause: Element | undefined;
}

/** Every line of every mapping of the model whose frameworks exist, in the order of files and text. */
export const mappingLines = perVersion((model: Model): readonly MappingLine[] =>
  elementsOfKind(model, 'mapping').flatMap((mapping) => {
    const [from, to] = [frameworkOf(model, mapping, 'from'), frameworkOf(model, mapping, 'to')];
    if (!from || !to) return [];
    // The lines hold the places of numbers, which move with the text before them.
    modelElement(mapping).note('place');
    return propertiesOf(mapping, 'maps').flatMap((line) => lineOf(model, mapping, line, from, to));
  }),
);

/** The clauses that go with this one, of other frameworks, in either direction; each once. */
export function correspondingClauses(model: Model, clause: Element): readonly Element[] {
  return correspondences(model).get(clause) ?? [];
}

const correspondences = perVersion((model: Model): ReadonlyMap<Element, readonly Element[]> => {
  const found = new Map<Element, Set<Element>>();
  const add = (one: Element, other: Element): void => {
    const known = found.get(one) ?? new Set();
    found.set(one, known.add(other));
  };
  for (const { from, to } of mappingLines(model)) {
    for (const { clause } of to) {
      if (!from.clause || !clause) continue;
      add(from.clause, clause);
      add(clause, from.clause);
    }
  }
  return new Map([...found].map(([clause, others]) => [clause, [...others]]));
});

function frameworkOf(model: Model, mapping: Element, end: 'from' | 'to'): Element | undefined {
  const reference = propertiesOf(mapping, end)
    .flatMap((property) => partOf(property))
    .find((value) => value.type === 'reference');
  const target =
    reference?.type === 'reference' ? targetOf(model, mapping, reference, ['framework']) : undefined;
  return target?.kind === 'framework' ? target : undefined;
}

function lineOf(
  model: Model,
  mapping: Element,
  line: Property,
  from: Element,
  to: Element,
): readonly MappingLine[] {
  const [source] = codesIn(model, line, 'from', from);
  return source ? [{ mapping, from: source, to: codesIn(model, line, 'codes', to) }] : [];
}

function codesIn(model: Model, line: Property, part: string, framework: Element): readonly MappedCode[] {
  return partOf(line, part).flatMap((code) => {
    if (code.type !== 'word') return [];
    const [clause] = elementsNamed(model, `${framework.qualifiedName} ${code.word}`);
    return [{ framework, code, clause }];
  });
}
