/** The gaps at one element as findings, one for each framework and severity: what is said of it twice is said once. */
import type { Severity } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { coverageMessages, type CoverageMessages } from '../messages/coverage.ts';
import type { Language } from '../messages/language.ts';
import { oneOf } from '../messages/wording.ts';
import type { Element } from '../model/fragment.ts';
import { isToldAtElement, isToldAtElements, type Spread } from './absence.ts';
import type { AskedGap } from './asked-gaps.ts';
import { codesInWords } from './codes-in-words.ts';
import type { Gap } from './coverage-result.ts';
import { gapParts, gapSentence, type GapParts } from './gap-message.ts';
import { obstacleWords } from './obstacle-words.ts';
import type { Aimed, PlannedClause } from './plan.ts';
import type { Obstacle } from './proof.ts';
import { lackOf, type ObstacleWords } from './shortfall-words.ts';
import { isToldElsewhere } from './told-elsewhere.ts';

/** A gap that is asked of an element, under a clause of a framework. */
export interface ElementGap extends AskedGap {
  readonly aimed: Aimed;
  readonly clause: PlannedClause;
  readonly spread: Spread;
}

/** The gaps of an element under a framework, as one finding. */
export interface FoldedGap {
  readonly severity: Severity;
  readonly message: string;
  readonly aimed: Aimed;
  /** What is said under each clause. */
  readonly parts: readonly FoldedPart[];
  /** The gaps that are told, then others of the element that can be mended here too. */
  readonly gaps: readonly Gap[];
}

export interface FoldedPart {
  readonly clause: PlannedClause;
  readonly message: string;
}

/** As many clauses are told in words; of the others the numbers. */
const mostInWords = 3;

/** @param asked in the order of the frameworks, their clauses and rules */
export function foldGaps(
  element: Element,
  asked: readonly ElementGap[],
  language: Language,
): readonly FoldedGap[] {
  if (asked.length === 0) return none;
  const telling: Telling = { element, language, told: new Set() };
  return [...groupBy(asked, ({ aimed }) => aimed)].flatMap(([aimed, ofFramework]) =>
    severities.flatMap((severity) => {
      const weighty = ofFramework.filter((gap) => gap.severity === severity);
      return foldFramework(telling, aimed, weighty);
    }),
  );
}

const none: readonly never[] = [];

const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

interface Telling {
  readonly element: Element;
  readonly language: Language;
  /** What was said already. */
  readonly told: Set<string>;
}

/** The gaps under the clauses as one finding; those that have their own words stand alone. */
function foldFramework(telling: Telling, aimed: Aimed, asked: readonly ElementGap[]): readonly FoldedGap[] {
  const here = asked.filter(({ spread }) => isToldAtElements(spread)).map(foundOut);
  const worded = here.filter(({ gap, obstacles }) => obstacles.length === 0 && isNews(telling, gap.message));
  const alone = worded.map(({ severity, clause, gap }): FoldedGap => ({
    severity,
    message: gap.message,
    aimed,
    parts: [{ clause, message: gap.message }],
    gaps: [gap],
  }));
  const told = [...groupBy(here, ({ clause }) => clause).values()].flatMap(
    (gaps) => tellClause(telling, gaps) ?? [],
  );
  const [first] = told;
  if (!first) return alone;
  const gaps = new Set([...told.flatMap((clause) => clause.gaps), ...asked.map(({ gap }) => gap)]);
  const message = told.length === 1 ? first.message : foldedMessage(telling, told);
  return [...alone, { severity: first.severity, message, aimed, parts: told, gaps: [...gaps] }];
}

/** A gap with what is in the way, which is found out once. */
interface FoundGap extends ElementGap {
  readonly obstacles: readonly Obstacle[];
}

function foundOut(asked: ElementGap): FoundGap {
  return { ...asked, obstacles: asked.gap.obstacles };
}

