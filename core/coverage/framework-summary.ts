/** What an SMS is told where it says that it aims at a framework: a few clauses one by one, of many the sum. */
import type { Finding, Fix, Severity } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { coverageMessages, type CoverageMessages } from '../messages/coverage.ts';
import type { Language } from '../messages/language.ts';
import { oneOf } from '../messages/wording.ts';
import type { Model } from '../model/model.ts';
import { namePlace, placeOf } from '../model/places.ts';
import { firstFix, gapPlaces, type ClauseSummary } from './clause-summary.ts';
import { codesInWords } from './codes-in-words.ts';
import { emptyModelFix } from './empty-model-fix.ts';
import { order } from './level.ts';
import type { Aimed } from './plan.ts';

/** As many clauses are told one by one. */
const mostAlone = 3;

export interface SummaryContext {
  readonly model: Model;
  readonly aimed: Aimed;
  readonly language: Language;
}

/** @param judged how many clauses are judged at all */
export function summaryFindings(
  context: SummaryContext,
  summaries: readonly ClauseSummary[],
  judged: number,
): readonly Finding[] {
  const advice = summaries.filter(({ severity }) => severity === 'hint');
  const gaps = summaries.filter(({ severity }) => severity !== 'hint');
  return [
    ...(gaps.length <= mostAlone
      ? gaps.map((gap) => clauseFinding(context, gap))
      : [...groupBy(gaps, ({ severity }) => severity)].map(([severity, some]) =>
          foldedFinding(context, severity, some, judged),
        )),
    ...(advice.length <= mostAlone
      ? advice.map((one) => clauseFinding(context, one))
      : [foldedFinding(context, 'hint', advice, judged)]),
  ];
}

/** Of an SMS that says nothing yet: no wall of gaps, but how to begin. */
export function emptyFinding({ model, aimed, language }: SummaryContext): Finding {
  const { sms, framework, place } = aimed;
  return {
    id: 'gap',
    severity: 'info',
    message: coverageMessages[language].emptySystem(sms.name, framework.name),
    ...placeOf(model, place.uri, place.span),
    related: [],
    get fixes() {
      return emptyModelFix(model, sms, coverageMessages[language], language);
    },
  };
}

function clauseFinding({ model, aimed }: SummaryContext, summary: ClauseSummary): Finding {
  const { framework, place } = aimed;
  const { severity, message, clause, asked } = summary;
  return {
    id: 'gap',
    severity,
    message,
    ...placeOf(model, place.uri, place.span),
    clause: `${framework.name} ${clause.code}`,
    clausePlace: namePlace(model, clause.element),
    related: gapPlaces(model, summary),
    get fixes() {
      return distinct(asked.flatMap(({ gap }) => gap.fix ?? [])).slice(0, mostFixes);
    },
  };
}

const mostFixes = 5;

function foldedFinding(
  { model, aimed, language }: SummaryContext,
  severity: Severity,
  summaries: readonly ClauseSummary[],
  judged: number,
): Finding {
  const { framework, place } = aimed;
  const messages = coverageMessages[language];
  return {
    id: 'gap',
    severity,
    message: foldedMessage(messages, framework.name, severity, summaries, judged),
    ...placeOf(model, place.uri, place.span),
    clause: framework.name,
    clausePlace: namePlace(model, framework),
    parts: summaries.map(({ clause, message }) => ({ clause: clause.code, message })),
    related: summaries.map(({ clause, message }) => ({ ...namePlace(model, clause.element), message })),
    get fixes() {
      return distinct(summaries.flatMap((summary) => clauseFix(messages, summary) ?? []));
    },
  };
}

function foldedMessage(
  messages: CoverageMessages,
  framework: string,
  severity: Severity,
  summaries: readonly ClauseSummary[],
  judged: number,
): string {
  const codes = codesInWords(
    summaries.map(({ clause }) => clause),
    messages,
  );
  if (severity === 'hint')
    return messages.practice(messages.clausesAdvised(framework, summaries.length, codes));
  if (severity === 'info') return messages.clausesRecommended(framework, summaries.length, codes);
  const levels = order.flatMap((level) => {
    const there = summaries.filter(({ clause }) => clause.level === level).map(({ clause }) => clause);
    return there.length > 0 ? [messages.clausesAt(level, there.length, codesInWords(there, messages))] : [];
  });
  return messages.clausesWithGaps(framework, summaries.length, judged, oneOf(levels, messages.and));
}

/** The way to begin a clause, or to go on with it. */
function clauseFix(messages: CoverageMessages, summary: ClauseSummary): Fix | undefined {
  const fix = firstFix(summary);
  if (!fix) return undefined;
  const { code, title, level } = summary.clause;
  const say = level === 'missing' ? messages.beginClause : messages.completeClause;
  return { title: say(code, title, fix.title), edits: fix.edits };
}

function distinct(fixes: readonly Fix[]): readonly Fix[] {
  return [...new Map(fixes.map((fix) => [fix.title, fix])).values()];
}
