import { statSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import type { Fragment } from '../core/model/fragment.ts';
import type { Model } from '../core/model/model.ts';
import { createModel, replaceFragment } from '../core/model/edit.ts';
import { readFragment } from '../core/model/read.ts';
import {
  exists,
  findModels,
  readModelFile,
  type ModelFile,
  type ModelFiles,
} from '../language-server/files.ts';
import { libraryFragments as readLibraryFragments } from '../language-server/library.ts';
import type { CommandContext } from './command.ts';
import { libraryFolder } from './installation.ts';
import { shownPath } from './shown-path.ts';

/** A model with the files it was read from. */
export interface LoadedModel extends ModelFiles {
  readonly model: Model;
  /** Files that could not be read as they should. */
  readonly unsound: readonly ModelFile[];
}

/**
 * Finds the models that the paths belong to; without a path, that of the current folder. Undefined where a
 * path leads to no model: then the trouble has been told.
 */
export function findAsked(
  context: CommandContext,
  paths: readonly string[],
): readonly ModelFiles[] | undefined {
  const { terminal } = context;
  const asked = paths.length > 0 ? paths : ['.'];
  const models = findModels(asked, terminal.folder);
  const troubles = asked.flatMap((path) => troubleOf(context, path, models) ?? []);
  for (const trouble of troubles) terminal.tell(trouble);
  return troubles.length > 0 ? undefined : models;
}

/** Reads a model with the library; the folders that could not be opened are told. */
export function loadModel({ terminal, messages }: CommandContext, found: ModelFiles): LoadedModel {
  for (const folder of found.closedFolders)
    terminal.tell(messages.closedFolder(shownPath(terminal.folder, folder)));
  if (terminal.isWatched && found.files.length > manyFiles)
    terminal.tell(messages.reading(found.files.length));
  const model = libraryModel();
  const unsound: ModelFile[] = [];
  for (const path of found.files) {
    const file = readModelFile(path);
    replaceFragment(model, readFragment(file.uri, file.text, { library: false }));
    if (file.problem) unsound.push(file);
  }
  return { ...found, model, unsound };
}

/** A model that holds what ships with the product, and nothing else. */
export function libraryModel(): Model {
  const model = createModel();
  for (const fragment of libraryFragments()) replaceFragment(model, fragment);
  return model;
}

/** Tells that files have syntax errors, where what is shown of the models may lack something for it. */
export function tellBrokenFiles({ terminal, messages }: CommandContext, { model }: LoadedModel): void {
  const fragments = [...model.fragments.values()];
  const broken = fragments.filter(({ library, problems }) => !library && problems.length > 0);
  if (broken.length > 0) terminal.tell(messages.incomplete(broken.length));
}

/** Whether something was left out, so that the answer is not the whole answer. */
export function isIncomplete(models: readonly ModelFiles[]): boolean {
  return models.some(({ closedFolders }) => closedFolders.length > 0);
}

/** The library is read once, however many models there are. */
function libraryFragments(): readonly Fragment[] {
  library ??= readLibraryFragments(libraryFolder);
  return library;
}

let library: readonly Fragment[] | undefined;

/** From how many files on progress is worth a line. */
const manyFiles = 500;

function troubleOf(
  { terminal, messages }: CommandContext,
  path: string,
  models: readonly ModelFiles[],
): string | undefined {
  const target = resolve(terminal.folder, path);
  if (!exists(target)) return messages.noSuchPath(path);
  const holdsSome = models.some(({ asked, closedFolders }) =>
    [...asked, ...closedFolders].some(
      (file) => file === target || file.startsWith(target.endsWith(sep) ? target : target + sep),
    ),
  );
  if (holdsSome) return undefined;
  return statSync(target).isDirectory() ? messages.noModels(path) : messages.noModelFile(path);
}
