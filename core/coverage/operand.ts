/** The right-hand side of a comparison: a literal, a word of the list, a name, or what another phrase finds. */
import { addDuration } from '../model/date.ts';
import { propertyEntry } from '../model/properties.ts';
import { resolveName } from '../model/lookup.ts';
import type { Amount, Operand, Phrase } from '../model/sentence.ts';
import type { Judging } from './judging.ts';
import { lacking, nothing, type Datum, type Reading } from './reading.ts';
import { readPhrase, type Subject } from './read-phrase.ts';
import { wordsOfRules } from './rule-words.ts';

/** @param left what stands before the operator: it tells whether a word is a value word or a property */
export function operandData(judging: Judging, subject: Subject, left: Reading, operand: Operand): Reading {
  if (operand.type !== 'phrase') return literal(operand);
  const base = phraseData(judging, subject, left, operand.phrase);
  if (!operand.shift) return base;
  const shift =
    'words' in operand.shift
      ? readPhrase(judging, subject, operand.shift)
      : literal({ type: 'quantity', ...operand.shift });
  return shifted(base, shift, operand.sign === '-' ? -1 : 1);
}

function literal(datum: Exclude<Operand, { type: 'phrase' }>): Reading {
  return { ...nothing, data: [datum], stated: true };
}

function phraseData(judging: Judging, subject: Subject, left: Reading, phrase: Phrase): Reading {
  const [first = ''] = phrase.words;
  const isPath = wordsOfRules.includes(first) || isPropertyHere(subject, first);
  if (phrase.words.length === 1 && left.data.every(({ type }) => type === 'word' || type === 'text')) {
    return literal({ type: 'text', text: first });
  }
  return isPath ? readPhrase(judging, subject, phrase) : nameData(judging, phrase);
}

function isPropertyHere({ line }: Subject, word: string): boolean {
  return line ? line.parts[word] !== undefined || word === 'value' : propertyEntry(word) !== undefined;
}

/** A name is looked for where the rule stands, or as the SMS would write it. */
function nameData({ model, scope, framework }: Judging, { words }: Phrase): Reading {
  const name = words.join('.');
  const around = scope.sms?.qualifiedName ?? framework?.qualifiedName ?? '';
  const element = resolveName(model, around, name);
  if (!element)
    return { ...lacking('unresolved', name), shortfalls: [{ type: 'unresolved', word: name, name }] };
  return { ...nothing, data: [{ type: 'element', element }], stated: true };
}

/** Dates move by durations; other sums are left to checks. */
function shifted(base: Reading, shift: Reading, sign: 1 | -1): Reading {
  const amount = shift.data.find(
    (datum): datum is Amount & Extract<Datum, { type: 'quantity' }> => datum.type === 'quantity',
  );
  if (!amount) return { ...base, data: [], shortfalls: [...base.shortfalls, ...shift.shortfalls] };
  const data = base.data.flatMap((datum): readonly Datum[] => {
    const date = datum.type === 'date' ? addDuration(datum.date, amount, sign) : undefined;
    return date === undefined ? [] : [{ type: 'date', date }];
  });
  return { ...base, data };
}
