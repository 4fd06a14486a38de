/** Coverage as findings: a gap at the element concerned, and one summary for each clause where the SMS aims at the framework. */
import type { Finding, Severity } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { coverageMessages } from '../messages/coverage.ts';
import type { Language } from '../messages/language.ts';
import type { Model } from '../model/model.ts';
import { namePlace, placeOf } from '../model/places.ts';
import { askedGaps, type AskedGap } from './asked-gaps.ts';
import { clauseSummary, emptySummary } from './clause-summary.ts';
import type { ClauseCoverage, FrameworkCoverage, Gap } from './coverage-result.ts';
import { gapMessage } from './gap-message.ts';
import { obstacleWords } from './obstacle-words.ts';
import type { Obstacle } from './proof.ts';
import { isToldElsewhere } from './told-elsewhere.ts';

/** What is said of the same element twice is said once, where it weighs most. */
export function gapFindings(model: Model, coverage: readonly FrameworkCoverage[], language: Language): readonly Finding[] {
  const told: Told = new Map();
  return coverage.flatMap((framework) => {
    if (framework.empty) return emptySummary(model, framework, language);
    const clauses = framework.clauses.map((clause) => ({ clause, asked: askedGaps(framework, clause) }));
    const elements = severities.flatMap((severity) =>
      clauses.flatMap(({ clause, asked }) => elementFindings({ model, framework, language, told }, clause, asked, severity)),
    );
    return [...elements, ...clauses.flatMap(({ clause, asked }) => clauseSummary(model, framework, clause, asked, language))];
  });
}

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** By place: what was said there. */
type Told = Map<string, Set<string>>;

interface Telling {
  readonly model: Model;
  readonly framework: FrameworkCoverage;
  readonly language: Language;
  readonly told: Told;
}

function elementFindings(telling: Telling, clause: ClauseCoverage, asked: readonly AskedGap[], severity: Severity): readonly Finding[] {
  const here = asked.filter((item) => item.severity === severity && item.gap.element);
  return [...groupBy(here, ({ gap }) => placeKey(gap)).values()].flatMap((gaps) => foldGaps(telling, clause, gaps, severity));
}

/** The gaps of one element under one clause as one finding; those that have their own words stand alone. */
function foldGaps(telling: Telling, clause: ClauseCoverage, asked: readonly AskedGap[], severity: Severity): readonly Finding[] {
  const obstacles = asked.flatMap(({ gap }) => gap.obstacles).filter((obstacle) => isNews(telling, asked[0]?.gap, obstacle));
  const worded = asked.filter(({ gap }) => gap.obstacles.length === 0 && isNewsText(telling.told, gap, gap.message));
  const single = asked.length === 1 ? asked[0] : undefined;
  const [first] = asked;
  const element = first?.gap.element;
  const alone = worded.map(({ gap }) => findingOf(telling, clause, gap, severity, gap.message, [gap]));
  if (!first || !element || obstacles.length === 0) return alone;
  const messages = coverageMessages[telling.language];
  const whole = gapMessage({ element, obstacles, doubts: [], asOf: telling.framework.asOf }, telling.language);
  const text = single && obstacles.length === single.gap.obstacles.length ? single.gap.message : first.practice ? messages.practice(whole) : whole;
  return [...alone, findingOf(telling, clause, first.gap, severity, text, asked.map(({ gap }) => gap))];
}

function findingOf(
  { model, framework }: Telling, clause: ClauseCoverage, gap: Gap, severity: Severity, message: string, gaps: readonly Gap[],
): Finding {
  return {
    id: 'gap',
    severity,
    message,
    ...placeOf(model, gap.uri, gap.span),
    clause: `${framework.framework.name} ${clause.code}`,
    clausePlace: namePlace(model, clause.element),
    related: [],
    fixes: distinctFixes(gaps),
  };
}

function distinctFixes(gaps: readonly Gap[]): Finding['fixes'] {
  const byTitle = new Map(gaps.flatMap(({ fix }) => (fix ? [[fix.title, fix] as const] : [])));
  return [...byTitle.values()];
}

function isNews({ told, language, framework }: Telling, gap: Gap | undefined, obstacle: Obstacle): boolean {
  if (!gap?.element || isToldElsewhere(gap.element, obstacle)) return false;
  const speaking = { messages: coverageMessages[language], language, element: gap.element, asOf: framework.asOf };
  const [words] = obstacleWords([obstacle], speaking);
  return words !== undefined && isNewsText(told, gap, words.lack);
}

function isNewsText(told: Told, gap: Gap, text: string): boolean {
  const here = told.get(placeKey(gap)) ?? new Set();
  told.set(placeKey(gap), here);
  if (here.has(text)) return false;
  here.add(text);
  return true;
}

function placeKey({ uri, span }: Gap): string {
  return `${uri} ${span[0]} ${span[1]}`;
}
