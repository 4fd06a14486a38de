/** Whether two texts say the same, wherever it stands. */
import type { Property, QuantityValue, Span, TextValue, Value } from './fragment.ts';
import { Written } from './written-base.ts';
import { WrittenInParts } from './written-parts.ts';

/**
 * By how many characters the one stands behind the other; `any` where it does not matter, `reworded` where names of
 * elements may be others, too.
 */
export type Shift = number | 'any' | 'reworded';

export function sameProperty(one: Property, other: Property, shift: Shift): boolean {
  return (
    one.word === other.word &&
    samePlace(one, other, shift) &&
    (typeof shift !== 'number' || sameSpan(one.wordSpan, other.wordSpan, shift)) &&
    sameParts(one, other, shift) &&
    sameValues(one.misfits ?? none, other.misfits ?? none, shift) &&
    samePlain(one.sentence, other.sentence, shift)
  );
}

const none: readonly Value[] = [];

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
    samePlace(one, other, shift) &&
    samePlain(one.translations, other.translations, shift)
  );
}

/** Without making the spans of what is written. */
function samePlace(one: { readonly span: Span }, other: { readonly span: Span }, shift: Shift): boolean {
  if (typeof shift !== 'number') return true;
  if (one instanceof Written && other instanceof Written)
    return one.start + shift === other.start && one.end + shift === other.end;
  return sameSpan(one.span, other.span, shift);
}

export function sameSpan(one: Span | undefined, other: Span | undefined, shift: Shift): boolean {
  if (!one || !other) return one === other;
  return typeof shift !== 'number' || (one[0] + shift === other[0] && one[1] + shift === other[1]);
}

/** The same values behind the same small words in the same order. Single values are compared without lists around them. */
function sameParts(one: InParts, other: InParts, shift: Shift): boolean {
  if (one instanceof WrittenInParts && other instanceof WrittenInParts && one.only && other.only)
    return sameValue(one.only, other.only, shift);
  const [parts, others] = [Object.entries(one.parts), Object.entries(other.parts)];
  return (
    parts.length === others.length &&
    parts.every(([part, values], index) => {
      const [otherPart, otherValues] = others[index] ?? [];
      return part === otherPart && sameValues(values, otherValues, shift);
    })
  );
}

type InParts = Pick<Property, 'parts'>;

function sameValues(one: readonly Value[], other: readonly Value[] | undefined, shift: Shift): boolean {
  if (one.length !== other?.length) return false;
  return one.every((value, index) => {
    const beside = other[index];
    return beside !== undefined && sameValue(value, beside, shift);
  });
}

function sameValue(one: Value, other: Value, shift: Shift): boolean {
  if (one.type !== other.type || !samePlace(one, other, shift)) return false;
  if (one.type === 'reference' && other.type === 'reference')
    return shift === 'reworded' || one.name === other.name;
  if (one.type === 'group' && other.type === 'group') return sameParts(one, other, shift);
  return sameLeaf(one, other, shift);
}

/** What is written most often is compared the short way. */
function sameLeaf(one: Value, other: Value, shift: Shift): boolean {
  if (one.type === 'word' && other.type === 'word') return one.word === other.word;
  if (one.type === 'quantity' && other.type === 'quantity') return sameQuantity(one, other);
  if (one.type === 'date' && other.type === 'date') return one.date === other.date;
  if (one.type === 'text' && other.type === 'text') return sameText(one, other, shift);
  return samePlain(one, other, shift);
}

function sameQuantity(one: QuantityValue, other: QuantityValue): boolean {
  return (
    one.amount === other.amount &&
    one.unit === other.unit &&
    one.of === other.of &&
    one.written === other.written
  );
}

/** Plain data of any shape; what is called span, start or end is a place. */
export function samePlain(one: unknown, other: unknown, shift: Shift): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  const [entries, others] = [Object.entries(one), new Map<string, unknown>(Object.entries(other))];
  if (entries.length !== others.size) return false;
  return entries.every(([key, value]) => {
    const beside = others.get(key);
    if (isOffset(key, value) && isOffset(key, beside))
      return typeof shift !== 'number' || value + shift === beside;
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
