/**
 * Reads the folders of the workspace, in slices that let requests through. What is open goes first, and what it names
 * before the rest, so that what is certain of it is told while most files are still to be read.
 */
import { namesWanted } from '../core/checks/first-findings.ts';
import { findModels, outermost, type ModelFiles } from './files.ts';
import { createPace, type Pace } from './pace.ts';
import { mostLookedAt } from './turns.ts';
import { isSettled, seek, type Sought } from './unread.ts';
import { addModel, changeText, readFile, type LoadedModel, type Workspace } from './workspace.ts';

export interface Loading {
  /** How far it has come: files read, files in all. */
  readonly progress: (done: number, total: number) => void;
  /** More is certain of an open file than before. */
  readonly certain: (loaded: LoadedModel, uri: string) => void;
}

/** Reads all models below the folders anew. */
export async function loadFolders(
  workspace: Workspace,
  folders: readonly string[],
  { progress, certain }: Loading,
): Promise<void> {
  workspace.folders = outermost(folders);
  // What is shown of files that were open before is more than is certain of them soon.
  const told = new Map(workspace.models.size > 0 ? workspace.openTexts : []);
  workspace.models.clear();
  const found = workspace.folders.flatMap((folder) => findModels([folder], folder));
  const models = found.map((files) => beginModel(workspace, files));
  const total = found.reduce((sum, { files }) => sum + files.length, 0);
  const pace = createPace();
  const reading: Reading = {
    workspace,
    pace,
    told,
    certain,
    read: async (loaded, path) => {
      readFile(workspace, loaded, path, loaded.unread.files.get(path));
      progress(total - models.reduce((sum, { unread }) => sum + unread.files.size, 0), total);
      await pace();
    },
  };
  for (const loaded of models)
    for (const path of [...loaded.unread.files.keys()])
      if (workspace.spellings.has(path)) await reading.read(loaded, path);
  for (const loaded of models) await readRest(reading, models, loaded);
  progress(total, total);
  for (const [uri, text] of workspace.openTexts) changeText(workspace, uri, text);
}

function beginModel(workspace: Workspace, { root, files }: ModelFiles): LoadedModel {
  const loaded = addModel(workspace, root);
  for (const path of files) loaded.unread.files.set(path, undefined);
  return loaded;
}

interface Reading {
  readonly workspace: Workspace;
  readonly pace: Pace;
  /** The texts of open files of which what is certain was told. */
  readonly told: Map<string, string>;
  readonly certain: Loading['certain'];
  readonly read: (loaded: LoadedModel, path: string) => Promise<void>;
}

async function readRest(
  reading: Reading,
  models: readonly LoadedModel[],
  loaded: LoadedModel,
): Promise<void> {
  const { files, sought } = loaded.unread;
  let next = 0;
  for (let path = firstOf(files); path !== undefined; path = firstOf(files)) {
    const began = performance.now();
    if (began >= next) {
      for (const model of models) await lookAhead(reading, model);
      // Whoever types all the while does not hold up reading by more than half.
      next = 2 * performance.now() - began;
    }
    if (files.has(path)) await reading.read(loaded, path);
  }
  sought.clear();
}

/** Reads what matters for the names in open files of which nothing was told, and tells what is certain then. */
async function lookAhead(reading: Reading, loaded: LoadedModel): Promise<void> {
  const uris = untold(reading, loaded);
  if (uris.length === 0 || uris.length > mostLookedAt) return;
  const { workspace, told, certain } = reading;
  for (const uri of uris) told.set(uri, workspace.openTexts.get(uri) ?? '');
  await readWanted(reading, loaded, uris, 'likely');
  for (const uri of uris) certain(loaded, uri);
  const isMore = await readWanted(reading, loaded, uris, 'possible');
  if (isMore) for (const uri of uris) certain(loaded, uri);
}

/** The open files of which it was not told what is certain. */
function untold({ workspace, told }: Reading, { model, unread }: LoadedModel): readonly string[] {
  if (unread.files.size === 0) return [];
  return [...workspace.openTexts]
    .filter(([uri, text]) => told.get(uri) !== text && model.fragments.get(uri)?.library === false)
    .map(([uri]) => uri);
}

/** Reads the files that may declare what is named. @returns whether there were any */
async function readWanted(
  reading: Reading,
  loaded: LoadedModel,
  uris: readonly string[],
  likelihood: keyof Sought,
): Promise<boolean> {
  const { unread } = loaded;
  await seek(
    unread,
    wantedBy(loaded, uris).filter((name) => !unread.sought.has(name)),
    reading.pace,
  );
  const names = wantedBy(loaded, uris).filter((name) => !isSettled(unread, name));
  const paths = new Set(names.flatMap((name) => unread.sought.get(name)?.[likelihood] ?? []));
  for (const path of paths) {
    if (unread.files.has(path)) await reading.read(loaded, path);
    // What somebody types or opens meanwhile goes before what is only possible.
    if (likelihood === 'possible' && untold(reading, loaded).length > 0) {
      for (const uri of uris) reading.told.delete(uri);
      break;
    }
  }
  return paths.size > 0;
}

function wantedBy({ model }: LoadedModel, uris: readonly string[]): readonly string[] {
  return [...new Set(uris.flatMap((uri) => [...namesWanted(model, uri)]))];
}

function firstOf(files: ReadonlyMap<string, unknown>): string | undefined {
  const [path] = files.keys();
  return path;
}
