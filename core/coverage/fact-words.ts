/** What one term of a rule lacks, or finds instead, as a predicate of the element. */
import type { CoverageMessages } from '../messages/coverage.ts';
import type { Language } from '../messages/language.ts';
import { oneOf } from '../messages/wording.ts';
import type { Element } from '../model/fragment.ts';
import { isKind, kindLabel } from '../model/kinds.ts';
import { propertyWording } from '../model/properties.ts';
import type { CheckFact, Fact, LinkedFact, TestedFact } from './proof.ts';
import type { Shortfall } from './reading.ts';
import { conditionText, countText } from './rule-text.ts';

export interface ObstacleWords {
  readonly lack: string;
  readonly mend?: string;
}

export interface Speaking {
  readonly messages: CoverageMessages;
  readonly language: Language;
  /** The element that the sentence is about. */
  readonly element: Element;
  readonly asOf: string | undefined;
}

/** What is in the way where the fact should hold. */
export function lackWords(fact: Fact, speaking: Speaking): ObstacleWords {
  const { messages } = speaking;
  switch (fact.type) {
    case 'stated':
      return shortfallWords(fact.shortfalls, fact.phrase, speaking);
    case 'tested':
      return testedWords(fact, speaking, messages.tested);
    case 'linked':
      return linkedWords(fact, speaking);
    case 'check':
      return checkWords(fact, speaking);
    case 'broken':
      return { lack: messages.broken(fact.word), mend: messages.mendRule() };
    case 'unsound':
      return at(
        fact.document,
        { lack: messages.unsound[fact.reason](fact.date ?? ''), mend: messages.mendEvidence() },
        speaking,
      );
  }
}

/** What is in the way where the fact should not hold. */
export function insteadWords(fact: Fact, speaking: Speaking): ObstacleWords {
  const { messages } = speaking;
  switch (fact.type) {
    case 'stated':
      if (fact.shortfalls.length > 0) return shortfallWords(fact.shortfalls, fact.phrase, speaking);
      return { lack: messages.surplusWord(`\`${fact.phrase}\``), mend: messages.mendSurplus() };
    case 'tested':
      return fact.test === 'overdue'
        ? overdueWords(fact, speaking)
        : testedWords(fact, speaking, messages.testedNot);
    case 'linked':
      return {
        lack: messages.surplusLink(kindWord(fact.kind, speaking), whereWords(fact, speaking)),
        mend: messages.mendSurplus(),
      };
    case 'check':
    case 'broken':
    case 'unsound':
      return lackWords(fact, speaking);
  }
}

function shortfallWords(
  [shortfall]: readonly Shortfall[],
  phrase: string,
  speaking: Speaking,
): ObstacleWords {
  return at(shortfall?.at, ownShortfall(shortfall, phrase, speaking.messages), speaking);
}

/** What is in the way at another element than the sentence is about. */
function at(
  other: Element | undefined,
  words: ObstacleWords,
  { messages, language, element }: Speaking,
): ObstacleWords {
  if (!other || other === element) return words;
  return { ...words, lack: messages.atOther(kindLabel(other.kind, language), other.name, words.lack) };
}

function ownShortfall(
  shortfall: Shortfall | undefined,
  phrase: string,
  messages: CoverageMessages,
): ObstacleWords {
  const word = wordText(shortfall?.word ?? phrase);
  switch (shortfall?.type) {
    case 'empty':
      return { lack: messages.empty(word), mend: messages.mendPlaceholder() };
    case 'no date':
      return { lack: messages.noDate(word), mend: messages.mendPlaceholder() };
    case 'no reason':
      return { lack: messages.noReason(word), mend: messages.mendPlaceholder() };
    case 'unresolved':
      return { lack: messages.unresolved(shortfall.name ?? '', word), mend: messages.mendName() };
    case 'unmeasured':
      return { lack: messages.unmeasured() };
    case 'missing':
    case 'undated':
    case undefined:
      return { lack: messages.missing(word), mend: messages.mendMissing(false) };
  }
}

/** "`held by`", "`approved … by`": a word of a rule as the language writes it. */
export function wordText(word: string): string {
  const [first = '', ...rest] = word.split('.');
  return `\`${[rest.length === 0 ? propertyWording(first) : first, ...rest].join(' … ')}\``;
}

function testedWords(fact: TestedFact, speaking: Speaking, say: CoverageMessages['tested']): ObstacleWords {
  const { messages, asOf } = speaking;
  const [phrase, found] = [`\`${fact.phrase}\``, oneOf(fact.found, messages.and)];
  if (fact.found.length === 0 && fact.shortfalls.length > 0)
    return shortfallWords(fact.shortfalls, fact.phrase, speaking);
  if (fact.absent)
    return {
      lack: messages.absent(oneOf(fact.absent, messages.and), phrase),
      mend: messages.mendMissing(fact.absent.length > 1),
    };
  const test = `\`${dated(fact.test, asOf)}\``;
  if (fact.incomparable)
    return { lack: messages.incomparable(phrase, found, test), mend: messages.mendValue() };
  if (fact.test === 'overdue') return { lack: messages.notOverdue(phrase) };
  return { lack: say(phrase, found, test), mend: messages.mendValue() };
}

function overdueWords(fact: TestedFact, speaking: Speaking): ObstacleWords {
  const { messages } = speaking;
  const word = `\`${fact.phrase}\``;
  if (fact.due === undefined && fact.shortfalls.length > 0)
    return shortfallWords(fact.shortfalls, fact.phrase, speaking);
  const lack = fact.due === undefined ? messages.neverDone(word) : messages.overdue(word, fact.due);
  return { lack, mend: messages.mendOverdue() };
}

function linkedWords(fact: LinkedFact, speaking: Speaking): ObstacleWords {
  const { messages } = speaking;
  const [kind, where] = [kindWord(fact.kind, speaking), whereWords(fact, speaking)];
  const [doubt] = fact.doubts ?? [];
  if (doubt) return lackWords(doubt, speaking);
  if (fact.waiting && fact.found < fact.count.least) {
    return { lack: messages.waitingLink(kind, where, fact.waiting.name), mend: messages.mendWaiting() };
  }
  if (fact.unread) return { lack: messages.unreadLinks(kind), mend: messages.mendErrors() };
  if (fact.found === 0 && fact.count.least === 1)
    return { lack: messages.noLink(kind, where), mend: messages.mendLink() };
  if (fact.count.most === 0) return { lack: messages.surplusLink(kind, where), mend: messages.mendSurplus() };
  const mend = fact.found < fact.count.least ? messages.mendLink() : messages.mendSurplus();
  return { lack: messages.fewLinks(kind, where, fact.found, countText(fact.count)), mend };
}

/** The kind as people call it, or the property as it is written. */
export function kindWord(kind: string, { language }: Speaking): string {
  return isKind(kind) ? kindLabel(kind, language) : `\`${kind}\``;
}

function whereWords({ member, where }: LinkedFact, { messages, language, asOf }: Speaking): string {
  const other = member ? messages.withMember(kindLabel(member.kind, language), member.name) : '';
  return `${other}${where === undefined ? '' : messages.where(`\`${dated(conditionText(where), asOf)}\``)}`;
}

function checkWords({ message }: CheckFact, { language }: Speaking): ObstacleWords {
  const [lack = '', mend] = message[language];
  return { lack, ...(mend !== undefined && { mend }) };
}

/** A condition with the date of judging in it. */
function dated(text: string, asOf: string | undefined): string {
  return asOf === undefined ? text : text.replaceAll(/\basOf\b/g, asOf);
}
