/** Evaluates `owner`, `status = live`, `review overdue`, `tested within 12 months`, `does includes (record)`. */
import { addDuration } from '../model/date.ts';
import type { Phrase, StatementCondition, Test } from '../model/sentence.ts';
import { compareReading, isClause } from './compare.ts';
import type { Judging } from './judging.ts';
import { overdue } from './overdue.ts';
import { leaf, type Proof, type StatedFact, type TestedFact } from './proof.ts';
import { datumText, type Reading } from './reading.ts';
import { isStated, readPhrase, type Subject } from './read-phrase.ts';
import { phraseText, testText } from './rule-text.ts';
import { truthOf, type Truth } from './truth.ts';

export function evaluateStatement(
  judging: Judging,
  subject: Subject,
  { phrase, test }: StatementCondition,
): Proof {
  if (!test && isStated(judging, subject, phrase)) {
    return leaf('true', () => statedFact(phrase, readPhrase(judging, subject, phrase)));
  }
  const reading = readPhrase(judging, subject, phrase);
  if (!test) return leaf(bareTruth(reading), () => statedFact(phrase, reading));
  return evaluateTest(judging, subject, reading, test, () => ({
    type: 'tested',
    phrase: phraseText(phrase),
    test: testText(test),
    found: reading.data.map(datumText),
    shortfalls: reading.shortfalls,
  }));
}

function statedFact(phrase: Phrase, { shortfalls }: Reading): StatedFact {
  return { type: 'stated', phrase: phraseText(phrase), shortfalls };
}

/** What the comparison was made on, for those who ask. */
export type TellTested = () => TestedFact;

function evaluateTest(
  judging: Judging,
  subject: Subject,
  reading: Reading,
  test: Test,
  fact: TellTested,
): Proof {
  const stated = reading.stated || reading.data.length > 0;
  if (!stated) return leaf(reading.none === undefined ? unknownOf(reading) : 'skipped', fact);
  switch (test.type) {
    case 'compare':
      return compareReading(judging, subject, reading, test, fact);
    case 'includes':
      return includes(reading, test.words, fact);
    case 'within clause':
      return withinClause(judging, reading, test.clause, fact);
    case 'within':
      return within(judging, reading, test, fact);
    case 'overdue':
      return overdue(judging, reading, fact);
  }
}

/** A bare word holds with a value or with `none` and its reason; an end that is left open is no answer. */
export function bareTruth(reading: Reading): Truth {
  if (reading.stated || (reading.none !== undefined && reading.none !== '')) return 'true';
  const unsure = reading.shortfalls.some(({ type }) => type === 'unresolved' || type === 'unmeasured');
  return unsure ? 'unknown' : (truthOfUndated(reading) ?? 'false');
}

function unknownOf(reading: Reading): Truth {
  return truthOfUndated(reading) ?? 'unknown';
}

function truthOfUndated({ shortfalls }: Reading): Truth | undefined {
  return shortfalls.some(({ type }) => type === 'undated') ? 'undated' : undefined;
}

/** All the words stand there; what could not be read might hold the others. */
function includes(reading: Reading, words: readonly string[], fact: TellTested): Proof {
  const there = new Set(reading.data.map(datumText));
  const absent = words.filter((word) => !there.has(word));
  if (absent.length === 0) return leaf('true', fact);
  return leaf(reading.shortfalls.length > 0 ? 'unknown' : 'false', () => ({ ...fact(), absent }));
}

/** One of the clauses is the one that is meant, or stands below it. */
function withinClause(judging: Judging, reading: Reading, clause: string, fact: TellTested): Proof {
  const met = reading.data.some((datum) => isClause(judging, datum, clause, { below: true }));
  return leaf(met ? 'true' : reading.shortfalls.length > 0 ? 'unknown' : 'false', fact);
}

/** The newest day is not after the date of judging, and not older than the duration. */
function within(
  judging: Judging,
  reading: Reading,
  test: Extract<Test, { type: 'within' }>,
  fact: TellTested,
): Proof {
  const newest = datesOf(reading).toSorted().at(-1);
  if (newest === undefined) return leaf('unknown', fact);
  const dated = (): TestedFact => ({ ...fact(), found: [newest] });
  if (judging.asOf === undefined) return leaf('undated', dated);
  const oldest = addDuration(judging.asOf, test.duration, -1);
  if (oldest === undefined) return leaf('unknown', () => ({ ...dated(), incomparable: true }));
  return leaf(truthOf(oldest <= newest && newest <= judging.asOf), dated);
}

/** The days that are stated: as the value, or as the `last` beside it. */
function datesOf(reading: Reading): readonly string[] {
  const values = reading.data.flatMap((datum) => (datum.type === 'date' ? [datum.date] : []));
  if (values.length > 0) return values;
  return reading.lines.flatMap(({ parts }) =>
    (parts['last'] ?? []).flatMap((value) => (value.type === 'date' ? [value.date] : [])),
  );
}
