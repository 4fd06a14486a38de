/** Quantities: of the kind that the property takes, and written with a decimal point. */
import { partOf, propertiesOf, wordsOf } from '../model/access.ts';
import type { Element, Property, QuantityValue } from '../model/fragment.ts';
import { dimensionOf, type Dimension } from '../model/misfits.ts';
import { propertyEntry, propertyWording } from '../model/properties.ts';
import type { CheckContext, ElementCheck, Report } from './check.ts';
import { replacement } from './fixes.ts';
import { isRewritten, remarkableIn } from './remarkable-values.ts';

export const wrongUnit: ElementCheck = {
  of: 'element',
  id: 'wrong-unit',
  severity: 'error',
  summary: { en: 'Every quantity has a unit that fits.', nl: 'Elke hoeveelheid heeft een passende eenheid.' },
  kinds: 'every',
  check(context, element, report) {
    const isMeasure = element.kind === 'measure';
    element.properties.forEach((property) => {
      if (property.misfits) reportMisfits(context, element, misfitsOf(property), report);
      if (isMeasure || property.word === 'when')
        reportMisfits(context, element, comparedIn(element, property), report);
    });
  },
};

function reportMisfits(
  context: CheckContext,
  element: Element,
  all: readonly Compared[],
  report: Report,
): void {
  for (const compared of all)
    if (dimensionOf(compared.quantity) !== compared.dimension) reportUnit(context, element, compared, report);
}

interface Compared {
  readonly subject: string;
  readonly quantity: QuantityValue;
  readonly dimension: Dimension;
}

function misfitsOf({ word, misfits = [] }: Property): readonly Compared[] {
  const dimension = propertyEntry(word)?.quantity;
  if (!dimension) return [];
  return misfits.map((quantity) => ({ subject: propertyWording(word), quantity, dimension }));
}

/** "when availability < 99%", and the values and targets of a measure in percent. */
function comparedIn(element: Element, property: Property): readonly Compared[] {
  const isCondition = property.word === 'when';
  if (element.kind === 'measure' && !measured.has(property.word)) return none;
  const subject = isCondition ? wordsOf(property, 'subject')[0] : 'value';
  if (subject === undefined) return none;
  const dimension = isCondition ? propertyEntry(subject)?.quantity : unitOf(element);
  if (!dimension) return none;
  return [...partOf(property), ...partOf(property, 'to')].flatMap((quantity) =>
    quantity.type === 'quantity' ? [{ subject, quantity, dimension }] : [],
  );
}

const none: readonly Compared[] = [];

const measured: ReadonlySet<string> = new Set(['value', 'target', 'start']);

function unitOf(measure: Element): Dimension | undefined {
  const units = propertiesOf(measure, 'unit').flatMap((property) => wordsOf(property));
  return units.includes('percent') ? 'percentage' : undefined;
}

function reportUnit(
  { model, messages }: CheckContext,
  element: Element,
  { subject, quantity, dimension: wanted }: Compared,
  report: Report,
): void {
  const found = quantityText(quantity);
  const isPlain = dimensionOf(quantity) === 'number' && wanted === 'percentage';
  const fixes = isPlain
    ? [replacement(model, messages.replaceBy(`${found}%`), element.uri, quantity.span, `${found}%`)]
    : [];
  const message = messages.wrongUnit(subject, messages.dimensions[wanted], found);
  report({ uri: element.uri, span: quantity.span }, message, { fixes });
}

function quantityText({ amount, unit, of }: QuantityValue): string {
  if (of !== undefined) return `${amount} of ${of}`;
  if (unit === '%') return `${amount}%`;
  return dimensionOf({ unit }) === 'money' ? `${unit} ${amount}` : `${amount} ${unit}`.trim();
}

export const decimalComma: ElementCheck = {
  of: 'element',
  id: 'decimal-comma',
  severity: 'info',
  summary: {
    en: 'Numbers are written with a decimal point.',
    nl: 'Getallen staan er met een decimale punt.',
  },
  kinds: 'every',
  check({ model, messages }, element, report) {
    for (const quantity of remarkableIn(element.properties)) {
      if (!isRewritten(quantity)) continue;
      const { written = '', span } = quantity;
      const withPoint = written.replace(',', '.');
      // Of money the amount stands last, of a scale first.
      const start = dimensionOf(quantity) === 'money' ? span[1] - written.length : span[0];
      const place = [start, start + written.length] as const;
      report({ uri: element.uri, span: place }, messages.decimalComma(written, withPoint), {
        fixes: [replacement(model, messages.replaceBy(withPoint), element.uri, place, withPoint)],
      });
    }
  },
};
