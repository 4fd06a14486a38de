import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const model = fileURLToPath(new URL('../model', import.meta.url));

/** A folder with the model of these tests, which a test may change as it likes. */
export interface WorkspaceCopy {
  readonly folder: string;
  /** Brings all files back to what they were. */
  restore(): void;
  remove(): void;
}

export function copyWorkspace(): WorkspaceCopy {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'servicewright-model-')));
  const folder = join(parent, 'riverside');
  const restore = (): void => cpSync(model, folder, { recursive: true });
  restore();
  return { folder, restore, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** A place in a file as the editor shows it: both begin with 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a text begins, or ends, in a file of the model. */
export function placeOf(file: string, text: string, side: 'start' | 'end' = 'start'): Place {
  const content = readFileSync(join(model, file), 'utf8');
  const start = content.indexOf(text);
  if (start < 0) throw new Error(`${file} does not contain “${text}”.`);
  const before = content.slice(0, side === 'start' ? start : start + text.length).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
