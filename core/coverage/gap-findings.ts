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
export function gapFindings(
  model: Model,
  coverage: readonly FrameworkCoverage[],
  language: Language,
): readonly Finding[] {
  const told: Told = new Map();
  return coverage.flatMap((framework) => {
    if (framework.empty) return emptySummary(model, framework, language);
    const clauses = framework.clauses.map((clause) => ({ clause, asked: askedGaps(framework, clause) }));
    const elements = severities.flatMap((severity) =>
      clauses.flatMap(({ clause, asked }) =>
        elementFindings({ model, framework, language, told }, clause, asked, severity),
      ),
    );
    return [
      ...elements,
      ...clauses.flatMap(({ clause, asked }) => clauseSummary(model, framework, clause, asked, language)),
    ];
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

function elementFindings(
  telling: Telling,
  clause: ClauseCoverage,
  asked: readonly AskedGap[],
  severity: Severity,
): readonly Finding[] {
  const here = asked.filter((item) => item.severity === severity && item.gap.element);
  return [...groupBy(here, ({ gap }) => placeKey(gap)).values()].flatMap((gaps) =>
    foldGaps(telling, clause, gaps, severity),
  );
}

/** The gaps of one element under one clause as one finding; those that have their own words stand alone. */
function foldGaps(
  telling: Telling,
  clause: ClauseCoverage,
  asked: readonly AskedGap[],
  severity: Severity,
): readonly Finding[] {
  const worded = asked.filter(
    ({ gap }) => gap.obstacles.length === 0 && isNewsText(telling.told, gap, gap.message),
  );
  const alone = worded.map(({ gap }) =>
    findingOf(telling, clause, [gap], { severity, message: gap.message }),
  );
  const news = asked.map((item) => ({
    ...item,
    news: item.gap.obstacles.filter((obstacle) => isNews(telling, item.gap, obstacle)),
  }));
  const [first, ...others] = news.filter((item) => item.news.length > 0);
  if (!first) return alone;
  const gaps = [first.gap, ...others.map(({ gap }) => gap)] as const;
  return [
    ...alone,
    findingOf(telling, clause, gaps, { severity, message: foldedMessage(telling, first, others) }),
  ];
}

interface News extends AskedGap {
  /** The obstacles of the gap that were not told yet. */
  readonly news: readonly Obstacle[];
}

function foldedMessage({ language, framework }: Telling, first: News, others: readonly News[]): string {
  const { gap, practice } = first;
  if (others.length === 0 && first.news.length === gap.obstacles.length) return gap.message;
  if (!gap.element) return gap.message;
  const obstacles = [first, ...others].flatMap(({ news }) => news);
  const whole = gapMessage({ element: gap.element, obstacles, doubts: [], asOf: framework.asOf }, language);
  return practice ? coverageMessages[language].practice(whole) : whole;
}

/** @param gaps those of one place, one at least */
function findingOf(
  { model, framework }: Telling,
  clause: ClauseCoverage,
  gaps: readonly [Gap, ...Gap[]],
  said: Pick<Finding, 'severity' | 'message'>,
): Finding {
  return {
    id: 'gap',
    ...said,
    ...placeOf(model, gaps[0].uri, gaps[0].span),
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

function isNews({ told, language, framework }: Telling, gap: Gap, obstacle: Obstacle): boolean {
  if (!gap.element || isToldElsewhere(gap.element, obstacle)) return false;
  const speaking = {
    messages: coverageMessages[language],
    language,
    element: gap.element,
    asOf: framework.asOf,
  };
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
