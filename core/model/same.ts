/** Whether two texts say the same, wherever it stands. */
import type { Parts, Property, Span, TextValue, Value } from './fragment.ts';

/** By how many characters the one stands behind the other; `any` where it does not matter. */
export type Shift = number | 'any';

function sameProperty(one: Property, other: Property, shift: Shift): boolean {
  return (
    one.word === other.word &&
    sameSpan(one.span, other.span, shift) &&
    sameSpan(one.wordSpan, other.wordSpan, shift) &&
    sameParts(one.parts, other.parts, shift) &&
    samePlain(one.sentence, other.sentence, shift)
  );
}

export function sameProperties(one: readonly Property[], other: readonly Property[], shift: Shift): boolean {
  return (
    one.length === other.length &&
    one.every((property, index) => {
      const beside = other[index];
      return beside !== undefined && sameProperty(property, beside, shift);
    })
  );
}

export function sameText(one: TextValue | undefined, other: TextValue | undefined, shift: Shift): boolean {
  if (!one || !other) return one === other;
  return (
    one.text === other.text &&
    sameSpan(one.span, other.span, shift) &&
    samePlain(one.translations, other.translations, shift)
  );
}

export function sameSpan(one: Span | undefined, other: Span | undefined, shift: Shift): boolean {
  if (!one || !other) return one === other;
  return shift === 'any' || (one[0] + shift === other[0] && one[1] + shift === other[1]);
}

function sameParts(one: Parts, other: Parts, shift: Shift): boolean {
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every((name) => sameValues(one[name] ?? [], other[name], shift));
}

function sameValues(one: readonly Value[], other: readonly Value[] | undefined, shift: Shift): boolean {
  if (one.length !== other?.length) return false;
  return one.every((value, index) => {
    const beside = other[index];
    return beside !== undefined && sameValue(value, beside, shift);
  });
}

function sameValue(one: Value, other: Value, shift: Shift): boolean {
  if (one.type !== other.type || !sameSpan(one.span, other.span, shift)) return false;
  // What is written most often is compared the short way.
  if (one.type === 'reference' && other.type === 'reference') return one.name === other.name;
  if (one.type === 'word' && other.type === 'word') return one.word === other.word;
  if (one.type === 'group' && other.type === 'group') return sameParts(one.parts, other.parts, shift);
  if (one.type === 'clauses' && other.type === 'clauses')
    return sameValue(one.framework, other.framework, shift) && sameValues(one.codes, other.codes, shift);
  return samePlain(one, other, shift);
}

/** Plain data of any shape; what is called span, start or end is a place. */
export function samePlain(one: unknown, other: unknown, shift: Shift): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [entries, others] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  if (entries.length !== others.size) return false;
  return entries.every(([key, value]) => {
    const beside = others.get(key);
    if (isOffset(key, value) && isOffset(key, beside)) return shift === 'any' || value + shift === beside;
    return isSpan(key, value) && isSpan(key, beside)
      ? sameSpan(value, beside, shift)
      : samePlain(value, beside, shift);
  });
}

function isSpan(key: string, value: unknown): value is Span {
  return (key === 'span' || key === 'wordSpan') && Array.isArray(value);
}

function isOffset(key: string, value: unknown): value is number {
  return (key === 'start' || key === 'end') && typeof value === 'number';
}
