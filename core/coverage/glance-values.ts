/** `exactly 1 accountable` and `no target where (not measured)`, seen at a glance: the values that a property states. */
import { modelElement } from '../model/element.ts';
import type { Element, Property, Value } from '../model/fragment.ts';
import type { LinkedCondition } from '../model/sentence.ts';
import { GlanceCount } from './glance-count.ts';
import { beside, isUnsaid, ownProperties, valuesOf } from './glance-words.ts';
import type { Judging } from './judging.ts';
import { lookThrough, unseen, type Look, type Term } from './look.ts';
import { isTitled, isUsable } from './read-word.ts';
import type { Truth } from './truth.ts';

/** A value where it stands. */
interface Standing {
  readonly element: Element;
  readonly property: Property;
  readonly value: Value;
}

export function glanceAtValues(counted: LinkedCondition): Look<Element> {
  const { kind, count, where } = counted;
  const look: Look<Standing> = where ? lookThrough(where, lookAtTerm) : () => 'true';
  return (judging, element) => {
    if (count.most !== Infinity && modelElement(element).isBroken) return undefined;
    const own = ownProperties(element, kind);
    if (own.length === 0 && !isUnsaid(judging, element, kind)) return undefined;
    const seen = new GlanceCount();
    for (let index = 0; index < own.length; index++) {
      const property = own[index];
      const values = property && isTitled(property) && valuesOf(property);
      if (!values) return undefined;
      for (let place = 0; place < values.length; place++) {
        const value = values[place];
        if (value) seen.add(lookAtValue(judging, { element, property, value }, look));
      }
    }
    return seen.truthFor(counted, judging, element);
  };
}

/** What cannot be used may be of no account, or answer that there is none. */
function lookAtValue(judging: Judging, standing: Standing, look: Look<Standing>): Truth | undefined {
  const { element, property, value } = standing;
  return isUsable(judging, element, property, value) ? look(judging, standing) : undefined;
}

function lookAtTerm(term: Term): Look<Standing> {
  return term.type === 'statement' && !term.test ? lookBeside(term.phrase.words) : unseen;
}

/** Whether a small word stands beside the value. */
function lookBeside([part = '', beyond]: readonly string[]): Look<Standing> {
  if (beyond !== undefined || workedOut.has(part)) return unseen;
  return (judging, { element, property, value }) => {
    if (part === property.word) return undefined;
    const values = beside(property, value, part);
    if (!values) return 'false';
    return values.some((one) => isUsable(judging, element, property, one, part)) ? 'true' : undefined;
  };
}

/** What does not stand there as it is asked for. */
const workedOut: ReadonlySet<string> = new Set(['value', 'asOf', 'sms', 'missed', 'to']);
