/** Finds what makes a rule impossible to evaluate: a kind, a word or a check that there is none of. */
import { passableCheck, passableChecks } from '../checks/passable-registry.ts';
import { closestWord } from '../closest-word.ts';
import { addDuration } from '../model/date.ts';
import type { Span } from '../model/fragment.ts';
import { isKind, kindWords } from '../model/kinds.ts';
import { lastWord } from '../model/qualified-name.ts';
import { propertyEntry, propertyWords } from '../model/properties.ts';
import type { Condition, Phrase, Sentence, Test } from '../model/sentence.ts';
import { smallWords, wordsOfRules } from './rule-words.ts';

export interface BrokenWord {
  readonly type: 'kind' | 'word' | 'check' | 'duration';
  readonly word: string;
  readonly span: Span;
  /** The word that may be meant, where the span is that of the word alone. */
  readonly guess: string | undefined;
}

/** Every word of the sentence that means nothing, in the order of the text. */
export function brokenWords({ head, claim, passes }: Sentence): readonly BrokenWord[] {
  const kinds = head.group.kinds.filter((kind) => !isKind(kind));
  const members = head.type === 'each' && head.members ? inPhrase(head.members, false) : [];
  const checks = passes.filter(({ name }) => !passableCheck(lastWord(name)));
  return [
    ...kinds.map((word) => brokenKind(word, beginOf(head.group.span, word))),
    ...(head.group.where ? inCondition(head.group.where, false) : []),
    ...members,
    ...(claim ? inCondition(claim, false) : []),
    ...checks.map(({ name, span }) =>
      broken(
        'check',
        name,
        span,
        passableChecks.map((check) => check.name),
      ),
    ),
  ];
}

/** @param ofValue whether the condition is about a value of a property, so that small words stand for themselves */
function inCondition(condition: Condition, ofValue: boolean): readonly BrokenWord[] {
  switch (condition.type) {
    case 'and':
    case 'or':
      return condition.terms.flatMap((term) => inCondition(term, ofValue));
    case 'not':
      return inCondition(condition.term, ofValue);
    case 'statement':
      return [
        ...inPhrase(condition.phrase, ofValue),
        ...(condition.test ? inTest(condition.test, condition.span) : []),
      ];
    case 'linked': {
      const byKind = isKind(condition.kind);
      const known = byKind || isWord(condition.kind);
      const own = known ? [] : [brokenKind(condition.kind, kindSpan(condition))];
      return [...own, ...(condition.where ? inCondition(condition.where, !byKind) : [])];
    }
  }
}

function inPhrase({ words, span }: Phrase, ofValue: boolean): readonly BrokenWord[] {
  return words.flatMap((word, index) => {
    const known = index > 0 || ofValue ? innerWords : ruleWords;
    if (known.includes(word) || isWord(word)) return [];
    const start = span[0] + words.slice(0, index).join('.').length + Math.min(index, 1);
    const isPlain = span[1] - span[0] === words.join('.').length;
    return [broken('word', word, isPlain ? [start, start + word.length] : span, known)];
  });
}

const ruleWords: readonly string[] = [...propertyWords, ...wordsOfRules];
/** Those that stand behind a point or at a value. */
const innerWords: readonly string[] = [...smallWords, ...ruleWords];

function brokenKind(word: string, span: Span): BrokenWord {
  return broken('kind', word, span, kindWords);
}

/** The kind of a group stands first. */
function beginOf([start, end]: Span, word: string): Span {
  return [start, Math.min(end, start + word.length)];
}

/** Of `some sla` the kind stands last, where nothing more is asked of it. */
function kindSpan({ kind, span, where, namingBoth }: Extract<Condition, { type: 'linked' }>): Span {
  return where || namingBoth ? span : [span[1] - kind.length, span[1]];
}

function broken(
  type: BrokenWord['type'],
  word: string,
  span: Span,
  candidates: readonly string[],
): BrokenWord {
  // Only where the word stands alone can another be put in its place.
  const isAlone = span[1] - span[0] === word.length;
  return { type, word, span, guess: isAlone ? closestWord(word, candidates) : undefined };
}

function inTest(test: Test, span: Span): readonly BrokenWord[] {
  if (test.type !== 'within' || addDuration('2000-01-01', test.duration) !== undefined) return [];
  return [
    { type: 'duration', word: `${test.duration.amount} ${test.duration.unit}`, span, guess: undefined },
  ];
}

function isWord(word: string): boolean {
  return propertyEntry(word) !== undefined || wordsOfRules.includes(word);
}
