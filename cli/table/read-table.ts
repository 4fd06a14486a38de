/** Tables on a disk: .csv in the encodings that office programs write, and .xlsx. */
import { readFileSync, statSync } from 'node:fs';
import { readCsv } from '../../core/import/csv.ts';
import { largestFile } from '../../language-server/files.ts';
import { decodeText } from '../../language-server/text-encoding.ts';
import { readXlsx } from './xlsx.ts';

export type Table =
  | { readonly type: 'rows'; readonly rows: readonly (readonly string[])[] }
  /** Neither text nor a workbook, or a damaged one. */
  | { readonly type: 'no-table' }
  | { readonly type: 'too-large' }
  | { readonly type: 'failed'; readonly error: unknown };

export function readTable(path: string): Table {
  try {
    if (statSync(path).size > largestFile) return { type: 'too-large' };
    return tableIn(readFileSync(path));
  } catch (error) {
    return { type: 'failed', error };
  }
}

/** The bytes tell what a file is, whatever its name. */
function tableIn(bytes: Buffer): Table {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return workbookIn(bytes);
  const { text, problem } = decodeText(bytes);
  if (problem?.id === 'not-text') return { type: 'no-table' };
  return { type: 'rows', rows: readCsv(text) };
}

function workbookIn(bytes: Buffer): Table {
  try {
    const rows = readXlsx(bytes);
    return rows ? { type: 'rows', rows } : { type: 'no-table' };
  } catch (error) {
    const isTooLarge = error instanceof RangeError && !('code' in error && error.code === 'ERR_OUT_OF_RANGE');
    return { type: isTooLarge ? 'too-large' : 'no-table' };
  }
}
