/** Bytes of a file as text, and what is wrong with them. */
export interface DecodedText {
  readonly text: string;
  readonly problem?: EncodingProblem;
}

export type EncodingProblem =
  | { readonly id: 'not-utf-8'; readonly encoding: 'UTF-16' | 'unknown'; readonly offset: number }
  | { readonly id: 'not-text' };

/**
 * The text of a file. Only UTF-8 is read without a problem; a byte order mark is left out. What is not
 * UTF-8 is read as UTF-16 where its mark says so, else as Windows-1252, so that letters survive, and the
 * problem names the first character that was guessed. Bytes that are no text give the empty text.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = utf16Name(bytes);
  if (utf16) return guessed(utf16, 'UTF-16', bytes, 0);
  if (bytes.includes(0)) return { text: '', problem: { id: 'not-text' } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return guessed('windows-1252', 'unknown', bytes, firstInvalidByte(bytes));
  }
}

function utf16Name(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** In Windows-1252 each byte is one character, so that the number of a byte is an offset in the text. */
function guessed(
  decoder: string,
  encoding: 'UTF-16' | 'unknown',
  bytes: Uint8Array,
  offset: number,
): DecodedText {
  return { text: new TextDecoder(decoder).decode(bytes), problem: { id: 'not-utf-8', encoding, offset } };
}

/** How many bytes from the beginning are valid, found by halving: what ends within a character is valid. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (valid < invalid) {
    const middle = (valid + invalid + 1) >> 1;
    if (isBeginOfUtf8(bytes.subarray(0, middle))) valid = middle;
    else invalid = middle - 1;
  }
  return valid;
}

function isBeginOfUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
