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
import { linkedElements } from './links.ts';
import { lookThrough, type Look, type Term } from './look.ts';

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
  return isKind(term.kind) ? glanceAtLinked(term) : glanceAtValues(term);
}

/** `some process where …` */
function glanceAtLinked(linked: LinkedCondition): Look<Element> {
  const { kind, count, where } = linked;
  const look: Look<Element> = where ? glanceAt(where) : () => 'true';
  const counts = mayCount(where);
  return (judging, element) => {
    // Something that would count may stand where the text could not be read.
    if (count.most !== Infinity && judging.scope.unreadFiles.length > 0) return undefined;
    const seen = new GlanceCount();
    const others = linkedElements(judging, element, kind);
    for (let index = 0; index < others.length && !seen.suffices(count); index++) {
      const other = others[index];
      if (other && counts(other)) seen.add(look(judging, other));
    }
    return seen.truthFor(linked, judging, element);
  };
}
