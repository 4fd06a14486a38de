/** What is in the way, as predicates: "states no `workload`", "has no SLA with customer Finance". */
import { oneOf } from '../messages/wording.ts';
import type { Element } from '../model/fragment.ts';
import { insteadWords, lackWords, testWords } from './fact-words.ts';
import { bareLink, linkLacks } from './link-words.ts';
import type { Obstacle, TestedFact } from './proof.ts';
import type { Shortfall } from './reading.ts';
import { isWorkedOut } from './rule-words.ts';
import { phraseWord, wordText, lackOf, type ObstacleWords, type Speaking } from './shortfall-words.ts';

/** One entry for each obstacle, those of one sort as one: all missing words in one predicate. */
export function obstacleWords(obstacles: readonly Obstacle[], speaking: Speaking): readonly ObstacleWords[] {
  const { messages, element } = speaking;
  const wordsWith = (type: Shortfall['type']): readonly string[] => [
    ...new Set(obstacles.flatMap((obstacle) => lackingWord(obstacle, element, type) ?? [])),
  ];
  const [missing, empty] = [wordsWith('missing'), wordsWith('empty')];
  const others = obstacles.filter((obstacle) =>
    (['missing', 'empty'] as const).every((type) => lackingWord(obstacle, element, type) === undefined),
  );
  return distinct([
    ...(missing.length > 0
      ? [
          {
            lack: messages.missing(oneOf(missing, messages.or)),
            mend: messages.mendMissing(missing.length > 1),
            missing,
          },
        ]
      : []),
    ...(empty.length > 0
      ? [{ lack: messages.empty(oneOf(empty, messages.and)), mend: messages.mendPlaceholder() }]
      : []),
    ...linkLacks(
      others.flatMap((obstacle) => bareLink(obstacle) ?? []),
      speaking,
    ).map((lack) => ({ lack, mend: messages.mendLink() })),
    ...others
      .filter((obstacle) => !bareLink(obstacle) && !isMetBy(obstacle, missing, element))
      .map((obstacle) => wordsOf(obstacle, speaking))
      .filter(({ lack }) => missing.every((word) => lack !== messages.missing(word))),
  ]);
}

/** The word in backquotes, where the obstacle is no more than that the element does not state it, or not yet. */
function lackingWord(obstacle: Obstacle, element: Element, type: Shortfall['type']): string | undefined {
  if (obstacle.type !== 'lack' || (obstacle.fact.type !== 'stated' && obstacle.fact.type !== 'tested'))
    return undefined;
  const [shortfall, ...others] = obstacle.fact.shortfalls;
  if (
    shortfall?.type !== type ||
    others.length > 0 ||
    isWorkedOut(shortfall.word) ||
    (shortfall.at && shortfall.at !== element)
  )
    return undefined;
  return wordText(shortfall.word, element);
}

/** Whether stating the words is one of several ways. */
function isMetBy(obstacle: Obstacle, words: readonly string[], element: Element): boolean {
  if (obstacle.type !== 'either') return false;
  const isSaid = (one: Obstacle): boolean => words.includes(lackingWord(one, element, 'missing') ?? '');
  return obstacle.ways.some((way) => way.every(isSaid));
}

function distinct(words: readonly ObstacleWords[]): readonly ObstacleWords[] {
  return words.filter(({ lack }, index) => words.findIndex((other) => other.lack === lack) === index);
}

function wordsOf(obstacle: Obstacle, speaking: Speaking): ObstacleWords {
  if (obstacle.type === 'either') return eitherWords(obstacle.ways, speaking);
  return obstacle.type === 'lack'
    ? lackWords(obstacle.fact, speaking)
    : insteadWords(obstacle.fact, speaking);
}

/** "has no `a` or `b` and states no `c`": the ways of one sort as one, whatever else one after the other. */
function eitherWords(ways: readonly (readonly Obstacle[])[], speaking: Speaking): ObstacleWords {
  const { messages, element } = speaking;
  const single = ways.map((way) => (way.length === 1 ? way[0] : undefined));
  const links = single.map((one) => one && bareLink(one));
  const missing = single.map((one) => one && lackingWord(one, element, 'missing'));
  const compared = single.map((one) => comparedFact(one));
  const rest = ways.filter((_way, place) => !links[place] && !missing[place] && !compared[place]);
  const known = <T>(found: readonly (T | undefined)[]): readonly T[] =>
    found.filter((one) => one !== undefined);
  const lacks = [
    ...linkLacks(known(links), speaking),
    ...(missing.some((word) => word !== undefined)
      ? [messages.missing(oneOf([...new Set(known(missing))], messages.or))]
      : []),
    ...comparedWords(known(compared), speaking),
    ...rest.map((way) => oneOf(lacksOf(way, speaking), messages.and)),
  ];
  const lack = oneOf(lacks, messages.and);
  if (links.every((link) => link !== undefined)) return { lack, mend: messages.mendLink() };
  if (compared.every((fact) => fact !== undefined)) {
    const isAgainst = known(compared).some(({ against }) => against);
    return { lack, mend: isAgainst ? messages.mendEitherValue() : messages.mendValue() };
  }
  const isOne = rest.length === 0 && lacks.length === 1 && new Set(missing).size === 1;
  return isOne ? { lack, mend: messages.mendMissing(false) } : { lack, isEither: true };
}

function lacksOf(way: readonly Obstacle[], speaking: Speaking): readonly string[] {
  return obstacleWords(way, speaking).map((words) => lackOf(words, speaking.messages));
}

/** A comparison of something that is stated. */
function comparedFact(obstacle: Obstacle | undefined): TestedFact | undefined {
  if (obstacle?.type !== 'lack' || obstacle.fact.type !== 'tested') return undefined;
  const { fact } = obstacle;
  const isPlain = fact.found.length > 0 && !fact.absent && !fact.incomparable && fact.due === undefined;
  return isPlain ? fact : undefined;
}

/** "says `status` open, where met or missed is asked": one for each phrase. */
function comparedWords(facts: readonly TestedFact[], speaking: Speaking): readonly string[] {
  const { messages } = speaking;
  return [...new Set(facts.map(({ phrase }) => phrase))].flatMap((phrase) => {
    const tests = facts.filter((fact) => fact.phrase === phrase);
    const found = oneOf(tests[0]?.found ?? [], messages.and);
    const asked = tests.map((fact) => testWords(fact, speaking));
    return messages.tested(phraseWord(phrase), found, oneOf(asked, messages.or));
  });
}
