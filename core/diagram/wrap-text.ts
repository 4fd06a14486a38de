import { measureText } from './text-measure.ts';

export interface TextBox {
  /** In pixels. */
  readonly width: number;
  readonly fontSize: number;
  readonly maxLines: number;
}

/** Breaks a text into lines that fit the box; what does not fit ends in an ellipsis. */
export function wrapText(text: string, box: TextBox): readonly string[] {
  const words = text.slice(0, charactersRead).split(' ');
  const lines = fillLines(
    words.flatMap((word) => breakWord(word, box)),
    box,
  );
  if (lines.length <= box.maxLines) return lines;
  const kept = lines.slice(0, box.maxLines);
  const rest = [kept.pop(), ...lines.slice(box.maxLines)].join(' ');
  return [...kept, shortenText(rest, box)];
}

/** Shortens a text to one line of the box. */
export function shortenText(text: string, box: TextBox): string {
  if (fits(text, box)) return text;
  const characters = splitCharacters(text.slice(0, charactersRead));
  while (characters.length > 0 && !fits(`${characters.join('').trimEnd()}…`, box)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** More than any box holds; it keeps a very long text from costing time. */
const charactersRead = 400;

/** A part of a word, and what joins it to the part before where both stand on one line. */
interface Part {
  readonly text: string;
  readonly glue: '' | ' ';
}

function fillLines(parts: readonly Part[], box: TextBox): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1) ?? ''}${part.glue}${part.text}`;
    if (lines.length > 0 && fits(longer, box)) lines[lines.length - 1] = longer;
    else lines.push(part.text);
  }
  return lines;
}

/** A word that is too long is broken where a name has its joints, else anywhere, with a hyphen. */
function breakWord(word: string, box: TextBox): readonly Part[] {
  if (fits(word, box)) return [{ text: word, glue: ' ' }];
  const joints = word.split(/(?<=[-/._@])|(?<=\p{Ll})(?=\p{Lu})/u);
  const pieces = joints.flatMap((joint) => (fits(joint, box) ? [joint] : cutWord(joint, box)));
  return pieces.map((text, index) => ({ text, glue: index === 0 ? ' ' : '' }));
}

function cutWord(word: string, box: TextBox): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of splitCharacters(word)) {
    if (piece !== '' && !fits(`${piece}${character}-`, box)) {
      pieces.push(`${piece}-`);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

function splitCharacters(text: string): string[] {
  return Array.from(segmenter.segment(text), (segment) => segment.segment);
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

function fits(text: string, box: TextBox): boolean {
  return measureText(text, box.fontSize) <= box.width;
}
