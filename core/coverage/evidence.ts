/** Whether the documented information that a clause requires exists, is approved and within its review. */
import { dateOf, partOf, propertiesOf, quantityOf } from '../model/access.ts';
import { addDuration, isDate } from '../model/date.ts';
import type { Element, Property } from '../model/fragment.ts';
import { targetsOf } from '../model/resolve.ts';
import type { Judging } from './judging.ts';
import type { UnsoundFact } from './proof.ts';
import { isSetAside } from './scope.ts';

/** Why the documents behind an element are no evidence on the date of judging; nothing where all are sound. */
export function unsoundEvidence({ model, asOf }: Judging, element: Element): readonly UnsoundFact[] {
  if (asOf === undefined) return [];
  const own = recordKinds.has(element.kind) || documentKinds.has(element.kind) ? [element] : [];
  const documents = [...own, ...targetsOf(model, element, 'evidence')];
  return documents.flatMap((document) => unsoundness(document, asOf) ?? []);
}

/** A record counts by its newest `last` within its `every`. */
const recordKinds: ReadonlySet<string> = new Set(['record', 'report', 'measure']);
const documentKinds: ReadonlySet<string> = new Set(['document', 'policy', 'plan']);

function unsoundness(document: Element, asOf: string): UnsoundFact | undefined {
  const fact = (reason: UnsoundFact['reason'], date?: string): UnsoundFact => {
    return { type: 'unsound', document, reason, ...(date !== undefined && { date }) };
  };
  if (isSetAside(document)) return fact('set aside');
  if (recordKinds.has(document.kind)) return recordUnsoundness(document, asOf, fact);
  if (documentKinds.has(document.kind)) return documentUnsoundness(document, asOf, fact);
  const held = propertiesOf(document, 'held').flatMap((property) => dateOf(property)?.date ?? []);
  return held.some((date) => isDate(date) && date <= asOf) ? undefined : fact('not held');
}

type MakeFact = (reason: UnsoundFact['reason'], date?: string) => UnsoundFact;

function recordUnsoundness(record: Element, asOf: string, fact: MakeFact): UnsoundFact | undefined {
  const kept = [...record.properties.flatMap(dueOf), ...measuredDue(record)].filter(
    ({ last }) => last <= asOf,
  );
  if (kept.length === 0) return fact('no last');
  const due =
    kept
      .map((entry) => entry.due)
      .toSorted()
      .at(-1) ?? '';
  return due < asOf ? fact('too old', due) : undefined;
}

function documentUnsoundness(document: Element, asOf: string, fact: MakeFact): UnsoundFact | undefined {
  const approved = propertiesOf(document, 'approved')
    .flatMap((property) => dateOf(property)?.date ?? [])
    .filter(isDate);
  if (!approved.some((date) => date <= asOf)) return fact('not approved');
  const reviews = propertiesOf(document, 'review').flatMap(dueOf);
  const due = reviews.map((entry) => entry.due).toSorted()[0];
  if (due === undefined) return fact('no review');
  return due < asOf ? fact('review overdue', due) : undefined;
}

/** A measure was last done on the day of its newest value. */
function measuredDue(measure: Element): readonly { readonly last: string; readonly due: string }[] {
  const every = propertiesOf(measure, 'every').flatMap((property) => quantityOf(property) ?? [])[0];
  return propertiesOf(measure, 'value').flatMap((property) => {
    const last = dateOf(property, 'date')?.date;
    const due = last !== undefined && every ? addDuration(last, every) : undefined;
    return last !== undefined && due !== undefined ? [{ last, due }] : [];
  });
}

/** When what was last done must be done again. */
function dueOf(property: Property): readonly { readonly last: string; readonly due: string }[] {
  const last = dateOf(property, 'last')?.date;
  const every = partOf(property, 'every').find((value) => value.type === 'quantity');
  const due = last !== undefined && every?.type === 'quantity' ? addDuration(last, every) : undefined;
  return last !== undefined && due !== undefined ? [{ last, due }] : [];
}
