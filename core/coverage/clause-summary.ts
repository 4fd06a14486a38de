/** One finding for each clause that is not answered, where the SMS says that it aims at the framework. */
import type { Finding, Fix, RelatedPlace, Severity } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { coverageMessages, type CoverageMessages } from '../messages/coverage.ts';
import type { Language } from '../messages/language.ts';
import { oneOf } from '../messages/wording.ts';
import { kindLabel } from '../model/kinds.ts';
import type { Model } from '../model/model.ts';
import { namePlace, placeOf } from '../model/places.ts';
import type { AskedGap } from './asked-gaps.ts';
import type { ClauseCoverage, FrameworkCoverage } from './coverage-result.ts';
import { emptyModelFix } from './empty-model-fix.ts';

/** As many places and fixes are listed with a summary. */
const mostRelated = 20;
const mostFixes = 5;

export function clauseSummary(
  model: Model,
  framework: FrameworkCoverage,
  clause: ClauseCoverage,
  asked: readonly AskedGap[],
  language: Language,
): readonly Finding[] {
  const severity = worstOf(asked);
  // What is only advised stands at the elements it is about, never beside what the clause asks.
  if (severity === 'hint') return [];
  const weighty = asked.filter((item) => item.severity === severity);
  const messages = coverageMessages[language];
  const code = `${framework.framework.name} ${clause.code}`;
  const parts = summaryParts(messages, clause, weighty, language).join('; ');
  return [
    {
      id: 'gap',
      severity,
      message: messages.summary(code, clause.title, messages.levels[clause.level], parts),
      ...placeOf(model, framework.aimPlace.uri, framework.aimPlace.span),
      clause: code,
      clausePlace: namePlace(model, clause.element),
      related: relatedPlaces(model, weighty),
      fixes: distinct(weighty.flatMap(({ gap }) => gap.fix ?? [])).slice(0, mostFixes),
    },
  ];
}

/** Of an SMS that says nothing yet: no wall of gaps, but how to begin. */
export function emptySummary(
  model: Model,
  framework: FrameworkCoverage,
  language: Language,
): readonly Finding[] {
  const judged = framework.clauses.some(({ level }) => level !== 'not judged');
  if (!judged) return [];
  const messages = coverageMessages[language];
  return [
    {
      id: 'gap',
      severity: 'info',
      message: messages.emptySystem(framework.sms.name, framework.framework.name),
      ...placeOf(model, framework.aimPlace.uri, framework.aimPlace.span),
      related: [],
      fixes: emptyModelFix(model, framework.sms, messages, language),
    },
  ];
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
