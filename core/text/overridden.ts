/** What an agreement says instead of what it is based on. */
import { partOf, propertiesOf } from '../model/access.ts';
import type { Element, Property, Span } from '../model/fragment.ts';
import { basesOf, levelOf, perLevel, statedProperties, type Stated } from '../model/inherited.ts';
import type { Model } from '../model/model.ts';
import { propertyText, valueText } from './value-text.ts';

export interface Override {
  /** What is said here. */
  readonly span: Span;
  /** What would hold without it, and in which element it stands. */
  readonly text: string;
  readonly base: Element;
}

/** What the element overrides, in the order of its text; saying the same again is no override. */
export function overridesIn(model: Model, element: Element): readonly Override[] {
  if (propertiesOf(element, 'based').length === 0) return [];
  const [base] = basesOf(model, element);
  if (!base) return [];
  const words = [...new Set(element.properties.map(({ word }) => word))].filter((word) => word !== 'based');
  return words.flatMap((word) => {
    const there = statedProperties(model, base, word);
    if (there.length === 0) return [];
    const here = propertiesOf(element, word);
    return perLevel.has(word) ? levelOverrides(here, there) : wholeOverride(here, there);
  });
}

function levelOverrides(here: readonly Property[], there: readonly Stated[]): readonly Override[] {
  const limits = there.flatMap(({ property, from }) => partOf(property).map((limit) => ({ limit, from })));
  return here.flatMap((property) =>
    partOf(property).flatMap((limit) => {
      const other = limits.find((candidate) => levelOf(candidate.limit) === levelOf(limit));
      if (!other || valueText(other.limit) === valueText(limit)) return [];
      return [{ span: limit.span, text: valueText(other.limit), base: other.from }];
    }),
  );
}

/** All properties with the word go before all those there. */
function wholeOverride(here: readonly Property[], there: readonly Stated[]): readonly Override[] {
  const [first, base] = [here[0], there[0]?.from];
  const texts = there.map(({ property }) => propertyText(property));
  const isSame =
    here.length === texts.length && here.every((property, index) => propertyText(property) === texts[index]);
  return first && base && !isSame ? [{ span: first.span, text: texts.join('; '), base }] : [];
}
