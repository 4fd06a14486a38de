/** Words of the rule language: kinds, what these say, and the small words behind a dot. */
import { smallWords, wordsOfRules } from '../coverage/rule-words.ts';
import { isKind, kindLabel, kindWords } from '../model/kinds.ts';
import { propertiesOfKind, propertyEntry, propertyWords } from '../model/properties.ts';
import type { Next } from './grammar-walk.ts';
import type { Asking, Suggestion } from './suggestion.ts';

export function ruleWordSuggestions(asking: Asking, { rules, features }: Next): readonly Suggestion[] {
  if (rules.at(-1) === 'Group') return kindsAsWords(asking);
  if (features.includes('operand')) return operandWords(asking);
  const dot = asking.place.prefix.lastIndexOf('.');
  if (dot >= 0) return pathWords(asking.place.prefix.slice(0, dot + 1));
  const properties = subjectKinds(asking).flatMap(propertiesOfKind);
  const words = [...new Set(properties.length > 0 ? properties : propertyWords), ...wordsOfRules];
  const linked = rules.at(-1) === 'Linked' ? kindsAsWords(asking) : [];
  return [...linked, ...words.map((label): Suggestion => ({ type: 'property', label, group: 2 }))];
}

function kindsAsWords({ language }: Asking): readonly Suggestion[] {
  return kindWords
    .filter((kind) => !notJudged.has(kind))
    .map((label) => ({ type: 'kind', label, detail: kindLabel(label, language), group: 1 }));
}

/** Of frameworks themselves nothing is asked. */
const notJudged: ReadonlySet<string> = new Set([
  'must',
  'should',
  'rule',
  'check',
  'mapping',
  'framework',
  'clause',
  'view',
]);

/** The kinds that the sentence is about: those behind `each`, up to the first condition. */
function subjectKinds({ place }: Asking): readonly string[] {
  const images = place.words.map(({ image }) => image);
  const from = images.findIndex((image) => heads.has(image));
  const end = images.findIndex((image, index) => index > from && conditions.has(image));
  return images.slice(from + 1, end < 0 ? undefined : end).filter(isKind);
}

const heads: ReadonlySet<string> = new Set(['each', 'some', 'no', 'exactly', 'at']);
const conditions: ReadonlySet<string> = new Set(['where', 'has', 'is', 'passes', ',']);

/** What the property before the operator may say. */
function operandWords({ place }: Asking): readonly Suggestion[] {
  const property = place.words.findLast(({ image }) => propertyEntry(image) !== undefined)?.image ?? '';
  const words = propertyEntry(property)?.words ?? ['asOf'];
  return words.map((label) => ({ type: 'word', label, group: 1 }));
}

/** `review.last`, and what the element behind `owner.` says. */
function pathWords(before: string): readonly Suggestion[] {
  return [...smallWords, 'kind', ...propertyWords].map((word, index) => ({
    type: 'property',
    label: `${before}${word}`,
    group: index < smallWords.length ? 1 : 3,
  }));
}