/** What is news of an element under one clause. */
interface ToldClause extends FoldedPart {
  readonly severity: Severity;
  readonly practice: boolean;
  readonly words: GapParts;
  readonly gaps: readonly Gap[];
}

function tellClause(telling: Telling, asked: readonly FoundGap[]): ToldClause | undefined {
  const { element, language } = telling;
  const news = asked.flatMap((item) => {
    const obstacles = item.obstacles.filter((obstacle) => isObstacleNews(telling, item, obstacle));
    return obstacles.length > 0 ? [{ item, obstacles }] : [];
  });
  const [first, ...others] = news;
  if (!first) return undefined;
  const { severity, practice, clause, aimed, gap } = first.item;
  const obstacles = news.flatMap((one) => one.obstacles);
  const words = gapParts({ element, obstacles, doubts: [], asOf: aimed.judging.asOf }, language);
  let said: string | undefined;
  const isWhole = others.length === 0 && obstacles.length === first.item.obstacles.length;
  return {
    severity,
    practice,
    clause,
    words,
    get message() {
      said ??= isWhole ? gap.message : advised(telling, practice, gapSentence(element, words, language));
      return said;
    },
    gaps: news.map(({ item }) => item.gap),
  };
}

function foldedMessage(telling: Telling, told: readonly ToldClause[]): string {
  const { element, language } = telling;
  const messages = coverageMessages[language];
  const [inWords, others] = [told.slice(0, mostInWords), told.slice(mostInWords)];
  const codes = codesInWords(
    others.map(({ clause }) => clause.clause),
    messages,
  );
  const words = [
    ...missingWords(inWords, messages),
    ...inWords.flatMap((clause) => otherWords(clause, messages)),
    ...(others.length > 0 ? [{ lack: messages.lacksMore(codes) }] : []),
  ];
  const practice = told.every((clause) => clause.practice);
  return advised(telling, practice, gapSentence(element, { words, doubts: '' }, language));
}

/** "states no `weighs` (4.3) or `owner` (4.4)" */
function missingWords(told: readonly ToldClause[], messages: CoverageMessages): readonly ObstacleWords[] {
  const missing = told.flatMap(({ clause, words }) => {
    const own = words.words.flatMap((one) => one.missing ?? []);
    return own.length > 0 ? [{ own, said: `${own.join(', ')} (${clause.clause.code})` }] : [];
  });
  if (missing.length === 0) return [];
  const lack = messages.missing(
    oneOf(
      missing.map(({ said }) => said),
      messages.or,
    ),
  );
  const several = missing.length > 1 || missing.some(({ own }) => own.length > 1);
  return [{ lack, mend: messages.mendMissing(several) }];
}

/** What else there is under the clause. */
function otherWords({ clause, words }: ToldClause, messages: CoverageMessages): readonly ObstacleWords[] {
  const others = words.words.filter(({ missing }) => !missing);
  return others.map(({ mend, ...one }, index) => {
    const lack = lackOf(one, messages);
    const isLast = index === others.length - 1;
    return { lack: isLast ? `${lack} (${clause.clause.code})` : lack, ...(mend !== undefined && { mend }) };
  });
}

function advised({ language }: Telling, practice: boolean, message: string): string {
  return practice ? coverageMessages[language].practice(message) : message;
}

/** Of what is nowhere yet the line where the SMS aims at the framework tells; checks tell some things by themselves. */
function isObstacleNews(telling: Telling, { aimed, spread }: ElementGap, obstacle: Obstacle): boolean {
  const { element, language } = telling;
  if (!isToldAtElement(spread, obstacle) || isToldElsewhere(element, obstacle)) return false;
  const speaking = { messages: coverageMessages[language], language, element, asOf: aimed.judging.asOf };
  const [words] = obstacleWords([obstacle], speaking);
  return words !== undefined && isNews(telling, words.lack);
}

function isNews({ told }: Telling, text: string): boolean {
  if (told.has(text)) return false;
  told.add(text);
  return true;
}
