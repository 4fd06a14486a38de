/** No competence or training that the element states had ended before the date of judging. */
import { dateOf, partOf, propertiesOf } from '../model/access.ts';
import { isDate } from '../model/date.ts';
import { modelElement } from '../model/element.ts';
import type { Element } from '../model/fragment.ts';
import { verdict, type PassableCheck } from './passable.ts';

export const stillValid: PassableCheck = {
  name: 'StillValid',
  judge({ asOf }, element) {
    const ends = [...competenceEnds(element), ...validityEnds(element)].filter(({ date }) => isDate(date));
    const [first] = ends.toSorted((one, other) => (one.date < other.date ? -1 : 1));
    if (!first) return verdict('skipped', (messages) => messages.stillValid());
    if (asOf === undefined) return verdict('undated', (messages) => messages.stillValid());
    return first.date < asOf
      ? verdict('false', (messages) => messages.expired(first.name, first.date))
      : verdict('true', (messages) => messages.stillValid());
  },
};

interface End {
  /** Of what: the competence as written; "" of the element itself. */
  readonly name: string;
  readonly date: string;
}

function competenceEnds(element: Element): readonly End[] {
  const values = propertiesOf(element, 'competence').flatMap((property) => partOf(property));
  return values.flatMap((value) => {
    if (value.type !== 'group') return [];
    modelElement(element).noteWording();
    const [competence, until] = [value.parts['value']?.[0], value.parts['until']?.[0]];
    return competence?.type === 'reference' && until?.type === 'date'
      ? [{ name: competence.name, date: until.date }]
      : [];
  });
}

function validityEnds(element: Element): readonly End[] {
  return propertiesOf(element, 'valid').flatMap((property) => {
    const to = dateOf(property, 'to');
    return to ? [{ name: '', date: to.date }] : [];
  });
}
