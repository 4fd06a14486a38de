/** Lines of properties as the grammar has them: the shortest ones, and what may stand at each of their places. */
import { walk, type Next } from '../../core/completion/grammar-walk.ts';
import { coreServices } from '../../core/model/parser.ts';
import { propertyEntry, propertyWording, type PropertyEntry } from '../../core/model/properties.ts';

import type { Random } from '../harness/random.ts';

/** A place of a property at which a name stands: `support … during Name`. */
export interface NamePlace {
  readonly word: string;
  /** The small word that the name stands behind; `value` behind the property's own. */
  readonly part: string;
  readonly before: string;
  readonly after: string;
}

/** Each place of the property at which the grammar takes the name of an element. */
export function namePlaces(word: string): readonly NamePlace[] {
  const found = new Map<string, NamePlace>();
  for (const [before, next] of stepsOf(word)) {
    const part = partOf(next);
    if (next.terminal !== 'QualifiedName' || found.has(part)) continue;
    found.set(part, { word, part, before, after: whatFollows(word, `${before} Target`) });
  }
  return [...found.values()];
}

/** The small word that a name stands behind. */
function partOf({ features }: Next): string {
  return features.findLast((feature) => feature !== 'value' && feature !== 'name') ?? 'value';
}

/** Whether the grammar takes a text of people's own, other than the reason of `none`, or a word that no list holds. */
export function takesFreeText(word: string): boolean {
  return stepsOf(word).some(([, { terminal = '', rules, features }]) => {
    if (terminal === 'TextToken') return !rules.includes('None') && !rules.includes('Translation');
    const isOpen = openWords.has(features[0] ?? '') && features[1] !== 'level' && !rules.includes('Score');
    return isWord(terminal) && isOpen && !propertyEntry(word)?.words;
  });
}

function isWord(terminal: string): boolean {
  return terminal === 'ValueWord' || terminal === 'KindWord';
}

/** Periods and levels of a scale are not free. */
const openWords: ReadonlySet<string> = new Set(['value', 'does']);

/** Every step from a word of the property to the next, with the text before it. */
function stepsOf(word: string): readonly (readonly [before: string, next: Next])[] {
  const steps: (readonly [string, Next])[] = [];
  const seen = new Set<string>();
  const texts = [propertyWording(word), word];
  for (let text = texts.shift(); text !== undefined; text = texts.shift()) {
    for (const next of reached(word, text).next) {
      const { keyword, terminal, rules, features } = next;
      const key = [text.split(' ').at(-1), keyword ?? terminal, ...rules, ...features].join(' ');
      // A sentence of the rule language names kinds and properties.
      if (seen.has(key) || rules.includes('Sentence')) continue;
      seen.add(key);
      steps.push([text, next]);
      texts.push(`${text} ${tokenFor(next, propertyEntry(word))}`);
    }
  }
  return steps;
}

/** A property of any of its forms. @param nameFor a name to stand behind a small word of the property */
export function randomLine(random: Random, word: string, nameFor: (part: string) => string): string {
  let text = random.below(4) === 0 ? word : propertyWording(word);
  for (let count = 0; count < 12; count++) {
    const { isWhole, next } = reached(word, text);
    const possible = next.filter(({ keyword, rules }) => keyword !== '.' && !rules.includes('Sentence'));
    if (isWhole && (possible.length === 0 || random.below(3) === 0)) return text;
    if (possible.length === 0) throw new Error(`The grammar does not go on behind ${text}.`);
    const chosen = random.pick(possible);
    const token =
      chosen.terminal === 'QualifiedName' ? nameFor(partOf(chosen)) : randomToken(random, word, chosen);
    text += ` ${token}`;
  }
  return text + whatFollows(word, text);
}

function randomToken(random: Random, word: string, next: Next): string {
  const choices = next.keyword === undefined ? moreSamples[next.terminal ?? ''] : undefined;
  return choices ? random.pick(choices) : tokenFor(next, propertyEntry(word));
}

const moreSamples: Readonly<Record<string, readonly string[]>> = {
  TextToken: ['"a text"', '"one { brace"', '"é \\"quoted\\" €"', '"""\n  Two\n    lines\n  """'],
  DATE: ['2026-02-28', '2026-12-31'],
  PERCENT: ['95%', '99,9 %', '0.5%'],
  DURATION: ['4 h', '15min', '1,5 h', '3  working days'],
  NUMBER: ['3', '1200', '2,5'],
};

/** The shortest way to an end. */
function whatFollows(word: string, begin: string): string {
  const texts = [begin];
  for (let text = texts.shift(); text !== undefined && texts.length < 1000; text = texts.shift()) {
    const { isWhole, next } = reached(word, text);
    if (isWhole) return text.slice(begin.length);
    for (const each of next) texts.push(`${text} ${tokenFor(each, propertyEntry(word))}`);
  }
  throw new Error(`The grammar has no end for ${begin}.`);
}

function reached(word: string, text: string): { readonly isWhole: boolean; readonly next: readonly Next[] } {
  const { tokens } = coreServices().parser.Lexer.tokenize(`${text} `, { mode: 'partial' });
  const { ends, next } = walk(outcomes.has(word) ? 'Outcome' : 'Member', tokens);
  return { isWhole: ends.has(tokens.length), next };
}

const outcomes: ReadonlySet<string> = new Set(['yes', 'no', 'case']);

function tokenFor({ keyword, terminal = '' }: Next, entry: PropertyEntry | undefined): string {
  if (keyword !== undefined) return keyword;
  const known = terminal === 'ValueWord' ? entry?.words?.[0] : undefined;
  const sample = known ?? samples[terminal];
  if (sample === undefined) throw new Error(`There is no sample of ${terminal}.`);
  return sample;
}

const samples: Readonly<Record<string, string>> = {
  TextToken: '"a text"',
  // A language is one only before its text.
  LANGUAGE: 'nl "een tekst"',
  DATE: '2026-12-31',
  TIME: '08:00',
  DAY: 'mon',
  PERCENT: '95%',
  DURATION: '4 h',
  NUMBER: '3',
  ID: 'EUR',
  Name: 'P1',
  QualifiedName: 'Another',
  ClauseCode: '1',
  ValueWord: 'normal',
  KindWord: 'internal',
  MaturityWord: 'customer',
  AnyWord: 'record',
};
