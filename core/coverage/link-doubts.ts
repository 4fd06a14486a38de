/** Why links do not count, or are not known to: so that a message can name the one thing that is in the way. */
import type { Element } from '../model/fragment.ts';
import type { Condition, LinkedCondition } from '../model/sentence.ts';
import type { Judging } from './judging.ts';
import type { Look } from './look.ts';
import {
  doubtsOf,
  met,
  obstaclesOf,
  unmet,
  unsaid,
  type Fact,
  type LinkedFact,
  type Proof,
} from './proof.ts';
import type { Subject } from './read-phrase.ts';

export interface LinkedOptions {
  readonly member: Element | undefined;
  readonly evaluate: (judging: Judging, subject: Subject, condition: Condition) => Proof;
  readonly glanceAt: (condition: Condition) => Look<Element>;
}

/** A linked element with the outcome of the condition on it. */
export interface Held {
  readonly element: Element;
  readonly proof: Proof;
}

/** The proof of the condition on a linked element. */
export function evaluateWhere(
  judging: Judging,
  element: Element,
  { where }: LinkedCondition,
  { evaluate }: LinkedOptions,
): Proof {
  return where ? evaluate(judging, { element }, where) : met;
}

/** Whether any can be: what an SMS owns is many, and only the first of several terms selects among them. */
export function mayBeNear({ element: { kind } }: Subject, { where }: LinkedCondition): boolean {
  return where !== undefined && (kind !== 'sms' || where.type === 'and');
}

/** Of those that were only glanced at nobody asks why, unless one of them may be told of as the nearest. */
export function workedOut(
  judging: Judging,
  subject: Subject,
  linked: LinkedCondition,
  { held, options }: { readonly held: readonly Held[]; readonly options: LinkedOptions },
): readonly Held[] {
  if (!mayBeNear(subject, linked)) return [];
  const selects = lookSelecting(subject, linked, options);
  const whole: Held[] = [];
  for (const { element, proof } of held) {
    const isGlanced = proof === unmet || proof === unsaid;
    if (isGlanced && selects && (selects(judging, element) ?? 'true') !== 'true') continue;
    const one = { element, proof: isGlanced ? evaluateWhere(judging, element, linked, options) : proof };
    whole.push(one);
    // Of what an SMS owns, which is many, the first that is near is the one that is told of.
    if (selects && nearIn(one, subject)) break;
  }
  return whole;
}

/** A look at the term that must hold for one that counts or is near; nothing where no single one must. */
export function lookSelecting(
  { element: { kind } }: Subject,
  { where }: LinkedCondition,
  { glanceAt }: LinkedOptions,
): Look<Element> | undefined {
  const [first] = kind === 'sms' && where?.type === 'and' ? where.terms : [];
  return first && glanceAt(first);
}

/**
 * The one that lacks a single thing: of what the element itself is linked to a word that is not stated, and of
 * what the first of several terms selects any.
 */
export function nearestOf(
  held: readonly Held[],
  subject: Subject,
  { where }: LinkedCondition,
): LinkedFact['near'] {
  const found = held.map((one) => nearIn(one, subject)).filter((near) => near !== undefined);
  return where ? found[0] : undefined;
}

/** The one thing that it lacks, where it may be told of as the nearest. */
function nearIn({ element, proof }: Held, { element: subject }: Subject): LinkedFact['near'] {
  const [obstacle, ...others] = obstaclesOf(proof);
  if (!obstacle || obstacle.type === 'either' || others.length > 0) return undefined;
  const isSelected = proof.type === 'and' && proof.terms[0]?.truth === 'true';
  const isUnstated = subject.kind !== 'sms' && obstacle.type === 'lack' && obstacle.fact.type !== 'tested';
  return isSelected || isUnstated ? { element, obstacle } : undefined;
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
