/** Why links do not count, or are not known to: so that a message can name the one thing that is in the way. */
import type { Element } from '../model/fragment.ts';
import type { Condition, LinkedCondition } from '../model/sentence.ts';
import { doubtsOf, obstaclesOf, type Fact, type LinkedFact, type Proof } from './proof.ts';
import type { Subject } from './read-phrase.ts';

/** A linked element with the outcome of the condition on it. */
export interface Held {
  readonly element: Element;
  readonly proof: Proof;
}

/** Whether any can be: what an SMS owns is many, and only the first of several terms selects among them. */
export function mayBeNear({ element: { kind } }: Subject, { where }: LinkedCondition): boolean {
  return where !== undefined && (kind !== 'sms' || where.type === 'and');
}

/** The term that must hold for one that is near; nothing where no single one must. */
export function selectingTerm(
  { element: { kind } }: Subject,
  { where }: LinkedCondition,
): Condition | undefined {
  return kind === 'sms' && where?.type === 'and' ? where.terms[0] : undefined;
}

/**
 * The one that lacks a single thing: of what the element itself is linked to a word that is not stated, and of
 * what the first of several terms selects any.
 */
export function nearestOf(
  held: readonly Held[],
  { element: subject }: Subject,
  { where }: LinkedCondition,
): LinkedFact['near'] {
  const found = held.flatMap(({ element, proof }) => {
    const [obstacle, ...others] = obstaclesOf(proof);
    if (!obstacle || obstacle.type === 'either' || others.length > 0) return [];
    const isSelected = proof.type === 'and' && proof.terms[0]?.truth === 'true';
    const isUnstated = subject.kind !== 'sms' && obstacle.type === 'lack' && obstacle.fact.type !== 'tested';
    return isSelected || isUnstated ? [{ element, obstacle }] : [];
  });
  return where ? found[0] : undefined;
}

/** Why it is not known how many count: of a number that must not be too high any doubt tells. */
export function doubtful(
  proofs: readonly Proof[],
  { count }: LinkedCondition,
  near: LinkedFact['near'],
): Pick<LinkedFact, 'doubts' | 'near'> {
  const all = proofs.flatMap(doubtsOf);
  const doubts = count.most === Infinity ? all.filter(isUnreadable) : all;
  if (doubts.length > 0) return { doubts };
  return near ? { near } : {};
}

/** Something is written, but it cannot be told what it means. */
function isUnreadable(fact: Fact): boolean {
  return (
    'shortfalls' in fact && fact.shortfalls.some(({ type }) => type === 'unresolved' || type === 'unmeasured')
  );
}
