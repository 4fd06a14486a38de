/** Says a gap in one sentence: the thing as written, what is missing, what would mend it. */
import { coverageMessages, type CoverageMessages } from '../messages/coverage.ts';
import type { Language } from '../messages/language.ts';
import { oneOf } from '../messages/wording.ts';
import type { Element } from '../model/fragment.ts';
import { kindLabel } from '../model/kinds.ts';
import { obstacleWords } from './obstacle-words.ts';
import type { Obstacle } from './proof.ts';
import { lackOf, type ObstacleWords } from './shortfall-words.ts';
import type { Verdict } from './verdict.ts';

/** The words for what is in the way at one element; obstacles may come from several rules. */
export interface GapWords {
  readonly element: Element;
  readonly obstacles: readonly Obstacle[];
  readonly doubts: Verdict['doubts'];
  readonly asOf: string | undefined;
}

export function gapMessage(words: GapWords, language: Language): string {
  return gapSentence(words.element, gapParts(words, language), language);
}

/** What a gap says, without the thing that it is about. */
export interface GapParts {
  readonly words: readonly ObstacleWords[];
  readonly doubts: string;
}

export function gapParts({ element, obstacles, doubts, asOf }: GapWords, language: Language): GapParts {
  const messages = coverageMessages[language];
  const words = obstacleWords(obstacles, { messages, language, element, asOf });
  const lacks = lacksIn(words, messages);
  const news = doubts.filter((fact) => !('phrase' in fact) || !lacks.includes(`\`${fact.phrase}\``));
  return { words, doubts: doubtWords(news, messages) };
}

/** "states no `workload` and has no requirement" */
export function lacksIn(words: readonly ObstacleWords[], messages: CoverageMessages): string {
  return oneOf(
    words.map((one) => lackOf(one, messages)),
    messages.and,
  );
}

export function gapSentence(element: Element, { words, doubts }: GapParts, language: Language): string {
  const messages = coverageMessages[language];
  const [only] = words;
  if (only?.isEither && words.length === 1)
    return messages.gap(
      subjectOf(element, language),
      only.lack,
      doubts,
      messages.mends(messages.mendEither()),
    );
  const lacks = lacksIn(words, messages);
  return messages.gap(subjectOf(element, language), lacks, doubts, mendWords(words, messages));
}

/** "SLA EmailForFinance", "Service Email" */
export function subjectOf(element: Element, language: Language): string {
  if (element.kind === 'sms') return coverageMessages[language].system(element.name);
  const label = kindLabel(element.kind, language);
  return `${label.charAt(0).toUpperCase()}${label.slice(1)} ${element.name}`;
}

function doubtWords(doubts: Verdict['doubts'], messages: CoverageMessages): string {
  const words = doubts.flatMap((fact) => ('phrase' in fact ? [`\`${fact.phrase}\``] : []));
  return words.length > 0 ? messages.doubt(oneOf([...new Set(words)], messages.and)) : '';
}

/** At most two ways to mend, in the order of what is missing. */
function mendWords(words: readonly ObstacleWords[], messages: CoverageMessages): string {
  const all = new Set(words.flatMap(({ mend }) => mend ?? []));
  if (all.has(messages.mendMissing(true))) all.delete(messages.mendMissing(false));
  const mends = [...all].slice(0, 2);
  return mends.length > 0 ? messages.mends(oneOf(mends, messages.and)) : '';
}
