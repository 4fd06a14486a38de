/** Slips of every kind in a text. */
import type { Random } from './random.ts';

/** Takes out, doubles, swaps or puts in tokens or characters, or cuts the text off. */
export function breakText(random: Random, text: string): string {
  const tokens = text.split(/(\s+|"[^"\n]*"|[{}",.]|\d+)/).filter((token) => token !== '');
  const at = random.below(tokens.length || 1);
  const other = random.below(tokens.length || 1);
  const place = random.below(text.length + 1);
  switch (random.below(8)) {
    case 0:
      return tokens.toSpliced(at, 1).join('');
    case 1:
      return tokens.toSpliced(at, 0, tokens[at] ?? '').join('');
    case 2:
      return tokens
        .map((token, index) => tokens[index === at ? other : index === other ? at : index] ?? token)
        .join('');
    case 3:
      return text.slice(0, place);
    case 4:
      return text.slice(0, place) + text.slice(place + 1);
    case 5:
      return text.slice(0, place) + text.charAt(place) + text.slice(place);
    case 6:
      return text.slice(0, place) + random.pick(insertions) + text.slice(place);
    default:
      return tokens.toSpliced(at, 1, random.pick([' ', ...tokens])).join('');
  }
}

const insertions = [
  '"',
  '{',
  '}',
  '\\',
  '/*',
  '//',
  '^',
  'é',
  '\u1680',
  '\uFEFF',
  '\u2028',
  '\uD800',
  '-',
  '.',
  ',',
  ' ',
  '\r',
  '0',
  '%',
  'nl "x"',
  '"""',
  '§',
];
