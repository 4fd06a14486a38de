/** What one term of a rule lacks, or finds instead, as a predicate of the element. */
import type { CoverageMessages } from '../messages/coverage.ts';
import { oneOf } from '../messages/wording.ts';
import type { Element } from '../model/fragment.ts';
import { isDate } from '../model/date.ts';
import { isKind, kindLabel } from '../model/kinds.ts';
import type { CheckFact, Fact, LinkedFact, TestedFact } from './proof.ts';
import { conditionWords, countWords } from './condition-words.ts';
import {
  at,
  phraseWord,
  wordText,
  shortfallWords,
  type ObstacleWords,
  type Speaking,
} from './shortfall-words.ts';

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
      if (fact.phrase === 'target.missed') return { lack: messages.missedTarget() };
      return { lack: messages.surplusWord(`\`${fact.phrase}\``), mend: messages.mendSurplus() };
    case 'tested':
      return fact.test === 'overdue'
        ? overdueWords(fact, speaking)
        : testedWords(fact, speaking, fact.test.startsWith('= ') ? messages.present : messages.testedNot);
    case 'linked':
      return {
        lack: messages.surplusLink(surplusWord(fact, speaking), whereWords(fact, speaking)),
        mend: messages.mendSurplus(),
      };
    case 'check':
    case 'broken':
    case 'unsound':
      return lackWords(fact, speaking);
  }
}

function testedWords(fact: TestedFact, speaking: Speaking, say: CoverageMessages['tested']): ObstacleWords {
  const { messages } = speaking;
  const [phrase, found] = [testedPhrase(fact), oneOf(fact.found, messages.and)];
  if (fact.found.length === 0 && fact.shortfalls.length > 0)
    return shortfallWords(fact.shortfalls, fact.phrase, speaking);
  if (fact.absent) return absentWords(fact.absent, fact.phrase, messages);
  const test = testWords(fact, speaking);
  if (fact.incomparable)
    return {
      lack: messages.incomparable(phrase, found, comparedWith(fact, speaking)),
      mend: messages.mendEitherValue(),
    };
  if (fact.test === 'overdue') return { lack: messages.notOverdue(phrase) };
  if (isPastDay(fact) && say === messages.testedNot)
    return { lack: messages.pastDay(phrase, found), mend: messages.mendPastDay() };
  return {
    lack: say(phrase, found, test),
    mend: fact.against ? messages.mendEitherValue() : messages.mendValue(),
  };
}

/** `held` of a day, `held by` of those who do. */
function testedPhrase({ phrase, found }: TestedFact): string {
  return found.length > 0 && found.every(isDate) ? `\`${phrase}\`` : phraseWord(phrase);
}

/** "at least 99.9%", "not before `approved` (2026-02-12)" */
export function testWords({ test, against, found }: TestedFact, { messages, asOf }: Speaking): string {
  const value = against ? ` (${oneOf(against, messages.and)})` : '';
  const [, sign = '', other = ''] = /^(=|!=|<=?|>=?|before|after) (.*)$/.exec(test) ?? [];
  const days: Readonly<Record<string, string>> = found.every(isDate) ? messages.dayOperators : {};
  const words: Readonly<Record<string, string>> = messages.operators;
  const begin = days[sign] ?? words[sign];
  const asked =
    begin === undefined ? `\`${dated(test, asOf)}\`` : `${begin} ${otherSide(other, against, asOf)}`;
  return `${asked.trimStart()}${value}`;
}

/** "2 days" of "<= 2 days" */
function comparedWith({ test, against }: TestedFact, { messages, asOf }: Speaking): string {
  const [, other = test] = /^[=!<>]+ (.*)$/.exec(test) ?? [];
  const value = against ? ` (${oneOf(against, messages.and)})` : '';
  return `${otherSide(other, against, asOf)}${value}`;
}

/** What is compared with: the words of a property, or a value. */
function otherSide(other: string, against: TestedFact['against'], asOf: string | undefined): string {
  return against ? `\`${dated(other, asOf)}\`` : dated(other, asOf);
}

/** What a list, or whoever is named, does not have. */
function absentWords(absent: readonly string[], phrase: string, messages: CoverageMessages): ObstacleWords {
  const words = oneOf(absent, messages.and);
  const path = phrase.split('.');
  const part = path.at(-1) ?? '';
  if (path.length === 1)
    return {
      lack: messages.absent(words, phraseWord(phrase)),
      mend: messages.mendMissing(absent.length > 1),
    };
  const named = wordText(path.slice(0, -1).join('.'));
  const asked = part === 'kind' ? `${messages.ofKind} ${words}` : `${messages.with} \`${part}\` ${words}`;
  return { lack: messages.absentAt(named, asked), mend: messages.mendLink() };
}

/** `due before asOf`, `planned before asOf` */
function isPastDay({ phrase, test }: TestedFact): boolean {
  return test === 'before asOf' && (phrase === 'due' || phrase === 'planned');
}

