/** Evaluates `some sla naming both where (…)`, and counts of the values of a property: `exactly 1 accountable`. */
import type { Element } from '../model/fragment.ts';
import { modelElement } from '../model/element.ts';
import { isKind } from '../model/kinds.ts';
import { compareText } from '../model/order.ts';
import type { Condition, LinkedCondition } from '../model/sentence.ts';
import { isAnswered } from './answered.ts';
import type { Judging } from './judging.ts';
import {
  doubtful,
  evaluateWhere,
  lookSelecting,
  mayBeNear,
  nearestOf,
  workedOut,
  type Held,
  type LinkedOptions,
} from './link-doubts.ts';
import { isLinked, linkedElements } from './links.ts';
import { leaf, met, unmet, unsaid, type LinkedFact, type Proof } from './proof.ts';
import { linesOf, readLines } from './read-word.ts';
import type { Subject } from './read-phrase.ts';
import { hasStatusToTest, isSetAside, isUnfinished } from './scope.ts';
import { testsStatus } from './tests-status.ts';
import type { Truth } from './truth.ts';

export function evaluateLinked(
  judging: Judging,
  subject: Subject,
  linked: LinkedCondition,
  options: LinkedOptions,
): Proof {
  const byKind = isKind(linked.kind);
  const candidates = byKind ? linkedCandidates(judging, subject, linked, options) : none;
  const held = byKind ? elementProofs(judging, subject, linked, { candidates, options }) : none;
  const proofs = byKind ? held.map(proofIn) : valueProofs(judging, subject, linked, options);
  const tally = tallyOf(proofs);
  const counted = countTruth(linked.count, tally);
  const fact = (): LinkedFact => factOf(linked, options.member, tally.sure, countedElements(subject, held));
  if (counted === 'true') {
    return isUnread(judging, subject, linked)
      ? leaf('unknown', () => ({ ...fact(), unread: true }))
      : leaf('true', fact);
  }
  const whole = tally.sure === 0 ? workedOut(judging, subject, linked, { held, options }) : [];
  const near = (): LinkedFact['near'] => nearestOf(whole, subject, linked);
  if (counted !== 'false') return leaf(counted, () => ({ ...fact(), ...doubtful(proofs, linked, near()) }));
  if (tally.sure >= linked.count.least) return leaf('false', fact);
  if (isAnswered(judging, subject.element, linked.kind)) return leaf('skipped', fact);
  const waiting = waitingElement(judging, linked, { candidates, options });
  return leaf('false', () => ({ ...fact(), ...(waiting ? { waiting } : nearby(near())) }));
}

const none: readonly never[] = [];

/** The linked elements of the kind, those that count for nothing among them, and how they are looked at. */
interface Looking {
  readonly candidates: readonly Element[];
  readonly options: LinkedOptions;
}

function nearby(near: LinkedFact['near']): Pick<LinkedFact, 'near'> {
  return near ? { near } : {};
}

/** Something that would count may stand where the text could not be read. */
function isUnread(judging: Judging, { element }: Subject, { kind, count }: LinkedCondition): boolean {
  if (count.most === Infinity) return false;
  return isKind(kind) ? judging.scope.unreadFiles.length > 0 : modelElement(element).isBroken;
}

/** How many surely count, and how many may. */
export interface Tally {
  readonly sure: number;
  readonly possible: number;
  readonly undated: number;
}

function proofIn({ proof }: Held): Proof {
  return proof;
}

function tallyOf(proofs: readonly Proof[]): Tally {
  let sure = 0;
  let unknown = 0;
  let undated = 0;
  for (let index = 0; index < proofs.length; index++) {
    const truth = proofs[index]?.truth;
    if (truth === 'true') sure++;
    else if (truth === 'unknown') unknown++;
    else if (truth === 'undated') undated++;
  }
  return { sure, possible: sure + unknown + undated, undated };
}

export function countTruth(
  { least, most }: LinkedCondition['count'],
  { sure, possible, undated }: Tally,
): Truth {
  if (sure >= least && possible <= most) return 'true';
  if (possible < least || sure > most) return 'false';
  return undated > 0 ? 'undated' : 'unknown';
}

