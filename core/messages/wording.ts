/** Lists of words as people write them. */
import { kindLabel } from '../model/kinds.ts';
import type { Language } from './language.ts';

/** "role, team or supplier"; of more than four the first three. */
export function oneOfKinds(kinds: readonly string[], language: Language, or: string): string {
  const labels = [...new Set(kinds.map((kind) => kindLabel(kind, language)))];
  return labels.length > 4 ? `${labels.slice(0, 3).join(', ')} …` : oneOf(labels, or);
}

/** "a, b or c" */
export function oneOf(words: readonly string[], or: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${or} ${last}`;
}

/** An English word with its article: "an SLA", "a role". */
export function withArticle(word: string): string {
  return `${/^([aeio]|SLA)/.test(word) ? 'an' : 'a'} ${word}`;
}

/** "dat" of a Dutch noun with "het", "die" of any other. */
export function demonstrative(noun: string): 'dat' | 'die' {
  return neuter.has(noun) ? 'dat' : 'die';
}

const neuter: ReadonlySet<string> = new Set(
  `servicemanagementsysteem team doel principe bedrijfsmiddel serviceverzoek middel hulpmiddel serviceniveau contract
  proces incident probleem risico plan beleid document rapport raamwerk`.split(/\s+/),
);

/** The first letter in capital. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
