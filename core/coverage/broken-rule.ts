/** Finds what makes a rule impossible to evaluate: a kind, a word or a check that there is none of. */
import { passableCheck } from '../checks/passable-registry.ts';
import { addDuration } from '../model/date.ts';
import type { Span } from '../model/fragment.ts';
import { isKind } from '../model/kinds.ts';
import { lastWord } from '../model/model.ts';
import { propertyEntry } from '../model/properties.ts';
import type { Condition, Phrase, Sentence, Test } from '../model/sentence.ts';
import { smallWords, wordsOfRules } from './rule-words.ts';

export interface BrokenWord {
  readonly type: 'kind' | 'word' | 'check' | 'duration';
  readonly word: string;
  readonly span: Span;
}

/** Every word of the sentence that means nothing, in the order of the text. */
export function brokenWords({ head, claim, passes }: Sentence): readonly BrokenWord[] {
  const kinds = head.group.kinds.filter((kind) => !isKind(kind));
  const members = head.type === 'each' && head.members ? inPhrase(head.members, false) : [];
  const checks = passes.filter(({ name }) => !passableCheck(lastWord(name)));
  return [
    ...kinds.map((word): BrokenWord => ({ type: 'kind', word, span: head.group.span })),
    ...(head.group.where ? inCondition(head.group.where, false) : []),
    ...members,
    ...(claim ? inCondition(claim, false) : []),
    ...checks.map(({ name, span }): BrokenWord => ({ type: 'check', word: name, span })),
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
      const own: readonly BrokenWord[] = known
        ? []
        : [{ type: 'kind', word: condition.kind, span: condition.span }];
      return [...own, ...(condition.where ? inCondition(condition.where, !byKind) : [])];
    }
  }
}

function inPhrase({ words, span }: Phrase, ofValue: boolean): readonly BrokenWord[] {
  const unknown = words.filter(
    (word, index) => !isWord(word) && !((index > 0 || ofValue) && smallWords.includes(word)),
  );
  return unknown.map((word) => ({ type: 'word', word, span }));
}

function inTest(test: Test, span: Span): readonly BrokenWord[] {
  if (test.type !== 'within' || addDuration('2000-01-01', test.duration) !== undefined) return [];
  return [{ type: 'duration', word: `${test.duration.amount} ${test.duration.unit}`, span }];
}

function isWord(word: string): boolean {
  return propertyEntry(word) !== undefined || wordsOfRules.includes(word);
}
