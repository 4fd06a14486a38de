import { cliMessages } from '../core/messages/cli.ts';
import { commandHelp, generalHelp } from './help.ts';
import { readRequest } from './request.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Carries out a command line. */
export async function run(args: readonly string[], terminal: Terminal, version: string): Promise<ExitCode> {
  const request = readRequest(args, terminal.today);
  switch (request.type) {
    case 'trouble':
      for (const sentence of request.sentences) terminal.tell(sentence);
      return 2;
    case 'version':
      terminal.print(`${version}\n`);
      return 0;
    case 'help':
      terminal.print(
        request.command ? commandHelp(request.command, request.language) : generalHelp(request.language),
      );
      return 0;
    case 'run':
      return request.command.run({ terminal, messages: cliMessages[request.language] }, request.settings);
  }
}
