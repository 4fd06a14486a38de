/** What the percentages of an agreement allow, in its own hours. */
import type { Judging } from '../checks/kept-checks.ts';
import { hintMessages } from '../messages/hints.ts';
import { hoverMessages } from '../messages/hover.ts';
import { propertiesOf, quantityOf } from '../model/access.ts';
import { holds } from '../model/at.ts';
import type { Element, Property, Span } from '../model/fragment.ts';
import { agreementKinds, statedProperties } from '../model/inherited.ts';
import type { Model } from '../model/model.ts';
import { allowedDowntime } from '../text/allowed-downtime.ts';
import { durationText } from '../text/duration-text.ts';

/** A sentence for each availability, those that it takes over among them. */
export function downtimesOf(model: Model, element: Element, { asOf, language }: Judging): readonly string[] {
  if (!agreementKinds.has(element.kind) || asOf === undefined) return [];
  return statedProperties(model, element, 'availability').flatMap(
    ({ property }) => sentenceFor(model, element, property, { asOf, language }) ?? [],
  );
}

/** What the percentage at a place allows, and where it stands. */
export function downtimeAt(
  model: Model,
  element: Element,
  offset: number,
  { asOf, language }: Judging,
): { readonly sentence: string; readonly span: Span } | undefined {
  for (const property of propertiesOf(element, 'availability')) {
    const span = quantityOf(property)?.span;
    if (!span || !holds(span, offset) || asOf === undefined) continue;
    const sentence = sentenceFor(model, element, property, { asOf, language });
    return sentence === undefined ? undefined : { sentence, span };
  }
  return undefined;
}

function sentenceFor(
  model: Model,
  element: Element,
  property: Property,
  { asOf, language }: Required<Judging>,
): string | undefined {
  const messages = hintMessages[language];
  const allowed = asOf === undefined ? undefined : allowedDowntime(model, element, property, asOf);
  const percentage = quantityOf(property);
  if (!allowed || !percentage) return undefined;
  const [time, of] = [allowed.minutes, allowed.of].map((minutes) => durationText(minutes, messages.letters));
  const sentence = messages.downtimeOf(time ?? '', of ?? '', allowed.days);
  return hoverMessages[language].allows(percentage.amount, sentence);
}
