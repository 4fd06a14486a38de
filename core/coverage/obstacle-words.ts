/** What is in the way, as predicates: "states no `workload`", "has no SLA with customer Finance". */
import { oneOf } from '../messages/wording.ts';
import type { Element } from '../model/fragment.ts';
import {
  insteadWords,
  kindWord,
  lackWords,
  wordText,
  type ObstacleWords,
  type Speaking,
} from './fact-words.ts';
import type { Obstacle } from './proof.ts';
import type { Shortfall } from './reading.ts';

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
          },
        ]
      : []),
    ...(empty.length > 0
      ? [{ lack: messages.empty(oneOf(empty, messages.and)), mend: messages.mendPlaceholder() }]
      : []),
    ...others.map((obstacle) => wordsOf(obstacle, speaking)),
  ]);
}

/** The word in backquotes, where the obstacle is no more than that the element does not state it, or not yet. */
function lackingWord(obstacle: Obstacle, element: Element, type: Shortfall['type']): string | undefined {
  if (obstacle.type !== 'lack' || (obstacle.fact.type !== 'stated' && obstacle.fact.type !== 'tested'))
    return undefined;
  const [shortfall, ...others] = obstacle.fact.shortfalls;
  if (shortfall?.type !== type || others.length > 0 || (shortfall.at && shortfall.at !== element))
    return undefined;
  return wordText(shortfall.word);
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

/** "states no `a`, `b` or `c`" where that is all, else the ways one after the other. */
function eitherWords(ways: readonly (readonly Obstacle[])[], speaking: Speaking): ObstacleWords {
  const { messages, element } = speaking;
  const links = ways
    .map((way) => (way.length === 1 && way[0] ? plainLink(way[0], speaking) : undefined))
    .filter((kind) => kind !== undefined);
  if (links.length === ways.length)
    return { lack: messages.noLink(oneOf(links, messages.or), ''), mend: messages.mendLink() };
  const missing = ways.map((way) =>
    way.length === 1 && way[0] ? lackingWord(way[0], element, 'missing') : undefined,
  );
  const words = missing.filter((word) => word !== undefined);
  const lack =
    words.length === ways.length
      ? messages.missing(oneOf([...new Set(words)], messages.or))
      : oneOf(
          ways.map((way) =>
            obstacleWords(way, speaking)
              .map((word) => word.lack)
              .join(` ${messages.and} `),
          ),
          messages.and,
        );
  return { lack, mend: messages.mendEither() };
}

/** The kind of which there is none, where that is all. */
function plainLink(obstacle: Obstacle, speaking: Speaking): string | undefined {
  if (obstacle.type !== 'lack' || obstacle.fact.type !== 'linked') return undefined;
  const { kind, count, found, where, member, unread, waiting, doubts } = obstacle.fact;
  const plain =
    found === 0 &&
    count.least === 1 &&
    !where &&
    !member &&
    !unread &&
    !waiting &&
    (doubts ?? []).length === 0;
  return plain ? kindWord(kind, speaking) : undefined;
}
