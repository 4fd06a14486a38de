/** An element in which some words have been changed. */
import type { Element, Parts, Property, ReferenceValue, Span, Value } from '../model/fragment.ts';
import { modelElement, ModelElement } from '../model/element.ts';
import { qualifiedNameOf } from '../model/qualified-name.ts';
import type { Condition, Sentence } from '../model/sentence.ts';
import { rewritten } from '../model/written-base.ts';
import { regrouped, restated } from '../model/written-parts.ts';
import { spansOf } from './written-words.ts';

/** New words by the offset of the old ones. */
export type Words = ReadonlyMap<number, string>;

/** A copy that stands where the element stands; its children are those of the element. */
export function renamedElement(
  element: Element,
  words: Words,
  packageName: string,
  parent: Element | undefined,
): ModelElement {
  const { uri, kind, library } = modelElement(element);
  const { said } = modelElement(element);
  const name = element.name === '' ? '' : changed(words, said.nameSpan, element.name);
  const qualifiedName = qualifiedNameOf(packageName, parent, kind, name);
  return new ModelElement(
    { uri, kind, library, name, qualifiedName, packageName, parent },
    rewritten(said, {
      children: said.children,
      sentence: said.sentence && renamedSentence(said.sentence, words),
      properties: said.properties.map((property) =>
        holdsAny(property.span, words) ? renamedProperty(property, words) : property,
      ),
    }),
  );
}

/** Whether any of the words stands within the span. */
export function holdsAny([start, end]: Span, words: Words): boolean {
  for (const offset of words.keys()) if (start <= offset && offset < end) return true;
  return false;
}

/** What is written may compute where it stands when asked: a copy has to ask. */
function renamedProperty(property: Property, words: Words): Property {
  return restated(property, {
    parts: renamedParts(property.parts, words),
    ...(property.sentence && { sentence: renamedSentence(property.sentence, words) }),
  });
}

function renamedParts(parts: Parts, words: Words): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([part, values]) => [part, values.map((value) => renamedValue(value, words))]),
  );
}

function renamedValue(value: Value, words: Words): Value {
  switch (value.type) {
    case 'reference':
      return renamedReference(value, words);
    case 'word':
      return rewritten(value, { word: changed(words, value.span, value.word) });
    case 'group':
      return regrouped(value, renamedParts(value.parts, words));
    case 'clauses':
      return rewritten(value, {
        framework: renamedReference(value.framework, words),
        codes: value.codes.map((code) => rewritten(code, { word: changed(words, code.span, code.word) })),
      });
    default:
      return value;
  }
}

function renamedReference(reference: ReferenceValue, words: Words): ReferenceValue {
  return rewritten(reference, { name: renamedNames(reference, reference.name.split('.'), words).join('.') });
}

function renamedNames(
  written: Pick<ReferenceValue, 'span' | 'words'>,
  names: readonly string[],
  words: Words,
): string[] {
  const spans = spansOf(written, names);
  return names.map((name, index) => changed(words, spans[index], name));
}

function renamedSentence(sentence: Sentence, words: Words): Sentence {
  const { head, claim } = sentence;
  const { where } = head.group;
  const group = { ...head.group, ...(where && { where: renamedCondition(where, words) }) };
  return { ...sentence, head: { ...head, group }, ...(claim && { claim: renamedCondition(claim, words) }) };
}

function renamedCondition(condition: Condition, words: Words): Condition {
  switch (condition.type) {
    case 'and':
    case 'or':
      return { ...condition, terms: condition.terms.map((term) => renamedCondition(term, words)) };
    case 'not':
      return { ...condition, term: renamedCondition(condition.term, words) };
    case 'linked':
      return { ...condition, ...(condition.where && { where: renamedCondition(condition.where, words) }) };
    case 'statement': {
      const { test } = condition;
      if (test?.type !== 'compare' || test.operand.type !== 'phrase') return condition;
      const { operand } = test;
      const phrase = {
        ...operand.phrase,
        words: renamedNames({ span: operand.phrase.span }, operand.phrase.words, words),
      };
      return { ...condition, test: { ...test, operand: { ...operand, phrase } } };
    }
  }
}

/** The word that stands at the span now. */
export function changed(words: Words, span: Span | undefined, name: string): string {
  return (span && words.get(span[0])) ?? name;
}
