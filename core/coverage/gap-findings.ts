/** The gaps at one element as findings: what is said of it twice is said once, where it weighs most. */
import type { Severity } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { coverageMessages } from '../messages/coverage.ts';
import type { Language } from '../messages/language.ts';
import type { Element } from '../model/fragment.ts';
import type { AskedGap } from './asked-gaps.ts';
import type { Gap } from './coverage-result.ts';
import { gapMessage } from './gap-message.ts';
import { obstacleWords } from './obstacle-words.ts';
import type { Aimed, PlannedClause } from './plan.ts';
import type { Obstacle } from './proof.ts';
import { isToldElsewhere } from './told-elsewhere.ts';

/** A gap that is asked of an element, under a clause of a framework. */
export interface ElementGap extends AskedGap {
  readonly aimed: Aimed;
  readonly clause: PlannedClause;
}

/** The gaps of an element under one clause, as one finding. */
export interface FoldedGap {
  readonly severity: Severity;
  readonly message: string;
  readonly aimed: Aimed;
  readonly clause: PlannedClause;
  readonly gaps: readonly Gap[];
}

/** @param asked in the order of the frameworks, their clauses and rules */
export function foldGaps(
  element: Element,
  asked: readonly ElementGap[],
  language: Language,
): readonly FoldedGap[] {
  const telling: Telling = { element, language, told: new Set() };
  return [...groupBy(asked, ({ aimed }) => aimed).values()].flatMap((ofFramework) =>
    severities.flatMap((severity) => {
      const weighty = ofFramework.filter((gap) => gap.severity === severity);
      return [...groupBy(weighty, ({ clause }) => clause).values()].flatMap((gaps) =>
        foldClause(telling, gaps),
      );
    }),
  );
}

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

interface Telling {
  readonly element: Element;
  readonly language: Language;
  /** What was said already. */
  readonly told: Set<string>;
}

/** The gaps under one clause as one finding; those that have their own words stand alone. */
function foldClause(telling: Telling, asked: readonly ElementGap[]): readonly FoldedGap[] {
  const worded = asked.filter(({ gap }) => gap.obstacles.length === 0 && isNews(telling, gap.message));
  const alone = worded.map((item) => folded(item, item.gap.message, [item.gap]));
  const news = asked.map((item) => ({
    ...item,
    news: item.gap.obstacles.filter((obstacle) => isObstacleNews(telling, item, obstacle)),
  }));
  const [first, ...others] = news.filter((item) => item.news.length > 0);
  if (!first) return alone;
  const gaps = [first.gap, ...others.map(({ gap }) => gap)];
  return [...alone, folded(first, foldedMessage(telling, first, others), gaps)];
}

function folded({ severity, aimed, clause }: ElementGap, message: string, gaps: readonly Gap[]): FoldedGap {
  return { severity, message, aimed, clause, gaps };
}

interface News extends ElementGap {
  /** The obstacles of the gap that were not told yet. */
  readonly news: readonly Obstacle[];
}

function foldedMessage({ element, language }: Telling, first: News, others: readonly News[]): string {
  const { gap, practice, aimed } = first;
  if (others.length === 0 && first.news.length === gap.obstacles.length) return gap.message;
  const obstacles = [first, ...others].flatMap(({ news }) => news);
  const whole = gapMessage({ element, obstacles, doubts: [], asOf: aimed.judging.asOf }, language);
  return practice ? coverageMessages[language].practice(whole) : whole;
}

function isObstacleNews(telling: Telling, { aimed }: ElementGap, obstacle: Obstacle): boolean {
  const { element, language } = telling;
  if (isToldElsewhere(element, obstacle)) return false;
  const speaking = { messages: coverageMessages[language], language, element, asOf: aimed.judging.asOf };
  const [words] = obstacleWords([obstacle], speaking);
  return words !== undefined && isNews(telling, words.lack);
}

function isNews({ told }: Telling, text: string): boolean {
  if (told.has(text)) return false;
  told.add(text);
  return true;
}
