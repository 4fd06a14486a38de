/** What a rule may ask that no one writes: it follows from what stands elsewhere in the model. */
import { newestValue } from '../checks/newest-value.ts';
import { dateOf, partOf, propertiesOf, quantityOf, wordsOf } from '../model/access.ts';
import type { Element, Property, ReferenceValue, Value } from '../model/fragment.ts';
import { compareQuantities } from '../model/quantity.ts';
import { namesOf } from '../model/referrers.ts';
import { targetOf, targetsOf } from '../model/resolve.ts';
import { isDate } from '../model/date.ts';
import { isSaying } from '../model/text.ts';
import { intervalOf } from './interval.ts';
import type { Judging } from './judging.ts';
import { linkedElements } from './links.ts';
import { nothing, type Datum, type Line, type Reading } from './reading.ts';
import { isHeard, isSetAside } from './scope.ts';
import { isSupplyWord, supplyWord } from './supply-words.ts';

/** Whether what a word finds may follow from elsewhere. */
export function isDerived(word: string): boolean {
  return derivedWords.has(word) || isSupplyWord(word);
}

/** Words that nobody writes: only what they are worked out from is taken over. */
export const onlyDerived: ReadonlySet<string> = new Set([
  'interval',
  'done',
  'weighed',
  'outsourced',
  'components',
  'needed',
  'offered',
]);

/** The reading of a word that the element does not state; nothing where it does not follow either. */
export function derivedWord(judging: Judging, element: Element, word: string): Reading | undefined {
  const derive = derivedWords.get(word);
  return derive ? derive(judging, element) : stated(supplied(judging, element, word));
}

type Derive = (judging: Judging, element: Element) => Reading | undefined;

const derivedWords: ReadonlyMap<string, Derive> = new Map<string, Derive>([
  ['interval', intervalOf],
  ['requirements', ofService((judging, service) => stated(requirementsOf(judging, service)))],
  ['customers', ofService((judging, service) => stated(customersOf(judging, service)))],
  ['tested', (judging, element) => stated(testDates(judging, element))],
  ['title', (_, element) => stated(titlesOf(element))],
  ['done', (_, element) => stated(endings(element))],
  ['weighed', (judging, element) => stated(weighersOf(judging, element))],
  ['from', (_, element) => stated(placesOf(element))],
]);

function ofService(derive: Derive): Derive {
  return (judging, element) => (element.kind === 'service' ? derive(judging, element) : undefined);
}

/** The reading of a small word that stands on none of the lines; nothing where it does not follow either. */
export function derivedPart(judging: Judging, lines: readonly Line[], part: string): Reading | undefined {
  if (part === 'missed') return missed(judging, lines);
  const openEnd =
    part === 'to' && lines.length > 0 && lines.every(({ property }) => property.word === 'valid');
  return openEnd ? { ...nothing, none: '' } : undefined;
}

function supplied(judging: Judging, element: Element, word: string): readonly Datum[] {
  const found = supplyWord(judging, element, word);
  return found && found.length > 0 ? found.map((other) => ({ type: 'element', element: other })) : none;
}

const none: readonly never[] = [];

/** The customers that the SLAs of the service are agreed with. */
function customersOf(judging: Judging, service: Element): readonly Datum[] {
  const slas = namedBy(judging, service, 'sla');
  const customers = slas.flatMap((sla) => targetsOf(judging.model, sla, 'customer'));
  return [...new Set(customers)].map((element) => ({ type: 'element', element }));
}

/** The requirements that the service names, and those that name it. */
function requirementsOf(judging: Judging, service: Element): readonly Datum[] {
  return linkedElements(judging, service, 'requirement').map((element) => ({ type: 'element', element }));
}

/** The days on which tests of the element were held. */
function testDates(judging: Judging, element: Element): readonly Datum[] {
  const tests = namedBy(judging, element, 'test');
  return tests.flatMap((test) =>
    propertiesOf(test, 'held').flatMap((property): readonly Datum[] => {
      const date = dateOf(property);
      return date && isDate(date.date) ? [date] : [];
    }),
  );
}

/** The title, where it says something. */
function titlesOf({ title }: Element): readonly Datum[] {
  return title && isSaying(title.text) ? [{ type: 'text', text: title.text }] : [];
}

/** The status of what needs no more work. */
function endings(element: Element): readonly Datum[] {
  const words = propertiesOf(element, 'status').flatMap((property) => wordsOf(property));
  return words.filter((word) => ended.has(word)).map((word) => ({ type: 'word', word }));
}

const ended: ReadonlySet<string> = new Set(['done', 'closed', 'cancelled']);

/** The SMS that weighs the element for its scope. */
function weighersOf(judging: Judging, element: Element): readonly Datum[] {
  const uses = namesOf(judging.model, element).filter(({ property }) => property.word === 'weighs');
  return uses.map(({ from }) => ({ type: 'element', element: from }));
}

/** An action comes from what it stands in. */
function placesOf({ kind, parent }: Element): readonly Datum[] {
  return kind === 'action' && parent ? [{ type: 'element', element: parent }] : [];
}

function namedBy(judging: Judging, element: Element, kind: string): readonly Element[] {
  const referrers = namesOf(judging.model, element).map(({ from }) => from);
  return [...new Set(referrers)].filter(
    (from) => from.kind === kind && isHeard(judging.scope, from) && !isSetAside(from),
  );
}

/** A target is missed where the newest value of its measure does not reach it; without a value nobody knows. */
function missed(judging: Judging, lines: readonly Line[]): Reading {
  let isUnknown = false;
  for (const line of lines) {
    if (line.property.word !== 'target' || !line.parts['measured']) continue;
    const outcome = isMissed(judging, line.from, line.property, line);
    if (outcome) return { ...nothing, stated: true };
    if (outcome === undefined) isUnknown = true;
  }
  return { ...nothing, shortfalls: [{ type: isUnknown ? 'unmeasured' : 'missing', word: 'target.missed' }] };
}

/** Whether the target is missed that stands in a property, or in a line of it; nothing where nobody knows. */
export function isMissed(
  judging: Judging,
  from: Element,
  property: Property,
  target: Pick<Line, 'parts'>,
): boolean | undefined {
  const reference = partOf(target, 'measured').find(isReference);
  const measure = reference && targetOf(judging.model, from, reference, measures);
  const value = measure && newestValue(measure, judging.asOf)?.value;
  const limit = quantityOf(property);
  const operator = partOf(target, 'op')[0];
  if (!value || !limit || operator?.type !== 'word') return undefined;
  const difference = compareQuantities(value, limit);
  return difference === undefined ? undefined : !reaches(difference, operator.word);
}

function isReference(value: Value): value is ReferenceValue {
  return value.type === 'reference';
}

const measures: readonly string[] = ['measure'];

function reaches(difference: number, operator: string): boolean {
  switch (operator) {
    case '>=':
      return difference >= 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '<':
      return difference < 0;
    default:
      return difference === 0;
  }
}

function stated(data: readonly Datum[]): Reading | undefined {
  return data.length > 0 ? { ...nothing, data, stated: true } : undefined;
}
