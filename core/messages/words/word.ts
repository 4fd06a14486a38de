/** What the language's own words mean: a sentence, an example, the clauses they serve, what Dutch people call them. */
export interface WordEntry {
  readonly en: string;
  readonly nl: string;
  /** A property as it stands in an element, or a whole element. */
  readonly example: string;
  /** The clauses of ISO/IEC 20000-1:2018 that it serves above all. */
  readonly clauses: readonly string[];
  /** Dutch words that find it, beside the Dutch name of a kind. */
  readonly dutch: readonly string[];
}

/** A row of a table of words; clauses and Dutch words are parted by spaces. */
export function word(
  en: string,
  nl: string,
  example: string,
  more: { readonly clauses?: string; readonly dutch?: string } = {},
): WordEntry {
  return { en, nl, example, clauses: listOf(more.clauses), dutch: listOf(more.dutch) };
}

function listOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split(' ');
}
