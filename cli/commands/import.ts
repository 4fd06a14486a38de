import { writeFileSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { formatted } from '../../core/format/format-text.ts';
import { catalogueText } from '../../core/import/catalogue-text.ts';
import { understandCatalogue, type Catalogue } from '../../core/import/catalogue.ts';
import { importPreview } from '../../core/messages/import.ts';
import { exists, findModels } from '../../language-server/files.ts';
import type { Command, CommandContext, Settings } from '../command.ts';
import { loadModel } from '../load-models.ts';
import { outputPlace, reasonFor } from '../output-file.ts';
import { shownPath } from '../shown-path.ts';
import { readTable, type Table } from '../table/read-table.ts';
import type { ExitCode } from '../terminal.ts';

export const importCommand = {
  name: 'import',
  operands: 'FILE',
  mostPaths: 1,
  options: ['into', 'write'],
  examples: ['import catalogue.csv', 'import catalogue.xlsx --into our-services --write'],
  run: importTable,
} as const satisfies Command;

/** Shows what a table of services becomes; only with `--write` a file is written, and never over another. */
function importTable(context: CommandContext, settings: Settings): ExitCode {
  const { terminal, messages } = context;
  const [path] = settings.paths;
  if (path === undefined) return fail(context, messages.importNeedsFile);
  const shown = shownPath(terminal.folder, resolve(terminal.folder, path));
  const table = readTable(resolve(terminal.folder, path));
  if (table.type !== 'rows') return fail(context, troubleOf(context, settings, table, shown));
  const catalogue = understandCatalogue(table.rows);
  if (!catalogue) return fail(context, messages.noServiceColumn(shown));
  const folder = settings.into ?? '.';
  const taken = takenNames(context, folder);
  const text = formatted(
    catalogueText(catalogue, { source: basename(path), language: settings.language, taken }),
  );
  if (settings.write)
    return write(context, settings, { catalogue, text, file: join(folder, fileName(path)) });
  terminal.print(text);
  for (const line of importPreview(catalogue, settings.language)) terminal.tell(line);
  terminal.tell(messages.importShown);
  return 0;
}

interface Imported {
  readonly catalogue: Catalogue;
  readonly text: string;
  /** Where it goes, from the current folder. */
  readonly file: string;
}

function write(
  context: CommandContext,
  { language }: Settings,
  { catalogue, text, file }: Imported,
): ExitCode {
  const { terminal, messages } = context;
  const place = outputPlace(terminal.folder, file);
  if (place.type === 'outside') return fail(context, messages.outputOutside(file));
  if (place.type === 'failed')
    return fail(context, messages.outputFailed(file, reasonFor(place.error, language)));
  if (exists(place.file)) return fail(context, messages.importThere(file));
  try {
    writeFileSync(place.file, text, { flag: 'wx' });
  } catch (error) {
    return fail(context, messages.outputFailed(file, reasonFor(error, language)));
  }
  for (const line of importPreview(catalogue, language)) terminal.print(`${line}\n`);
  terminal.print(`${messages.started(file, `servicewright check ${file}`)}\n`);
  return 0;
}

function troubleOf(
  { messages }: CommandContext,
  { language }: Settings,
  table: Exclude<Table, { type: 'rows' }>,
  shown: string,
): string {
  switch (table.type) {
    case 'no-table':
      return messages.noTable(shown);
    case 'too-large':
      return messages.tableTooLarge(shown);
    case 'failed':
      return messages.tableFailed(shown, reasonFor(table.error, language));
  }
}

/** What names mean already where no package stands: in the model of the folder, and in what ships with the product. */
function takenNames(context: CommandContext, folder: string): ReadonlySet<string> {
  const { terminal } = context;
  const root = resolve(terminal.folder, folder);
  const found = findModels([root], terminal.folder)[0] ?? { root, files: [], asked: [], closedFolders: [] };
  const { model } = loadModel(context, found);
  return new Set(
    [...model.fragments.values()].flatMap(({ packageName, elements }) => [
      packageName.split('.')[0] ?? '',
      ...elements.filter(({ parent }) => !parent && packageName === '').map(({ name }) => name),
    ]),
  );
}

function fileName(path: string): string {
  return `${basename(path, extname(path))}.sms`;
}

function fail({ terminal }: CommandContext, sentence: string): ExitCode {
  terminal.tell(sentence);
  return 2;
}
