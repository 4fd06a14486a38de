/**
 * What shows at a glance: the truth of the conditions that most elements meet, found without putting together why.
 * It is never another truth than that of condition.ts; where it cannot be seen at once, nothing is said, and all is worked out.
 */
import type { Element } from '../model/fragment.ts';
import { isKind } from '../model/kinds.ts';
import type { Condition, LinkedCondition } from '../model/sentence.ts';
import { GlanceCount } from './glance-count.ts';
import { glanceAtStatement } from './glance-statement.ts';
import { glanceAtValues } from './glance-values.ts';
import { mayCount } from './linked.ts';
import type { Judging } from './judging.ts';
import { isLinked, linkedElements } from './links.ts';
import { lookThrough, type Look, type Term } from './look.ts';
import type { Truth } from './truth.ts';

/** The glance at a condition: the same function each time. */
export function glanceAt(condition: Condition): Look<Element> {
  const known = glances.get(condition);
  if (known) return known;
  const made = lookThrough(condition, glanceAtTerm);
  glances.set(condition, made);
  return made;
}

const glances = new WeakMap<Condition, Look<Element>>();

function glanceAtTerm(term: Term): Look<Element> {
  if (term.type === 'statement') return glanceAtStatement(term);
  if (!isKind(term.kind)) return glanceAtValues(term);
  const look = glanceAtLinked(term);
  return (judging, element) => look(judging, element, undefined);
}

/** An element and one of its members, after `each of its`. */
export interface Pair {
  readonly element: Element;
  readonly member: Element;
}

/** The glance at a condition that may ask for what names both: the same function each time. */
export function glanceAtPair(condition: Condition): Look<Pair> {
  const known = glancesAtPairs.get(condition);
  if (known) return known;
  const made = lookThrough(condition, glanceAtPairTerm);
  glancesAtPairs.set(condition, made);
  return made;
}

const glancesAtPairs = new WeakMap<Condition, Look<Pair>>();

function glanceAtPairTerm(term: Term): Look<Pair> {
  if (term.type === 'linked' && term.namingBoth && isKind(term.kind)) {
    const look = glanceAtLinked(term);
    return (judging, { element, member }) => look(judging, element, member);
  }
  const look = glanceAtTerm(term);
  return (judging, { element }) => look(judging, element);
}

/** @param member the other one that those must be linked with too, where there is one */
type LookAtLinked = (judging: Judging, element: Element, member: Element | undefined) => Truth | undefined;

/** `some process where …`, and `some sla naming both` */
function glanceAtLinked(linked: LinkedCondition): LookAtLinked {
  const { kind, count, where } = linked;
  const look: Look<Element> = where ? glanceAt(where) : () => 'true';
  const counts = mayCount(where);
  return (judging, element, member) => {
    // Something that would count may stand where the text could not be read.
    if (count.most !== Infinity && judging.scope.unreadFiles.length > 0) return undefined;
    const seen = new GlanceCount();
    const others = linkedElements(judging, element, kind);
    for (let index = 0; index < others.length && !seen.suffices(count); index++) {
      const other = others[index];
      const isOne = other && counts(other) && (!member || isLinked(judging, other, member));
      if (isOne) seen.add(look(judging, other));
    }
    return seen.truthFor(linked, judging, element);
  };
}
