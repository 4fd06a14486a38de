/** Texts of several lines: moved to another indentation where that does not change what they say. */
import { unquote } from '../model/text.ts';

export interface TextPlace {
  /** The indentation of the line on which the text begins. */
  readonly lineIndent: string;
  /** One level of indentation. */
  readonly unit: string;
  /** Spaces from the indentation of the line to the column of the opening quotes. */
  readonly offset: number;
}

/**
 * The token of a text in three quotes, its lines indented anew: one level below the line where the text begins
 * on a line of its own, else under its first word. What would read differently is left as it is.
 */
export function indentLongText(image: string, place: TextPlace): string {
  if (!image.startsWith('"""') || !/[\r\n]/.test(image)) return image;
  const [first = '', ...rest] = image.slice(3, -3).split('\n');
  const indent =
    first.trim() === '' ? place.lineIndent + place.unit : place.lineIndent + ' '.repeat(place.offset + 3);
  const common = commonIndent(rest.map(withoutReturn));
  const moved = rest.map((line, index) => {
    const content = withoutReturn(line);
    const isClosing = index === rest.length - 1 && content.trim() === '';
    if (isClosing) return indent;
    const kept = content.slice(Math.min(common, leadingSpace(content)));
    return (kept.trim() === '' ? '' : indent + kept) + (line.endsWith('\r') ? '\r' : '');
  });
  const lead = first.trim() === '' ? first.replace(/^[ \t]+/, '') : first;
  const result = `"""${[lead, ...moved].join('\n')}"""`;
  return unquote(result) === unquote(image) ? result : image;
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

function commonIndent(lines: readonly string[]): number {
  const indents = lines.filter((line) => line.trim() !== '').map(leadingSpace);
  return indents.length > 0 ? indents.reduce((least, indent) => Math.min(least, indent)) : 0;
}

function leadingSpace(line: string): number {
  return line.length - line.trimStart().length;
}
