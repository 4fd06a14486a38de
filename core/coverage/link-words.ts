/** Links of which there is none, as predicates: "has no record or contract", "has no process of phase do or act". */
import { groupBy } from '../group-by.ts';
import { oneOf } from '../messages/wording.ts';
import { allWords } from './condition-words.ts';
import { kindWord, whereWords } from './fact-words.ts';
import type { LinkedFact, Obstacle } from './proof.ts';
import type { Speaking } from './shortfall-words.ts';

/** A link of which there is none, where no more is known than what it should be. */
export function bareLink(obstacle: Obstacle): LinkedFact | undefined {
  if (obstacle.type !== 'lack' || obstacle.fact.type !== 'linked') return undefined;
  const { count, found, unread, waiting, doubts, near } = obstacle.fact;
  const isBare = found === 0 && count.least === 1 && !unread && !waiting && !near;
  return isBare && (doubts ?? []).length === 0 ? obstacle.fact : undefined;
}

/** One for each sort: kinds of which the same is asked are named together, and so is all that is asked of a kind. */
export function linkLacks(links: readonly LinkedFact[], speaking: Speaking): readonly string[] {
  const { messages } = speaking;
  const all = [...groupBy(links, ({ kind }) => kind).values()].flatMap((ofKind) => askedOf(ofKind, speaking));
  const asked = [...all.filter(({ suffix }) => suffix === ''), ...all.filter(({ suffix }) => suffix !== '')];
  return [...groupBy(asked, ({ suffix }) => suffix)].map(([suffix, same]) =>
    messages.noLink(
      oneOf(
        same.map(({ kind }) => kind),
        messages.or,
      ),
      suffix,
    ),
  );
}

interface Asked {
  readonly kind: string;
  readonly suffix: string;
}

function askedOf(links: readonly LinkedFact[], speaking: Speaking): readonly Asked[] {
  const wheres = links.flatMap(({ where, member }) => (where && !member ? [where] : []));
  const words = wheres.map((where) => allWords([where], speaking));
  // Where there is none of a kind at all, there is none that is approved either.
  const weakest = wheres.filter(
    (_where, index) => !words.some((other) => words[index]?.startsWith(`${other} `)),
  );
  const kinds = links.map(({ kind }) => kindWord(kind, speaking)).slice(0, 1);
  const suffixes =
    wheres.length > 1 && wheres.length === links.length
      ? [` ${allWords(weakest, speaking)}`]
      : [...new Set(links.map((link) => whereWords(link, speaking)))];
  return kinds.flatMap((kind) => suffixes.map((suffix) => ({ kind, suffix })));
}
