import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Command, CommandContext, Settings } from '../command.ts';
import { builtFile } from '../installation.ts';
import type { ExitCode } from '../terminal.ts';

export const lspCommand = {
  name: 'lsp',
  operands: '--stdio',
  mostPaths: 0,
  options: ['stdio'],
  examples: ['lsp --stdio'],
  run: serve,
} as const satisfies Command;

/** The server reads `--stdio` itself, and ends the process when the editor closes it. */
async function serve({ terminal, messages }: CommandContext, { stdio }: Settings): Promise<ExitCode> {
  const server = builtFile('server.cjs');
  if (!stdio) return fail(messages.serverNeedsStdio);
  if (!existsSync(server)) return fail(messages.serverMissing(server));
  await import(pathToFileURL(server).href);
  return 0;

  function fail(sentence: string): ExitCode {
    terminal.tell(sentence);
    return 2;
  }
}
