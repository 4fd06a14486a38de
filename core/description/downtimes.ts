/** What the percentages of an agreement allow, in its own hours. */
import type { Judging } from '../checks/run-checks.ts';
import { hintMessages } from '../messages/hints.ts';
import { hoverMessages } from '../messages/hover.ts';
import { quantityOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { agreementKinds, statedProperties } from '../model/inherited.ts';
import type { Model } from '../model/model.ts';
import { allowedDowntime } from '../text/allowed-downtime.ts';
import { durationText } from '../text/duration-text.ts';

/** A sentence for each availability, those that it takes over among them. */
export function downtimesOf(model: Model, element: Element, { asOf, language }: Judging): readonly string[] {
  if (!agreementKinds.has(element.kind) || asOf === undefined) return [];
  const messages = hintMessages[language];
  return statedProperties(model, element, 'availability').flatMap(({ property }) => {
    const allowed = allowedDowntime(model, element, property, asOf);
    const percentage = quantityOf(property);
    if (!allowed || !percentage) return [];
    const [time, of] = [allowed.minutes, allowed.of].map((minutes) =>
      durationText(minutes, messages.letters),
    );
    const sentence = messages.downtimeOf(time ?? '', of ?? '', allowed.days);
    return [hoverMessages[language].allows(percentage.amount, sentence)];
  });
}
