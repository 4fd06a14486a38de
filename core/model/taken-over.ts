/**
 * What was read before stands where the same, but for names, stands in the new text, and calls others as is written there:
 * whoever holds on to it sees what is written now.
 */
import type { Property, Value } from './fragment.ts';
import { WrittenClauses, WrittenProperty, WrittenReference } from './written.ts';
import { Written } from './written-base.ts';
import { WrittenInParts } from './written-parts.ts';

export function takeProperties(properties: readonly Property[], now: readonly Property[]): void {
  properties.forEach((property, index) => {
    const beside = now[index];
    if (property instanceof WrittenProperty && beside instanceof WrittenProperty)
      takeProperty(property, beside);
  });
}

export function takePlace(written: Written, { start, end }: Written): void {
  written.start = start;
  written.end = end;
}

function takeProperty(property: WrittenProperty, now: WrittenProperty): void {
  takePlace(property, now);
  if (property.wordLength !== now.wordLength) property.wordLength = now.wordLength;
  takeParts(property, now);
  if (property.misfits) takeValues(property.misfits, now.misfits);
}

function takeParts(holder: WrittenInParts, now: WrittenInParts): void {
  if (holder.only && now.only) takeValue(holder.only, now.only);
  else for (const [part, values] of Object.entries(holder.parts)) takeValues(values, now.behind(part));
}

function takeValues(values: readonly Value[], now: readonly Value[] = []): void {
  values.forEach((value, index) => {
    const beside = now[index];
    if (beside) takeValue(value, beside);
  });
}

function takeValue(value: Value, now: Value): void {
  if (!(value instanceof Written && now instanceof Written)) return;
  takePlace(value, now);
  if (value instanceof WrittenReference && now instanceof WrittenReference) takeName(value, now);
  else if (value instanceof WrittenInParts && now instanceof WrittenInParts) takeParts(value, now);
  else if (value instanceof WrittenClauses && now instanceof WrittenClauses)
    takeValues([value.framework, ...value.codes], [now.framework, ...now.codes]);
}

function takeName(reference: WrittenReference, { name, words }: WrittenReference): void {
  reference.name = name;
  if (reference.words ?? words) reference.words = words;
}
