/** Lists of words as people write them. */
import { kindLabel } from '../model/kinds.ts';
import type { Language } from './language.ts';

/** "a role, team or supplier", at most four, then "…". */
export function oneOfKinds(kinds: readonly string[], language: Language, or: string): string {
  const labels = [...new Set(kinds.map((kind) => kindLabel(kind, language)))];
  return oneOf(labels.length > 4 ? [...labels.slice(0, 4), '…'] : labels, or);
}

/** "a, b or c" */
export function oneOf(words: readonly string[], or: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${or} ${last}`;
}
