/** One finding for each clause that is not answered, where the SMS says that it aims at the framework. */
import type { Finding, Fix, RelatedPlace, Severity } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { coverageMessages, type CoverageMessages } from '../messages/coverage.ts';
import type { Language } from '../messages/language.ts';
import { oneOf } from '../messages/wording.ts';
import { kindLabel } from '../model/kinds.ts';
import type { Model } from '../model/model.ts';
import { namePlace, placeOf } from '../model/places.ts';
import { askedGaps, type AskedGap } from './asked-gaps.ts';
import type { ClauseCoverage } from './coverage-result.ts';
import { emptyModelFix } from './empty-model-fix.ts';
import type { Aimed } from './plan.ts';

/** As many places and fixes are listed with a summary. */
const mostRelated = 20;
const mostFixes = 5;

/** A summary in words; where it stands, and what goes with it, is told when it is shown. */
export interface Summary {
  readonly severity: Severity;
  readonly message: string;
  readonly clause?: ClauseCoverage;
  readonly asked: readonly AskedGap[];
}

/** Nothing for a clause that is answered, or where there is only advice: that stands at the elements it is about. */
export function clauseSummary(
  { aim, framework }: Aimed,
  clause: ClauseCoverage,
  language: Language,
): Summary | undefined {
  const asked = askedGaps({ aim }, clause, mostRelated);
  const severity = worstOf(asked);
  if (severity === 'hint') return undefined;
  const weighty = asked.filter((item) => item.severity === severity);
  const messages = coverageMessages[language];
  const code = `${framework.name} ${clause.code}`;
  const parts = summaryParts(messages, clause, weighty, language).join('; ');
  const message = messages.summary(code, clause.title, messages.levels[clause.level], parts);
  return { severity, message, clause, asked: weighty };
}

/** Of an SMS that says nothing yet: no wall of gaps, but how to begin. */
export function emptySummary(
  { sms, framework }: Aimed,
  clauses: readonly ClauseCoverage[],
  language: Language,
): Summary | undefined {
  if (!clauses.some(({ level }) => level !== 'not judged')) return undefined;
  const message = coverageMessages[language].emptySystem(sms.name, framework.name);
  return { severity: 'info', message, asked: [] };
}

/** The summary as a finding, where the things it tells of stand now. */
export function summaryFinding(
  model: Model,
  { sms, framework, place }: Aimed,
  { severity, message, clause, asked }: Summary,
  language: Language,
): Finding {
  return {
    id: 'gap',
    severity,
    message,
    ...placeOf(model, place.uri, place.span),
    ...(clause && {
      clause: `${framework.name} ${clause.code}`,
      clausePlace: namePlace(model, clause.element),
    }),
    related: relatedPlaces(model, asked),
    get fixes() {
      if (!clause) return emptyModelFix(model, sms, coverageMessages[language], language);
      return distinct(asked.flatMap(({ gap }) => gap.fix ?? [])).slice(0, mostFixes);
    },
  };
}

function summaryParts(
  messages: CoverageMessages,
  clause: ClauseCoverage,
  asked: readonly AskedGap[],
  language: Language,
): readonly string[] {
  const ruleNames = new Set(clause.rules.map(({ name }) => name));
  const [rules, others] = [
    asked.filter(({ rule }) => ruleNames.has(rule)),
    asked.filter(({ rule }) => !ruleNames.has(rule)),
  ];
  const failing = namesOf(rules.filter(({ gap }) => !gap.missingKinds));
  const absent = groupBy(
    rules.filter(({ gap }) => gap.missingKinds),
    ({ gap }) => (gap.missingKinds ?? []).join(' '),
  );
  const evidence = namesOf(others.filter(({ rule }) => rule !== ''));
  return [
    ...(failing.length > 0 ? [messages.doNotHold(oneOf(failing, messages.and), failing.length > 1)] : []),
    ...[...absent.values()].map((gaps) => {
      const kinds = (gaps[0]?.gap.missingKinds ?? []).map((kind) => kindLabel(kind, language));
      return messages.noneFor(oneOf(kinds, messages.or), oneOf(namesOf(gaps), messages.and));
    }),
    ...(evidence.length > 0 ? [messages.notEvidenced(oneOf(evidence, messages.and))] : []),
    ...(others.some(({ rule }) => rule === '') ? [messages.notVerified()] : []),
  ];
}

function namesOf(asked: readonly AskedGap[]): readonly string[] {
  return [...new Set(asked.map(({ rule }) => rule))];
}

function relatedPlaces(model: Model, asked: readonly AskedGap[]): readonly RelatedPlace[] {
  const places = asked
    .filter(({ gap }) => gap.element)
    .map(({ gap }) => ({ ...placeOf(model, gap.uri, gap.span), message: gap.message }));
  const byPlace = groupBy(places, ({ uri, range }) => `${uri} ${range.start.line} ${range.start.character}`);
  return [...byPlace.values()].flatMap(([place]) => place ?? []).slice(0, mostRelated);
}

function worstOf(asked: readonly AskedGap[]): Severity {
  return (
    (['error', 'warning', 'info'] as const).find((severity) =>
      asked.some((item) => item.severity === severity),
    ) ?? 'hint'
  );
}

function distinct(fixes: readonly Fix[]): readonly Fix[] {
  return [...new Map(fixes.map((fix) => [fix.title, fix])).values()];
}
