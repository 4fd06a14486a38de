import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('the colouring knows the words of the grammar', () => {
  const generate = fileURLToPath(new URL('../../extension/syntaxes/generate.mjs', import.meta.url));
  expect(() => execFileSync(process.execPath, [generate, '--check'], { stdio: 'pipe' })).not.toThrow();
});
