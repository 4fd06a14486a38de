/** What is in the way, as predicates: "states no `workload`", "has no SLA with customer Finance". */
import { oneOf } from '../messages/wording.ts';
import type { Element } from '../model/fragment.ts';
import { insteadWords, kindWord, lackWords, testWords, whereCondition } from './fact-words.ts';
import type { LinkedFact, Obstacle, TestedFact } from './proof.ts';
import type { Shortfall } from './reading.ts';
import { isWorkedOut } from './rule-words.ts';
import { phraseWord, wordText, type ObstacleWords, type Speaking } from './shortfall-words.ts';

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
    ...linkedWords(others, speaking),
    ...others.filter((obstacle) => !bareLink(obstacle)).map((obstacle) => wordsOf(obstacle, speaking)),
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
  const links = single.map((one) => one && plainLink(one, speaking));
  const missing = single.map((one) => one && lackingWord(one, element, 'missing'));
  const compared = single.map((one) => comparedFact(one));
  const rest = ways.filter((_way, place) => !links[place] && !missing[place] && !compared[place]);
  const known = <T>(found: readonly (T | undefined)[]): readonly T[] =>
    found.filter((one) => one !== undefined);
  const lacks = [
    ...sentenceOf(known(links), (words) => messages.noLink(words, ''), messages.or),
    ...sentenceOf(known(missing), messages.missing, messages.or),
    ...comparedWords(known(compared), speaking),
    ...rest.map((way) => oneOf(lacksOf(way, speaking), messages.and)),
  ];
  return { lack: oneOf(lacks, messages.and), mend: eitherMend({ links, missing, compared }, messages) };
}

/** How to mend what may be mended in several ways, by what each way is; one word in all of them is no choice. */
function eitherMend(
  { links, missing, compared }: Readonly<Record<'links' | 'missing' | 'compared', readonly unknown[]>>,
  messages: Speaking['messages'],
): string {
  const isAll = (found: readonly unknown[]): boolean => found.every((one) => one !== undefined);
  if (isAll(links)) return messages.mendLink();
  if (isAll(compared)) return messages.mendValue();
  const isOneWord = isAll(missing) && new Set(missing).size === 1;
  return isOneWord ? messages.mendMissing(false) : messages.mendEither();
}

function lacksOf(way: readonly Obstacle[], speaking: Speaking): readonly string[] {
  return obstacleWords(way, speaking).map(({ lack }) => lack);
}

function sentenceOf(words: readonly string[], say: (words: string) => string, or: string): readonly string[] {
  return words.length === 0 ? [] : [say(oneOf([...new Set(words)], or))];
}

/** A comparison of something that is stated. */
function comparedFact(obstacle: Obstacle | undefined): TestedFact | undefined {
  if (obstacle?.type !== 'lack' || obstacle.fact.type !== 'tested') return undefined;
  const { fact } = obstacle;
  const isPlain = fact.found.length > 0 && !fact.absent && !fact.incomparable && fact.due === undefined;
  return isPlain ? fact : undefined;
}

/** "says `status` open, where `= met` or `= missed` is asked": one for each phrase. */
function comparedWords(facts: readonly TestedFact[], speaking: Speaking): readonly string[] {
  const { messages } = speaking;
  return [...new Set(facts.map(({ phrase }) => phrase))].flatMap((phrase) => {
    const tests = facts.filter((fact) => fact.phrase === phrase);
    const found = oneOf(tests[0]?.found ?? [], messages.and);
    const asked = tests.map((fact) => testWords(fact, speaking));
    return messages.tested(phraseWord(phrase), found, oneOf(asked, messages.or));
  });
}

/** The kind of which there is none, where that is all. */
function plainLink(obstacle: Obstacle, speaking: Speaking): string | undefined {
  const fact = bareLink(obstacle);
  return fact && !fact.where ? kindWord(fact.kind, speaking) : undefined;
}

/** A link of which there is none, where no more is known than what it should be. */
function bareLink(obstacle: Obstacle): LinkedFact | undefined {
  if (obstacle.type !== 'lack' || obstacle.fact.type !== 'linked') return undefined;
  const { count, found, member, unread, waiting, doubts, near } = obstacle.fact;
  const isBare = found === 0 && count.least === 1 && !member && !unread && !waiting && !near;
  return isBare && (doubts ?? []).length === 0 ? obstacle.fact : undefined;
}

/** "has no record or contract", "has no process where `phase = do` or `phase = act`": one for each kind. */
function linkedWords(obstacles: readonly Obstacle[], speaking: Speaking): readonly ObstacleWords[] {
  const { messages } = speaking;
  const links = obstacles.flatMap((obstacle) => bareLink(obstacle) ?? []);
  const plain = links.filter(({ where }) => !where).map(({ kind }) => kindWord(kind, speaking));
  const conditional = links.filter(({ where }) => where);
  const lacks = [
    ...sentenceOf(plain, (kinds) => messages.noLink(kinds, ''), messages.or),
    ...[...new Set(conditional.map(({ kind }) => kind))].map((kind) => {
      const wheres = conditional.filter((link) => link.kind === kind).flatMap(({ where }) => where ?? []);
      const conditions = wheres.map((where) => whereCondition(where, speaking));
      return messages.noLink(kindWord(kind, speaking), messages.where(oneOf(conditions, messages.or)));
    }),
  ];
  return lacks.map((lack) => ({ lack, mend: messages.mendLink() }));
}
