/** Lines of properties as the grammar has them: the shortest ones, and those that name something in each of their places. */
import { walk, type Next } from '../../core/completion/grammar-walk.ts';
import { coreServices } from '../../core/model/parser.ts';
import { propertyEntry, propertyWording, type PropertyEntry } from '../../core/model/properties.ts';

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
  const seen = new Set<string>();
  const texts = [propertyWording(word), word];
  for (let text = texts.shift(); text !== undefined; text = texts.shift()) {
    for (const next of reached(word, text).next) {
      const key = `${text.split(' ').at(-1) ?? ''} ${next.keyword ?? next.terminal ?? ''} ${next.rules.join('>')} ${next.features.join('>')}`;
      // A sentence of the rule language names kinds and properties.
      if (seen.has(key) || next.rules.includes('Sentence')) continue;
      seen.add(key);
      const part = next.features.findLast((feature) => feature !== 'value' && feature !== 'name') ?? 'value';
      if (next.terminal === 'QualifiedName' && !found.has(part))
        found.set(part, { word, part, before: text, after: whatFollows(word, `${text} Target`) });
      texts.push(`${text} ${tokenFor(next, propertyEntry(word))}`);
    }
  }
  return [...found.values()];
}

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

function reached(
  word: string,
  text: string,
): { readonly isWhole: boolean; readonly next: readonly Next[] } {
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
  LANGUAGE: 'nl',
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
  AnyWord: 'record',
};
