/** Every word in the text of an element that is a name, and what it means there. */
import { clauseUses, partOf, referenceUses, type ReferenceUse } from '../model/access.ts';
import type { ClauseValue, Element, Fragment, Property, ReferenceValue, Span } from '../model/fragment.ts';
import { elementsNamed, type Model } from '../model/model.ts';
import { fittingKinds } from '../model/lookup.ts';
import { clauseOf, targetOf } from '../model/resolve.ts';
import { levelOccurrences } from './levels.ts';
import { nameableElement, type Nameable } from './nameable.ts';
import { operandOccurrences } from './operands.ts';
import { wordsOfName } from './written-words.ts';

/** One word: of "waterland.it.Email" there are three. */
export interface Occurrence {
  readonly span: Span;
  readonly name: string;
  /** Whether the thing gets its name here. */
  readonly declares?: true;
  /** Nothing where the name means nothing. */
  readonly means: () => Nameable | undefined;
}

/** The words of the line `package waterland.it`. */
export function packageOccurrences({ packageName, packageWords = [] }: Fragment): readonly Occurrence[] {
  const names = packageName.split('.');
  return packageWords.map((span, index) => ({
    span,
    name: names[index] ?? '',
    declares: true,
    means: () => ({ type: 'package', name: names.slice(0, index + 1).join('.') }),
  }));
}

/** The element's own name first, then the names in its own properties and sentences, without those within its children. */
export function occurrencesIn(model: Model, element: Element): readonly Occurrence[] {
  const declared: Occurrence = {
    span: element.nameSpan,
    name: element.name,
    declares: true,
    means: () => nameableElement(model, element),
  };
  return [
    ...(element.name === '' ? [] : [declared]),
    ...referenceUses(element).flatMap((use) => inReference(model, element, use)),
    ...clauseUses(element).flatMap(({ clauses }) => inClauses(model, element, clauses)),
    ...element.properties.flatMap((property) => inAcceptance(model, element, property)),
    ...inMapping(model, element),
    ...levelOccurrences(model, element),
    ...operandOccurrences(model, element),
  ];
}

function inReference(
  model: Model,
  from: Element,
  { property, part, reference }: ReferenceUse,
): readonly Occurrence[] {
  return wordsOfName(model, from, reference, () =>
    targetOf(model, from, reference, fittingKinds(property, part)),
  );
}

function inClauses(
  model: Model,
  from: Element,
  { framework, codes }: Pick<ClauseValue, 'framework' | 'codes'>,
): readonly Occurrence[] {
  return codes.map(({ word, span }) => ({
    span,
    name: word,
    means: () => elementMeant(model, clauseOf(model, from, framework, word)),
  }));
}

/** `accepts gap` names a clause and a rule within it. */
function inAcceptance(model: Model, from: Element, property: Property): readonly Occurrence[] {
  if (property.word !== 'accepts') return [];
  const framework = partOf(property).find((value) => value.type === 'reference');
  const codes = partOf(property, 'clause').filter((value) => value.type === 'word');
  if (!framework) return [];
  const rules = partOf(property, 'rule').filter((value) => value.type === 'word');
  const ruleNamed = (name: string): Element | undefined => {
    const clause = codes[0] && clauseOf(model, from, framework, codes[0].word);
    return clause && elementsNamed(model, `${clause.qualifiedName} ${name}`)[0];
  };
  return [
    ...inClauses(model, from, { framework, codes }),
    ...rules.map(({ word, span }) => ({
      span,
      name: word,
      means: () => elementMeant(model, ruleNamed(word)),
    })),
  ];
}

/** `mapping UsmToIso USM to ISO20000 { Recover = 8.6.1 }`: clauses of the one, and of the other. */
function inMapping(model: Model, mapping: Element): readonly Occurrence[] {
  const [from, to] = [endOf(mapping, 'from'), endOf(mapping, 'to')];
  if (mapping.kind !== 'mapping' || !from || !to) return [];
  return mapping.properties
    .filter(({ word }) => word === 'maps')
    .flatMap((line) => [
      ...partOf(line, 'from')
        .filter((value) => value.type === 'word')
        .map(({ word }): Occurrence => {
          const span: Span = [line.span[0], line.span[0] + word.length];
          return { span, name: word, means: () => elementMeant(model, clauseOf(model, mapping, from, word)) };
        }),
      ...inClauses(model, mapping, {
        framework: to,
        codes: partOf(line, 'codes').filter((value) => value.type === 'word'),
      }),
    ]);
}

function endOf(mapping: Element, word: 'from' | 'to'): ReferenceValue | undefined {
  const property = mapping.properties.find((candidate) => candidate.word === word);
  return property && partOf(property).find((value) => value.type === 'reference');
}

function elementMeant(model: Model, element: Element | undefined): Nameable | undefined {
  return element && nameableElement(model, element);
}
