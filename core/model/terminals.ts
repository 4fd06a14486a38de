/** What the terminals of the grammar stand for, beyond their own characters. */

/** Texts in quotes, of which the value is what stands between the quotes. */
export const textTerminals: ReadonlySet<string> = new Set(['STRING', 'OPEN_STRING']);

/** Trouble: a text that is not closed, a character that is no part of the language. */
export const troubleTerminals: ReadonlySet<string> = new Set(['OPEN_STRING', 'STRANGE']);
