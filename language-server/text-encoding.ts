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
    return { text: utf8.decode(bytes) };
  } catch {
    return guessed('windows-1252', 'unknown', bytes, firstInvalidByte(bytes));
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

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

/** Where the first character begins that is none, found by halving. */
function firstInvalidByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (valid < invalid) {
    const middle = (valid + invalid + 1) >> 1;
    if (isUtf8(bytes.subarray(0, middle), { stream: true })) valid = middle;
    else invalid = middle - 1;
  }
  // A letter that breaks off began up to three bytes before.
  while (!isUtf8(bytes.subarray(0, valid), { stream: false })) valid--;
  return valid;
}

/** @param options whether the last character may break off */
function isUtf8(bytes: Uint8Array, options: { readonly stream: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}
