import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { starterText } from '../../core/messages/starter.ts';
import { findModels, rootMarker } from '../../language-server/files.ts';
import type { Command, CommandContext, Settings } from '../command.ts';
import { reasonFor } from '../output-file.ts';
import { shownPath } from '../shown-path.ts';
import type { ExitCode } from '../terminal.ts';

export const initCommand = {
  name: 'init',
  operands: '[DIR]',
  mostPaths: 1,
  options: [],
  examples: ['init', 'init our-services --lang nl'],
  run: init,
} as const satisfies Command;

const fileName = 'model.sms';

/** Writes the starter and the mark that makes the folder a model of its own, each only where it is not yet. */
function init({ terminal, messages }: CommandContext, { paths, language }: Settings): ExitCode {
  const folder = resolve(terminal.folder, paths[0] ?? '.');
  const shownFolder = shownPath(terminal.folder, folder);
  const [existing] = findModels([folder], terminal.folder).flatMap(({ asked }) => asked);
  if (existing !== undefined)
    return fail(messages.modelThere(shownFolder, shownPath(terminal.folder, existing)));
  const file = join(folder, fileName);
  const marker = join(folder, rootMarker);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, starterText(language, terminal.today), { flag: 'wx' });
    if (!existsSync(marker)) writeFileSync(marker, '{}\n', { flag: 'wx' });
  } catch (error) {
    return fail(messages.folderFailed(shownFolder, reasonFor(error, language)));
  }
  terminal.print(
    `${messages.started(shownPath(terminal.folder, file), `servicewright check ${shownFolder}`)}\n`,
  );
  return 0;

  function fail(sentence: string): ExitCode {
    terminal.tell(sentence);
    return 2;
  }
}