function elementProofs(
  judging: Judging,
  subject: Subject,
  linked: LinkedCondition,
  { candidates, options }: Looking,
): readonly Held[] {
  const { where, count } = linked;
  const isOfAccount = selection(judging, subject, linked, options);
  const look = where && options.glanceAt(where);
  const isNearAsked = mayBeNear(subject, linked);
  const held: Held[] = [];
  let sure = 0;
  for (let index = 0; index < candidates.length; index++) {
    const element = candidates[index];
    if (!element || !isOfAccount(element)) continue;
    const seen = look ? look(judging, element) : 'true';
    if (seen === 'false' && !isNearAsked) continue;
    const proof = proofSeen(seen, count) ?? evaluateWhere(judging, element, linked, options);
    held.push({ element, proof });
    // Where there may be any number, as many as must be are enough: a customer may be linked to thousands.
    if (proof.truth === 'true' && ++sure >= count.least && count.most === Infinity) break;
  }
  return held;
}

/** Which of the linked elements may count or be near. */
function selection(
  judging: Judging,
  subject: Subject,
  linked: LinkedCondition,
  options: LinkedOptions,
): (element: Element) => boolean {
  const counts = mayCount(linked.where);
  const selects = lookSelecting(subject, linked, options);
  return selects ? (element) => counts(element) && selects(judging, element) !== 'false' : counts;
}

/** What a glance sees is proof enough, unless each doubt is to be told of. */
function proofSeen(seen: Truth | undefined, { most }: LinkedCondition['count']): Proof | undefined {
  if (seen === 'true') return met;
  if (seen === 'false') return unmet;
  return seen === 'unknown' && most === Infinity ? unsaid : undefined;
}

function isFinished(element: Element): boolean {
  return !isSetAside(element);
}

function linkedCandidates(
  judging: Judging,
  { element }: Subject,
  { kind, namingBoth }: LinkedCondition,
  { member }: LinkedOptions,
): readonly Element[] {
  const candidates = linkedElements(judging, element, kind);
  if (!namingBoth || !member) return candidates;
  return candidates.filter((candidate) => isLinked(judging, candidate, member));
}

/** One that would count, as far as is known, if it were finished. */
function waitingElement(
  judging: Judging,
  { where }: LinkedCondition,
  { candidates, options }: Looking,
): Element | undefined {
  return candidates.find(
    (candidate) =>
      isUnfinished(candidate) &&
      (!where || options.evaluate(judging, { element: candidate }, where).truth !== 'false'),
  );
}

/** The values that a property states, each with the small words beside it. */
function valueProofs(
  judging: Judging,
  { element }: Subject,
  { kind, where }: LinkedCondition,
  { evaluate }: LinkedOptions,
): readonly Proof[] {
  return linesOf(judging, element, kind).flatMap((line): readonly Proof[] => {
    const { stated, shortfalls } = readLines(judging, kind, [line]);
    const unresolved = shortfalls.some(({ type }) => type === 'unresolved');
    if (!stated)
      return unresolved ? [leaf('unknown', () => ({ type: 'stated', phrase: kind, shortfalls }))] : [];
    return [where ? evaluate(judging, { element: line.from, line }, where) : met];
  });
}

function factOf(
  { kind, count, where, namingBoth }: LinkedCondition,
  member: Element | undefined,
  found: number,
  counting: readonly Element[],
): LinkedFact {
  return {
    type: 'linked',
    kind,
    count,
    found,
    ...(where && { where }),
    ...(found > count.most && counting.length > 0 && { surplus: counting }),
    ...(namingBoth && member && { member }),
  };
}

/** Those that count; what an SMS owns has no order but that of files, which may change. */
function countedElements(
  { element: { kind } }: Subject,
  held: readonly { readonly element: Element; readonly proof: Proof }[],
): readonly Element[] {
  const counting = held.filter(({ proof }) => proof.truth === 'true').map(({ element }) => element);
  return kind === 'sms' ? counting.toSorted(compareNames) : counting;
}

/** The order of names: a message names the same ones wherever they stand. */
function compareNames(one: Element, other: Element): number {
  return compareText(one.name, other.name) || compareText(one.qualifiedName, other.qualifiedName);
}

/** Which elements count for a condition: those that are finished, or whose status it asks for. */
export function mayCount(where: Condition | undefined): (element: Element) => boolean {
  return where && testsStatus(where) ? hasStatusToTest : isFinished;
}
