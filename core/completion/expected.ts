/** What the grammar takes at a place, in terms of the model: names that fit, words that are known, clauses, levels. */
import { propertiesOf, wordsOf } from '../model/access.ts';
import { kindWords } from '../model/kinds.ts';
import { propertiesOfKind, propertyEntry } from '../model/properties.ts';
import { fittingWords } from '../model/value-words.ts';
import { declaredLevels, matrixOf } from '../naming/levels.ts';
import { elementsOfKind, type Model } from '../model/model.ts';
import { clauseSuggestions, ruleNameSuggestions } from './clauses.ts';
import type { Next } from './grammar-walk.ts';
import { nameSuggestions } from './names.ts';
import { ruleWordSuggestions } from './rule-language.ts';
import { stepSuggestions } from './steps.ts';
import type { Asking, Suggestion } from './suggestion.ts';

export function expectedSuggestions(asking: Asking): readonly Suggestion[] {
  return asking.place.next.flatMap((next) => suggestionsFor(asking, next));
}

function suggestionsFor(asking: Asking, next: Next): readonly Suggestion[] {
  if (next.keyword !== undefined) return keywordSuggestions(asking, next.keyword, next.rules);
  const isRule = next.rules.some((rule) => rule === 'Sentence');
  if (isRule && next.terminal === 'AnyWord') return ruleWordSuggestions(asking, next);
  switch (next.terminal) {
    case 'QualifiedName':
      return nameSuggestions(asking, kindsFor(asking, next));
    case 'Name':
      return wordsNamed(asking, next);
    case 'ValueWord':
    case 'KindWord':
    case 'MaturityWord':
      return valueWords(asking, next);
    case 'AnyWord':
      return wordsOfFeature(asking, next);
    case 'ClauseCode':
      return clauseSuggestions(asking, next);
    case 'DATE':
      return asking.asOf === undefined ? [] : [{ type: 'value', label: asking.asOf, group: 3 }];
    case 'DAY':
      return weekdays(asking);
    case 'LANGUAGE':
      return [{ type: 'value', label: 'nl "…"', insert: 'nl ""', snippet: 'nl "$1"', group: 4 }];
    case 'TextToken':
      return asking.place.isBegin
        ? []
        : [{ type: 'value', label: '"…"', insert: '""', snippet: '"$1"', group: 2 }];
    default:
      return [];
  }
}

function keywordSuggestions(
  { place }: Asking,
  label: string,
  rules: readonly string[],
): readonly Suggestion[] {
  if (rules.includes('Flag'))
    return flags[label]?.includes(place.words[0]?.image ?? '') === true
      ? [{ type: 'keyword', label, group: 5 }]
      : [];
  return /^[a-z]/.test(label) ? [{ type: 'keyword', label, group: label === 'none' ? 6 : 2 }] : [];
}

/** The words that stand for more than a name, and the properties in which each is meant. */
const flags: Readonly<Record<string, readonly string[]>> = {
  always: ['hours'],
  all: ['service', 'services'],
  maintenance: ['availability'],
};

/** A calendar says its hours; agreements and services mostly name a calendar. */
function weekdays({ place }: Asking): readonly Suggestion[] {
  const group = place.blocks.at(-1)?.kind === 'calendar' ? 1 : 4;
  return days.map((label) => ({ type: 'word', label, group }));
}

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The kinds that may be named behind the small word. */
function kindsFor({ place }: Asking, { features, rules }: Next): readonly string[] | undefined {
  if (features.includes('passes')) return ['check'];
  if (rules.includes('Mapping') || features.includes('framework')) return ['framework'];
  const part = features.findLast((feature) => feature !== 'value' && feature !== 'name') ?? 'value';
  const kinds = propertyEntry(place.words[0]?.image ?? '')?.refersTo?.[part];
  return place.words[0]?.image === 'accepts' && part === 'value' ? ['framework'] : kinds;
}

/** A name that is declared or used by itself: a level, a rule, a step that refines another. */
function wordsNamed(asking: Asking, next: Next): readonly Suggestion[] {
  if (next.rules.includes('Level')) return levels(asking);
  if (next.rules.includes('RuleName')) return ruleNameSuggestions(asking);
  if (next.rules.includes('NestedElement') || next.rules.includes('Decision')) return stepSuggestions(asking);
  return next.rules.includes('MappingLine') ? clauseSuggestions(asking, next) : [];
}

function levels({ model, around }: Asking): readonly Suggestion[] {
  const own = around.flatMap((element) => matrixOf(model, element) ?? []).slice(0, 1);
  const matrices = own.length > 0 ? own : elementsOfKind(model, 'priorities');
  return [...new Set(matrices.flatMap(declaredLevels))].map((label) => ({ type: 'word', label, group: 1 }));
}

/** The words that fit the property in the kind around; behind `level` the level of an aim. */
function valueWords({ model, place }: Asking, { features }: Next): readonly Suggestion[] {
  const property = place.words[0]?.image ?? '';
  const kind = place.blocks.at(-1)?.kind ?? '';
  const part = features.findLast((feature) => feature !== 'word');
  const words =
    part === 'per'
      ? periods
      : isMain(part)
        ? [...usedWords(model, kind, property), ...fittingWords(kind, property)]
        : (propertyEntry(property)?.words ?? []);
  return [...new Set(words)].map((label) => ({ type: 'word', label, group: 1 }));
}

function isMain(part: string | undefined): boolean {
  return part === undefined || part === 'value' || part === 'does';
}

/** Of an open list the words that the model uses already: one word for one thing. */
function usedWords(model: Model, kind: string, property: string): readonly string[] {
  if (propertyEntry(property)?.words) return [];
  return elementsOfKind(model, kind)
    .slice(0, mostLookedAt)
    .filter(({ library }) => !library)
    .flatMap((element) => propertiesOf(element, property))
    .flatMap((used) => wordsOf(used));
}

const mostLookedAt = 500;

const periods = ['month', 'week', 'day', 'quarter', 'year'];

/** A word of the language as a value: the kind that a model is `without`. */
function wordsOfFeature({ place }: Asking, { features }: Next): readonly Suggestion[] {
  const kind = place.blocks.at(-1)?.kind ?? '';
  return features.includes('without')
    ? [...kindWords, ...propertiesOfKind(kind)].map((label) => ({ type: 'word', label, group: 2 }))
    : [];
}
