/** Evaluates `owner`, `status = live`, `review overdue`, `tested within 12 months`, `does includes (record)`. */
import { addDuration } from '../model/date.ts';
import type { StatementCondition, Test } from '../model/sentence.ts';
import { compareReading, isClause } from './compare.ts';
import type { Judging } from './judging.ts';
import { overdue } from './overdue.ts';
import { leaf, type Proof, type TestedFact } from './proof.ts';
import { datumText, type Reading } from './reading.ts';
import { readPhrase, type Subject } from './read-phrase.ts';
import { phraseText, testText } from './rule-text.ts';
import { truthOf, type Truth } from './truth.ts';

export function evaluateStatement(
  judging: Judging,
  subject: Subject,
  { phrase, test }: StatementCondition,
): Proof {
  const reading = readPhrase(judging, subject, phrase);
  if (!test) {
    return leaf(bareTruth(reading), {
      type: 'stated',
      phrase: phraseText(phrase),
      shortfalls: reading.shortfalls,
    });
  }
  const found = reading.data.map(datumText);
  const fact: TestedFact = {
    type: 'tested',
    phrase: phraseText(phrase),
    test: testText(test),
    found,
    shortfalls: reading.shortfalls,
  };
  return evaluateTest(judging, subject, reading, test, fact);
}

function evaluateTest(
  judging: Judging,
  subject: Subject,
  reading: Reading,
  test: Test,
  fact: TestedFact,
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
function bareTruth(reading: Reading): Truth {
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
function includes(reading: Reading, words: readonly string[], fact: TestedFact): Proof {
  const there = new Set(reading.data.map(datumText));
  const absent = words.filter((word) => !there.has(word));
  if (absent.length === 0) return leaf('true', fact);
  return leaf(reading.shortfalls.length > 0 ? 'unknown' : 'false', { ...fact, absent });
}

/** One of the clauses is the one that is meant, or stands below it. */
function withinClause(judging: Judging, reading: Reading, clause: string, fact: TestedFact): Proof {
  const met = reading.data.some((datum) => isClause(judging, datum, clause, { below: true }));
  return leaf(met ? 'true' : reading.shortfalls.length > 0 ? 'unknown' : 'false', fact);
}

/** The newest day is not after the date of judging, and not older than the duration. */
function within(
  judging: Judging,
  reading: Reading,
  test: Extract<Test, { type: 'within' }>,
  fact: TestedFact,
): Proof {
  const newest = datesOf(reading).toSorted().at(-1);
  if (newest === undefined) return leaf('unknown', fact);
  const dated = { ...fact, found: [newest] };
  if (judging.asOf === undefined) return leaf('undated', dated);
  const oldest = addDuration(judging.asOf, test.duration, -1);
  if (oldest === undefined) return leaf('unknown', { ...dated, incomparable: true });
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
