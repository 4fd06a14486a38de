/** What an SMS is told of one clause that is not answered, where it says that it aims at the framework. */
import type { Fix, RelatedPlace, Severity } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { coverageMessages, type CoverageMessages } from '../messages/coverage.ts';
import type { Language } from '../messages/language.ts';
import { oneOf } from '../messages/wording.ts';
import { kindLabel } from '../model/kinds.ts';
import type { Model } from '../model/model.ts';
import { placeOf } from '../model/places.ts';
import { isToldOfWhole, spreadOf } from './absence.ts';
import { askedGaps, type AskedGap } from './asked-gaps.ts';
import type { ClauseCoverage } from './coverage-result.ts';
import { gapParts, lacksIn, subjectOf } from './gap-message.ts';
import type { Aimed } from './plan.ts';

/** As many gaps of a rule are looked at. */
const mostOfRule = 20;

/** The gaps of a clause in words; where they stand, and what goes with them, is told when it is shown. */
export interface ClauseSummary {
  readonly severity: Severity;
  readonly clause: ClauseCoverage;
  readonly message: string;
  readonly asked: readonly AskedGap[];
}

/** Those that weigh most; of a clause where there is only advice, the advice that no element is told of. */
export function clauseSummary(
  { aim, framework, judging }: Aimed,
  clause: ClauseCoverage,
  language: Language,
): ClauseSummary | undefined {
  const asked = askedGaps({ aim }, clause, mostOfRule);
  const severity = worstOf(asked);
  const weighty = asked.filter(
    (item) => item.severity === severity && (severity !== 'hint' || isUntold(clause, item)),
  );
  if (weighty.length === 0) return undefined;
  const messages = coverageMessages[language];
  const code = `${framework.name} ${clause.code}`;
  const parts = summaryParts({ messages, language, asOf: judging.asOf }, clause, weighty).join('; ');
  const message =
    severity === 'hint'
      ? messages.practice(messages.advice(code, clause.title, parts))
      : messages.summary(code, clause.title, messages.levels[clause.level], parts);
  return { severity, message, clause, asked: weighty };
}

/** The first fix of the clause that there is. */
export function firstFix({ asked }: ClauseSummary): Fix | undefined {
  for (const { gap } of asked) if (gap.fix) return gap.fix;
  return undefined;
}

/** Where the gaps of a clause stand. */
export function gapPlaces(model: Model, { asked }: ClauseSummary): readonly RelatedPlace[] {
  const places = asked
    .filter(({ gap }) => gap.element)
    .map(({ gap }) => ({ ...placeOf(model, gap.uri, gap.span), message: gap.message }));
  const byPlace = groupBy(places, ({ uri, range }) => `${uri} ${range.start.line} ${range.start.character}`);
  return [...byPlace.values()].flatMap(([place]) => place ?? []).slice(0, mostOfRule);
}

/** Whether no element is told of the gap: it is at none, or something that is nowhere yet. */
function isUntold(clause: ClauseCoverage, { rule, gap }: AskedGap): boolean {
  const found = clause.rules.find(({ name }) => name === rule);
  return !found || isToldOfWhole(spreadOf(found), gap);
}

interface Speaking {
  readonly messages: CoverageMessages;
  readonly language: Language;
  readonly asOf: string | undefined;
}

function summaryParts(
  speaking: Speaking,
  clause: ClauseCoverage,
  asked: readonly AskedGap[],
): readonly string[] {
  const { messages, language } = speaking;
  const ruleNames = new Set(clause.rules.map(({ name }) => name));
  const [rules, others] = [
    asked.filter(({ rule }) => ruleNames.has(rule)),
    asked.filter(({ rule }) => !ruleNames.has(rule)),
  ];
  const absent = groupBy(
    rules.filter(({ gap }) => gap.missingKinds),
    ({ gap }) => (gap.missingKinds ?? []).join(' '),
  );
  const present = rules.filter(({ gap }) => !gap.missingKinds);
  const evidence = namesOf(others.filter(({ rule }) => rule !== ''));
  return [
    ...[...groupBy(present, ({ rule }) => rule)].map(([rule, gaps]) => failing(speaking, clause, rule, gaps)),
    ...[...absent.values()].map((gaps) => {
      const kinds = (gaps[0]?.gap.missingKinds ?? []).map((kind) => kindLabel(kind, language));
      return messages.noneFor(oneOf(kinds, messages.or), oneOf(namesOf(gaps), messages.and));
    }),
    ...(evidence.length > 0 ? [messages.notEvidenced(oneOf(evidence, messages.and))] : []),
    ...(others.some(({ rule }) => rule === '') ? [messages.notVerified()] : []),
  ];
}

/** Of a rule that does not hold: what the first element lacks, and whether it is alone; else what the rule says. */
function failing(
  { messages, language, asOf }: Speaking,
  clause: ClauseCoverage,
  rule: string,
  [first]: readonly AskedGap[],
): string {
  const found = clause.rules.find(({ name }) => name === rule);
  const { element, obstacles } = first?.gap ?? { obstacles: [] };
  if (!element || obstacles.length === 0) return messages.doesNotHold(found?.title ?? rule, rule);
  const { words } = gapParts({ element, obstacles, doubts: [], asOf }, language);
  const others = Math.max(0, (found?.failing ?? 0) - 1);
  return messages.failing(`${subjectOf(element, language)} ${lacksIn(words, messages)}`, rule, others);
}

function namesOf(asked: readonly AskedGap[]): readonly string[] {
  return [...new Set(asked.map(({ rule }) => rule))];
}

function worstOf(asked: readonly AskedGap[]): Severity {
  return (
    (['error', 'warning', 'info'] as const).find((severity) =>
      asked.some((item) => item.severity === severity),
    ) ?? 'hint'
  );
}
