/** Whether the documented information that a clause requires exists, is approved and within its review. */
import { dateOf, propertiesOf, quantityOf } from '../model/access.ts';
import { keptOfMany } from '../checks/kept-in-context.ts';
import { addDuration, isDate } from '../model/date.ts';
import type { DateValue, Element, Property, QuantityValue } from '../model/fragment.ts';
import { targetsOf } from '../model/resolve.ts';
import type { Judging } from './judging.ts';
import { contextOf } from './passes.ts';
import type { UnsoundFact } from './proof.ts';
import { isSetAside } from './scope.ts';

/** Why the documents behind an element are no evidence on the date of judging; nothing where all are sound. */
export function unsoundEvidence(judging: Judging, element: Element): readonly UnsoundFact[] {
  const { model, asOf } = judging;
  if (asOf === undefined) return none;
  const isOwn = recordKinds.has(element.kind) || documentKinds.has(element.kind);
  let facts = isOwn ? withFact(none, unsoundness(element, asOf)) : none;
  for (const document of targetsOf(model, element, 'evidence'))
    facts = withFact(facts, unsoundnessOf(contextOf(judging), document));
  return facts;
}

const none: readonly UnsoundFact[] = [];

function withFact(facts: readonly UnsoundFact[], fact: UnsoundFact | undefined): readonly UnsoundFact[] {
  return fact ? [...facts, fact] : facts;
}

/** A record counts by its newest `last` within its `every`. */
const recordKinds: ReadonlySet<string> = new Set(['record', 'report', 'measure']);
const documentKinds: ReadonlySet<string> = new Set(['document', 'policy', 'plan']);

function unsoundness(document: Element, asOf: string): UnsoundFact | undefined {
  if (isSetAside(document)) return factOf(document, 'set aside');
  if (recordKinds.has(document.kind)) return recordUnsoundness(document, asOf);
  if (documentKinds.has(document.kind)) return documentUnsoundness(document, asOf);
  return isOn(document, 'held', asOf) ? undefined : factOf(document, 'not held');
}

/** The same of a document that others name. */
const unsoundnessOf = keptOfMany(({ asOf }, document) =>
  asOf !== undefined ? unsoundness(document, asOf) : undefined,
);

function factOf(document: Element, reason: UnsoundFact['reason'], date?: string): UnsoundFact {
  return { type: 'unsound', document, reason, ...(date !== undefined && { date }) };
}

/** Whether a day behind the word is not after the date of judging. */
function isOn(document: Element, word: string, asOf: string): boolean {
  for (const property of propertiesOf(document, word)) {
    const date = dateOf(property)?.date;
    if (date !== undefined && isDate(date) && date <= asOf) return true;
  }
  return false;
}

function recordUnsoundness(record: Element, asOf: string): UnsoundFact | undefined {
  let due: string | undefined;
  const every = measuredEvery(record);
  const { properties } = record;
  for (let index = 0; index < properties.length; index++) {
    const property = properties[index];
    if (!property) continue;
    due = later(due, dueOf(property), asOf);
    due = later(due, measuredDue(property, every), asOf);
  }
  if (due === undefined) return factOf(record, 'no last');
  return due < asOf ? factOf(record, 'too old', due) : undefined;
}

/** The later of two days on which it is due again, of what was done by the date of judging. */
function later(due: string | undefined, other: Due | undefined, asOf: string): string | undefined {
  if (!other || other.last > asOf) return due;
  return due === undefined || other.due > due ? other.due : due;
}

function documentUnsoundness(document: Element, asOf: string): UnsoundFact | undefined {
  if (!isOn(document, 'approved', asOf)) return factOf(document, 'not approved');
  const due = firstReview(document);
  if (due === undefined) return factOf(document, 'no review');
  return due < asOf ? factOf(document, 'review overdue', due) : undefined;
}

function firstReview(document: Element): string | undefined {
  let first: string | undefined;
  for (const property of propertiesOf(document, 'review')) {
    const due = dueOf(property)?.due;
    if (due !== undefined && (first === undefined || due < first)) first = due;
  }
  return first;
}

/** A day on which something was done, and when it must be done again. */
interface Due {
  readonly last: string;
  readonly due: string;
}

/** What was last done says by itself how often it is done. */
function dueOf(property: Property): Due | undefined {
  return dueAfter(dateOf(property, 'last'), quantityOf(property, 'every'));
}

/** A measure was last done on the day of its newest value. */
function measuredDue(property: Property, every: QuantityValue | undefined): Due | undefined {
  return property.word === 'value' ? dueAfter(dateOf(property, 'date'), every) : undefined;
}

function measuredEvery(measure: Element): QuantityValue | undefined {
  for (const property of propertiesOf(measure, 'every')) {
    const every = quantityOf(property);
    if (every) return every;
  }
  return undefined;
}

function dueAfter(last: DateValue | undefined, every: QuantityValue | undefined): Due | undefined {
  const due = last && every && addDuration(last.date, every);
  return last && due !== undefined ? { last: last.date, due } : undefined;
}
