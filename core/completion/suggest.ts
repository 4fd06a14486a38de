/** What may be written at a place of a half-typed text. */
import { lineBegin } from '../format/columns.ts';
import { dutchWordsFor } from '../messages/dictionary.ts';
import { kindLabel, kindWords, topKinds } from '../model/kinds.ts';
import { propertiesOfKind, propertyEntry, propertyWording } from '../model/properties.ts';
import { expectedSuggestions } from './expected.ts';
import { nestedKinds } from './nested-kinds.ts';
import { elementSnippet } from './snippets.ts';
import type { Asking, Suggestion } from './suggestion.ts';
import { templateSuggestions } from './template-offers.ts';
import { unitSuggestions } from './units.ts';

/** The suggestions that the letters typed so far may begin, the likeliest first. */
export function suggest(asking: Asking): readonly Suggestion[] {
  const { place } = asking;
  const units = unitSuggestions(asking).filter(matches(place.prefix));
  if (units.length > 0) return units;
  const goesOn = place.isBegin && place.isNewLine ? [] : expectedSuggestions(asking);
  const begun = place.isBegin ? beginnings(asking) : [];
  const all = [...goesOn, ...(goesOn.length > 0 ? begun.map(later) : begun)];
  const byLabel = new Map(
    all.toReversed().map((each) => [`${each.type === 'element' ? 'element ' : ''}${each.label}`, each]),
  );
  return [...byLabel.values()]
    .toReversed()
    .filter(matches(place.prefix))
    .toSorted(byLikelihood(place.prefix));
}

/** By group; found by the word itself before found by another word for it. */
function byLikelihood(prefix: string): (one: Suggestion, other: Suggestion) => number {
  const letters = prefix.toLowerCase();
  const distance = ({ label }: Suggestion): number => (label.toLowerCase().startsWith(letters) ? 0 : 1);
  return (one, other) => one.group - other.group || distance(one) - distance(other);
}

/** Where the line may go on, what could begin anew comes behind. */
function later(suggestion: Suggestion): Suggestion {
  return { ...suggestion, group: suggestion.group + 5 };
}

/** Names were found by their letters; all else is held against them here. */
function matches(prefix: string): (suggestion: Suggestion) => boolean {
  const letters = prefix.toLowerCase();
  return ({ type, label, alsoFoundBy = '' }) =>
    type === 'name' ||
    label.toLowerCase().startsWith(letters) ||
    alsoFoundBy
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(letters));
}

/** Elements, properties and sentences that may begin here. */
function beginnings(asking: Asking): readonly Suggestion[] {
  const { place } = asking;
  const block = place.blocks.at(-1);
  if (!block) {
    const isWithinLine = place.words.length > 0 && !place.isNewLine;
    if (isWithinLine) return [];
    const templates = templateSuggestions(asking, matches(place.prefix));
    return [...packageLine(asking), ...kindSuggestions(asking, topKinds), ...templates];
  }
  return [
    ...propertySuggestions(asking, block.kind),
    ...kindSuggestions(asking, nestedKinds[block.kind] ?? []),
    ...(ownWords[block.kind] ?? []).map((label): Suggestion => ({ type: 'keyword', label, group: 1 })),
  ];
}

/** What only one kind begins its lines with. */
const ownWords: Readonly<Partial<Record<string, readonly string[]>>> = {
  rule: ['each', 'some', 'no', 'exactly', 'at'],
};

function packageLine({ place }: Asking): readonly Suggestion[] {
  return place.words.length === 0 && place.packageName === ''
    ? [{ type: 'keyword', label: 'package', group: 2 }]
    : [];
}

/** Those that stand there already and are single are left out. */
function propertySuggestions({ place }: Asking, kind: string): readonly Suggestion[] {
  const present = new Set(place.blocks.at(-1)?.tokens.map(({ image }) => image));
  const words = kindWords.includes(kind) ? propertiesOfKind(kind) : [];
  const lineOf = (word: string): string => lineBegin(propertyWording(word, kind), kind, place.blocks.length);
  return words
    .filter((word) => !present.has(word) || propertyEntry(word)?.repeatable === true)
    .map((word) => ({
      type: 'property',
      label: propertyWording(word, kind),
      insert: place.isNewLine && !standsAlone.has(word) ? lineOf(word) : propertyWording(word, kind),
      group: propertyEntry(word)?.kinds === 'any' ? 3 : 2,
      alsoFoundBy: [word, ...dutchWordsFor(word)].join(' '),
      word: { kind, property: word },
    }));
}

/** Properties that say all with their own word. */
const standsAlone: ReadonlySet<string> = new Set(['stub', 'end']);

/** The word by itself, and, for editors that take them, the whole element with places to fill in. */
function kindSuggestions({ language, place }: Asking, kinds: readonly string[]): readonly Suggestion[] {
  const fits = matches(place.prefix);
  return kinds.flatMap((kind): readonly Suggestion[] => {
    const detail = kindLabel(kind, language);
    const found = { label: kind, alsoFoundBy: dutchWordsFor(kind).join(' '), word: { kind }, group: 2 };
    const begin: Suggestion = { type: 'kind', detail, ...found };
    if (!fits(begin)) return [];
    const snippet = elementSnippet(kind, language, place.blocks.length);
    if (snippet === undefined) return [begin];
    return [begin, { type: 'element', detail: `${detail} { … }`, snippet, ...found }];
  });
}
