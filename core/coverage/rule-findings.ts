/** Rules that stand by themselves as findings; and every rule of the user that cannot be evaluated. */
import type { Finding } from '../finding.ts';
import { replacement } from '../checks/fixes.ts';
import { coverageMessages, type CoverageMessages } from '../messages/coverage.ts';
import type { Language } from '../messages/language.ts';
import type { Element } from '../model/fragment.ts';
import type { Model } from '../model/model.ts';
import { placeOf } from '../model/places.ts';
import { elementsWithSentences, sentencesOf } from '../model/with-sentences.ts';
import { brokenWords, type BrokenWord } from './broken-rule.ts';
import type { Gap } from './coverage-result.ts';
import type { GapContext } from './gaps.ts';
import type { Task } from './task.ts';
import { isWaived } from './waiver.ts';

/** A gap of a rule that stands by itself. */
export interface FreeGap {
  readonly task: Task;
  readonly gap: Gap;
}

/** What the gaps of a rule that stands by itself are told in. */
export function freeContext(task: Task, language: Language): GapContext {
  // A rule that was moved is another element with the same task.
  const place: GapContext['place'] = () => task.rule;
  return { judging: task.judging, messages: coverageMessages[language], language, place };
}

/** Whether nobody is let off the rule for the gap. */
export function isHeld({ judging, rule }: Task, { element }: Gap): boolean {
  return !element || !isWaived(judging, element, rule.name);
}

/** The gaps as findings, those that several systems have in common once. */
export function freeFindings(model: Model, gaps: readonly FreeGap[]): readonly Finding[] {
  const distinct = new Map(
    gaps.map((free) => [
      JSON.stringify([free.task.rule.name, free.gap.uri, free.gap.span, free.gap.message]),
      free,
    ]),
  );
  return [...distinct.values()].map((free) => findingOf(model, free));
}

function findingOf(model: Model, { task: { rule }, gap }: FreeGap): Finding {
  return {
    id: checkId(rule.name),
    severity: rule.severity,
    message: gap.message,
    ...placeOf(model, gap.uri, gap.span),
    related: gap.element
      ? [{ ...placeOf(model, rule.uri, rule.span), message: rule.title?.text ?? rule.name }]
      : [],
    get fixes() {
      return gap.fix ? [gap.fix] : [];
    },
  };
}

/** "vital-needs-continuity" of VitalNeedsContinuity. */
function checkId(name: string): string {
  return name.replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, '-').toLowerCase();
}

/** The rules in a file that cannot be evaluated. */
export function brokenFindings(model: Model, uri: string, language: Language): readonly Finding[] {
  const messages = coverageMessages[language];
  const fragment = model.fragments.get(uri);
  return (fragment ? elementsWithSentences(fragment) : []).flatMap((element) =>
    sentencesOf(element).flatMap((sentence) =>
      brokenWords(sentence).map((broken) => brokenFinding(model, element, broken, messages)),
    ),
  );
}

function brokenFinding(
  model: Model,
  element: Element,
  { type, word, span, guess }: BrokenWord,
  messages: CoverageMessages,
): Finding {
  const say = {
    kind: messages.brokenKind,
    word: messages.brokenWord,
    check: messages.brokenCheck,
    duration: messages.brokenDuration,
  };
  return {
    id: 'rule-cannot-be-evaluated',
    severity: 'error',
    message: say[type](word, guess),
    ...placeOf(model, element.uri, span),
    related: [],
    fixes:
      guess === undefined ? [] : [replacement(model, messages.changeTo(guess), element.uri, span, guess)],
  };
}
