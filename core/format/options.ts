/** How lines are indented. */
export interface Indentation {
  /** Spaces of one level, and the width of a tab. */
  readonly tabSize: number;
  readonly insertSpaces: boolean;
}

export const houseIndentation: Indentation = { tabSize: 2, insertSpaces: true };

export function indentOf({ tabSize, insertSpaces }: Indentation, depth: number): string {
  return (insertSpaces ? ' '.repeat(tabSize) : '\t').repeat(depth);
}

/** The column behind a text that begins in a column, both counted from 0. */
export function columnAfter({ tabSize }: Indentation, text: string, column = 0): number {
  let at = column;
  for (const char of text) at += char === '\t' ? tabSize - (at % tabSize) : char.length;
  return at;
}