function overdueWords(fact: TestedFact, speaking: Speaking): ObstacleWords {
  const { messages } = speaking;
  if (fact.phrase === 'interval') return intervalWords(fact, speaking);
  const word = `\`${fact.phrase}\``;
  if (fact.due === undefined && fact.shortfalls.length > 0)
    return shortfallWords(fact.shortfalls, fact.phrase, speaking);
  const lack = fact.due === undefined ? messages.neverDone(word) : messages.overdue(word, fact.due);
  return { lack, mend: messages.mendOverdue() };
}

/** The interval of an element that is done every so often. */
function intervalWords({ due, phrase, shortfalls }: TestedFact, speaking: Speaking): ObstacleWords {
  const { messages } = speaking;
  if (shortfalls.length > 0) return shortfallWords(shortfalls, phrase, speaking);
  return {
    lack: due === undefined ? messages.neverDoneYet() : messages.dueAgain(due),
    mend: messages.mendDoneAgain(),
  };
}

function linkedWords(fact: LinkedFact, speaking: Speaking): ObstacleWords {
  const { messages } = speaking;
  const [kind, where] = [kindWord(fact.kind, speaking), whereWords(fact, speaking)];
  const [doubt] = fact.doubts ?? [];
  if (doubt) return lackWords(doubt, speaking);
  if (fact.waiting && fact.found < fact.count.least) {
    return { lack: messages.waitingLink(kind, where, fact.waiting.name), mend: messages.mendWaiting() };
  }
  if (fact.near) return nearWords(fact.near, kind, speaking);
  if (fact.unread) return { lack: messages.unreadLinks(kind), mend: messages.mendErrors() };
  if (fact.found === 0 && fact.count.least === 1)
    return { lack: messages.noLink(kind, where), mend: messages.mendLink() };
  if (fact.count.most === 0) return surplusWords(fact, where, speaking);
  const mend = fact.found < fact.count.least ? messages.mendLink() : messages.mendSurplus();
  const asked = countWords(fact.count, messages);
  const lack = fact.surplus
    ? messages.namedLinks(oneOf(namesOf(fact.surplus), messages.and), kind, where, asked)
    : messages.fewLinks(kind, where, fact.found, asked);
  return { lack, mend };
}

/** "has document PolicyText, which states no `kept at`" */
function nearWords(
  { element, obstacle: { type, fact } }: NonNullable<LinkedFact['near']>,
  kind: string,
  speaking: Speaking,
): ObstacleWords {
  const own = { ...speaking, element };
  const words = type === 'lack' ? lackWords(fact, own) : insteadWords(fact, own);
  return { ...words, lack: speaking.messages.nearLink(kind, element.name, words.lack) };
}

/** "has requirement Cheap, which states no `from`": of what should not lack a word the first that does. */
function surplusWords(fact: LinkedFact, where: string, speaking: Speaking): ObstacleWords {
  const { messages } = speaking;
  const [first] = fact.surplus ?? [];
  const lacking = fact.where?.type === 'not' ? fact.where.term : undefined;
  if (first && lacking?.type === 'statement' && !lacking.test) {
    const lack = messages.missing(phraseWord(lacking.phrase.words.join('.')));
    return {
      lack: messages.nearLink(kindWord(fact.kind, speaking), first.name, lack),
      mend: messages.mendMissing(false),
    };
  }
  return { lack: messages.surplusLink(surplusWord(fact, speaking), where), mend: messages.mendSurplus() };
}

function namesOf(elements: readonly Element[]): readonly string[] {
  return elements.slice(0, 3).map(({ name }) => name);
}

/** The kind with the names of those that should not be there. */
function surplusWord({ kind, surplus }: LinkedFact, speaking: Speaking): string {
  const names = oneOf(namesOf(surplus ?? []), speaking.messages.and);
  return names === '' ? kindWord(kind, speaking) : `${kindWord(kind, speaking)} ${names}`;
}

/** The kind as people call it, or the property as it is written. */
export function kindWord(kind: string, { language }: Speaking): string {
  return isKind(kind) ? kindLabel(kind, language) : `\`${kind}\``;
}

/** "with customer Finance", "of kind continuity" */
export function whereWords({ member, where }: LinkedFact, speaking: Speaking): string {
  const { messages, language } = speaking;
  const other = member ? messages.withMember(kindLabel(member.kind, language), member.name) : '';
  const condition = where === undefined ? '' : ` ${conditionWords(where, speaking)}`;
  return condition.startsWith(` ${messages.ofKind} `) ? `${condition}${other}` : `${other}${condition}`;
}

function checkWords({ message }: CheckFact, { language }: Speaking): ObstacleWords {
  const [lack = '', mend] = message[language];
  return { lack, ...(mend !== undefined && { mend }) };
}

/** A condition with the date of judging in it. */
function dated(text: string, asOf: string | undefined): string {
  return asOf === undefined ? text : text.replaceAll(/\basOf\b/g, asOf);
}
