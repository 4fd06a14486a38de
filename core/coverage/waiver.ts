/** `waives RoleSeparation until … because … by …`: an element is let off a check or rule until a day. */
import { dateOf, partOf, propertiesOf, textsOf } from '../model/access.ts';
import { isDate } from '../model/date.ts';
import { modelElement } from '../model/element.ts';
import type { Element, Property } from '../model/fragment.ts';
import { lastWord } from '../model/qualified-name.ts';
import { targetOf } from '../model/resolve.ts';
import { fittingKinds } from '../model/lookup.ts';
import { isSaying } from '../model/text.ts';
import type { Judging } from './judging.ts';

/** Without a date, and without a reason and someone who answers for it, nothing is waived. */
export function isWaived(judging: Pick<Judging, 'model' | 'asOf'>, element: Element, name: string): boolean {
  const waivers = propertiesOf(element, 'waives');
  if (waivers.length > 0) modelElement(element).noteWording();
  return waivers.some((property) => isAbout(property, name) && isInForce(judging, element, property));
}

function isAbout(property: Property, name: string): boolean {
  return partOf(property, 'waives').some(
    (value) => value.type === 'reference' && lastWord(value.name) === name,
  );
}

function isInForce(
  { model, asOf }: Pick<Judging, 'model' | 'asOf'>,
  element: Element,
  property: Property,
): boolean {
  const until = dateOf(property, 'until')?.date;
  const by = partOf(property, 'by').find((value) => value.type === 'reference');
  const known =
    by?.type === 'reference' && targetOf(model, element, by, fittingKinds(property, 'by')) !== undefined;
  return (
    known &&
    asOf !== undefined &&
    until !== undefined &&
    isDate(until) &&
    asOf <= until &&
    textsOf(property, 'because').some(isSaying)
  );
}
