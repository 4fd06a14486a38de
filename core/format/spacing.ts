/** The space between two tokens of a head, a property or a sentence. */
import type { FormatToken } from './tokens.ts';

export interface Spacing {
  readonly width: number;
  readonly joined?: true;
}

const one: Spacing = { width: 1 };
const wide: Spacing = { width: 2 };
const joined: Spacing = { width: 0, joined: true };

/** The verbs of rules: two spaces before the first let a sentence be read in two parts. */
const verbs: ReadonlySet<string> = new Set(['has', 'is', 'passes']);
const clock: ReadonlySet<string> = new Set(['DAY', 'TIME']);

/** @param tokens the tokens of the file without comments; the space is the one before the token at the index */
export function spacingBefore(tokens: readonly FormatToken[], index: number): Spacing {
  const typeAt = (place: number): string => tokens[place]?.type ?? '';
  const [type, before] = [typeAt(index), typeAt(index - 1)];
  if (type === ',' || type === '.' || before === '.') return joined;
  if (before === '(' || type === ')') return { width: 0 };
  const isSpan = (type === '-' && clock.has(before)) || (before === '-' && clock.has(typeAt(index - 2)));
  if (isSpan) return joined;
  return verbs.has(type) && before !== ',' ? wide : one;
}
