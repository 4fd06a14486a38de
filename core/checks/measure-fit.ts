/** A measure has the unit of the targets that it serves, and is to go the way that they ask. */
import { partOf, propertiesOf, quantityOf, wordsOf, textsOf } from '../model/access.ts';
import type { Element, Property, QuantityValue } from '../model/fragment.ts';
import { compareQuantities } from '../model/quantity.ts';
import { namesOf } from '../model/referrers.ts';
import { newestValue } from './newest-value.ts';
import { verdict, worst, type PassableCheck, type PassableVerdict } from './passable.ts';

export const measureFit: PassableCheck = {
  name: 'MeasureFit',
  judge({ model, counts }, measure) {
    const serving = namesOf(model, measure).filter(
      ({ from, property }) => property.word === 'target' && from !== measure && counts(from),
    );
    return worst(
      serving.flatMap(({ from, property }) => [
        judgeUnit(measure, from, property),
        judgeDirection(measure, from, property),
      ]),
      fits,
    );
  },
};

const fits = verdict('true', (say) => say.measureFits());

function judgeUnit(measure: Element, from: Element, target: Property): PassableVerdict {
  const [asked, value] = [quantityOf(target), newestValue(measure, undefined)?.value];
  if (!asked) return fits;
  if (value && compareQuantities(value, asked) === undefined)
    return verdict('false', (say) => say.unitDiffers(unitText(value), from.name, unitText(asked)));
  const stated = unitOf(measure);
  if (!value && stated === undefined) return verdict('unknown', (say) => say.unitUnknown());
  const isPercent = stated === undefined || (stated === 'percent') === (asked.unit === '%');
  return isPercent ? fits : verdict('false', (say) => say.unitDiffers(stated, from.name, unitText(asked)));
}

function unitOf(measure: Element): string | undefined {
  return propertiesOf(measure, 'unit').flatMap((property) => [...wordsOf(property), ...textsOf(property)])[0];
}

function unitText({ unit }: QuantityValue): string {
  return unit === '%' ? 'percent' : unit === '' ? 'number' : unit;
}

/** Only a target of the measure itself tells which way it is to go. */
function judgeDirection(measure: Element, from: Element, target: Property): PassableVerdict {
  const own = propertiesOf(measure, 'target').flatMap((property) => operatorOf(property) ?? [])[0];
  const asked = operatorOf(target);
  const contrary =
    own !== undefined &&
    asked !== undefined &&
    (rising.has(own) ? falling : rising).has(asked) &&
    own !== '=';
  return contrary ? verdict('false', (say) => say.directionDiffers(own, from.name, asked)) : fits;
}

const rising: ReadonlySet<string> = new Set(['>', '>=']);
const falling: ReadonlySet<string> = new Set(['<', '<=']);

function operatorOf(property: Property): string | undefined {
  return partOf(property, 'op').flatMap((value) => (value.type === 'word' ? [value.word] : []))[0];
}
