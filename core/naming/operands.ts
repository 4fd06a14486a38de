/** Names in the sentences of rules: `where customer = Finance`, `passes AgreementHours`. */
import type { Element } from '../model/fragment.ts';
import { elementsOfKind, type Model } from '../model/model.ts';
import { namesElements } from '../model/properties.ts';
import { sentencesOf } from '../model/with-sentences.ts';
import { resolveName } from '../model/lookup.ts';
import type { Condition, Phrase, Sentence } from '../model/sentence.ts';
import type { Occurrence } from './occurrences.ts';
import { wordsOfName } from './written-words.ts';

export function operandOccurrences(model: Model, element: Element): readonly Occurrence[] {
  return sentencesOf(element).flatMap((sentence) => [
    ...operandsOf(sentence).flatMap(({ words, span }) => {
      const name = words.join('.');
      return wordsOfName(model, element, { name, span }, () => operandTarget(model, element, name));
    }),
    ...sentence.passes.flatMap((reference) =>
      wordsOfName(model, element, reference, () => checkNamed(model, element, reference.name)),
    ),
  ]);
}

/** Whether any of the names stands in a sentence. */
export function isInSentence(sentence: Sentence, names: readonly string[]): boolean {
  const known = namesIn.get(sentence) ?? [
    ...operandsOf(sentence).flatMap(({ words }) => words),
    ...sentence.passes.flatMap(({ name }) => name.split('.')),
  ];
  namesIn.set(sentence, known);
  return names.some((name) => known.includes(name));
}

const namesIn = new WeakMap<Sentence, readonly string[]>();

/** The check of the product that `passes` names. */
function checkNamed(model: Model, from: Element, name: string): Element | undefined {
  return resolveName(model, from.qualifiedName, name, ['check']);
}

/** What stands behind an operator and is a name: it is compared with what a property names. */
function operandsOf({ head, claim }: Sentence): readonly Phrase[] {
  return [head.group.where, claim].flatMap((condition) => (condition ? inCondition(condition) : []));
}

function inCondition(condition: Condition): readonly Phrase[] {
  switch (condition.type) {
    case 'and':
    case 'or':
      return condition.terms.flatMap(inCondition);
    case 'not':
      return inCondition(condition.term);
    case 'linked':
      return condition.where ? inCondition(condition.where) : [];
    case 'statement': {
      const { test, phrase } = condition;
      if (test?.type !== 'compare' || test.operand.type !== 'phrase') return [];
      return comparesNames(phrase) ? [test.operand.phrase] : [];
    }
  }
}

function comparesNames({ words }: Phrase): boolean {
  return namesElements(words.at(-1) ?? '') || raciWords.has(words.at(-1) ?? '');
}

const raciWords: ReadonlySet<string> = new Set(['responsible', 'accountable', 'consulted', 'informed']);

/** As the service management systems of the model would write it, which are judged by the rule; else where the rule stands. */
function operandTarget(model: Model, rule: Element, name: string): Element | undefined {
  const systems = elementsOfKind(model, 'sms').filter((sms) => !sms.library);
  for (const { qualifiedName } of [...systems, rule]) {
    const found = resolveName(model, qualifiedName, name);
    if (found) return found;
  }
  return undefined;
}
