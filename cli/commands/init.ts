import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { closestWord } from '../../core/closest-word.ts';
import { starterWith } from '../../core/templates/starter-with.ts';
import { templatesOf, type Template } from '../../core/templates/templates.ts';
import { findModels, rootMarker } from '../../language-server/files.ts';
import type { Command, CommandContext, Settings } from '../command.ts';
import { libraryModel } from '../load-models.ts';
import { reasonFor } from '../output-file.ts';
import { shownPath } from '../shown-path.ts';
import type { ExitCode } from '../terminal.ts';

export const initCommand = {
  name: 'init',
  operands: '[DIR]',
  mostPaths: 1,
  options: ['with'],
  examples: ['init', 'init our-services --lang nl', 'init --with incident,change'],
  run: init,
} as const satisfies Command;

const fileName = 'model.sms';

/** Writes the starter and the mark that makes the folder a model of its own, each only where it is not yet. */
function init(context: CommandContext, settings: Settings): ExitCode {
  const { terminal, messages } = context;
  const { paths, language } = settings;
  const folder = resolve(terminal.folder, paths[0] ?? '.');
  const shownFolder = shownPath(terminal.folder, folder);
  const [existing] = findModels([folder], terminal.folder).flatMap(({ asked }) => asked);
  if (existing !== undefined)
    return fail(messages.modelThere(shownFolder, shownPath(terminal.folder, existing)));
  const text = textFor(context, settings);
  if (text === undefined) return 2;
  const file = join(folder, fileName);
  const marker = join(folder, rootMarker);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
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

/** The starter with the processes that were asked for; undefined where one is unknown, which has been told. */
function textFor({ terminal, messages }: CommandContext, settings: Settings): string | undefined {
  const library = libraryModel();
  const known = new Map(templatesOf(library).map((template) => [template.name, template]));
  const names = settings.with.split(',').flatMap((name) => name.trim() || []);
  const templates = names.flatMap((name): readonly Template[] => {
    const template = known.get(name);
    if (template) return [template];
    const guess = closestWord(name, [...known.keys()]);
    const sentence = messages.unknownTemplate(name, [...known.keys()].join(', '));
    terminal.tell(guess === undefined ? sentence : `${sentence} ${messages.didYouMean(guess)}`);
    return [];
  });
  if (templates.length < names.length) return undefined;
  return starterWith(library, templates, settings.language, terminal.today);
}
