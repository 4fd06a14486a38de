#!/usr/bin/env node
/** The command `servicewright`: wires the process to the commands. */
import { visibleText } from '../core/diagram/visible-text.ts';
import { cliMessages } from '../core/messages/cli.ts';
import { defaultLanguage } from '../core/messages/language.ts';
import { forgetReads } from '../core/reactive/reactive.ts';
import { collectSeldom, spareProcessor } from '../language-server/engine.ts';
import { lspCommand } from './commands/lsp.ts';
import { localDay } from './local-day.ts';
import { productVersion } from './installation.ts';
import { run } from './run.ts';
import type { Terminal } from './terminal.ts';

const args = process.argv.slice(2);

spareProcessor();
// All but the language server judge a model as it is now, once.
if (args[0] !== lspCommand.name) {
  forgetReads();
  collectSeldom();
}

const terminal: Terminal = {
  print: (text) => void process.stdout.write(text),
  tell: (text) => void process.stderr.write(`${visibleText(text)}\n`),
  isColoured: process.stdout.isTTY && !process.env['NO_COLOR'],
  isWatched: process.stderr.isTTY,
  folder: process.cwd(),
  today: localDay(new Date()),
};

// Whoever reads the output may have seen enough: `servicewright check | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await run(args, terminal, productVersion());
} catch (error) {
  terminal.tell(cliMessages[defaultLanguage].internalError);
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 2;
}
