/**
 * The models that the server holds: one for each root, each the sum of the fragments of its files.
 * What is open in the editor goes before what is on the disk.
 */
import { dirname, sep } from 'node:path';
import type { Fragment } from '../core/model/fragment.ts';
import type { Model } from '../core/model/model.ts';
import { createModel, removeFragment, replaceFragment } from '../core/model/edit.ts';
import {
  exists,
  filePath,
  fileUri,
  findModels,
  isModelPath,
  readModelFile,
  rootOf,
  type ModelFile,
} from './files.ts';
import { libraryFragments } from './library.ts';
import { createPace } from './pace.ts';
import { takeFileText, takeOpenText, type ReadFrom } from './texts.ts';
import { createUnread, type Unread } from './unread.ts';

export interface Workspace {
  readonly library: ReadonlyMap<string, Fragment>;
  /** By the path of the root folder, or the uri of a text that has no file. */
  readonly models: Map<string, LoadedModel>;
  readonly openTexts: Map<string, string>;
  /** How the editor spells the addresses of open files, by their paths: a(b).sms or a%28b%29.sms. */
  readonly spellings: Map<string, string>;
  folders: readonly string[];
}

export interface LoadedModel {
  readonly root: string;
  readonly model: Model;
  /** Files with trouble of their own: not UTF-8, too large. */
  readonly troubled: Map<string, ModelFile>;
  /** What the fragment of each of its own files was read from. */
  readonly readFrom: Map<string, ReadFrom>;
  /** The files that are still to be read. */
  readonly unread: Unread;
}

/** A file was looked at again. */
export interface Change {
  readonly loaded: LoadedModel;
  /** Whether the model says anything else than before: a file that is opened most often says the same. */
  readonly isOther: boolean;
}

/** @param libraryFolder where the files stand that ship with the product */
export function createWorkspace(libraryFolder: string): Workspace {
  const library = libraryFragments(libraryFolder);
  return {
    library: new Map(library.map((fragment) => [fragment.uri, fragment])),
    models: new Map(),
    openTexts: new Map(),
    spellings: new Map(),
    folders: [],
  };
}

/** Takes the text of an open file into its model. @returns nothing for a file of the library */
export function changeText(workspace: Workspace, uri: string, text: string): Change | undefined {
  if (!workspace.openTexts.has(uri) && !workspace.library.has(uri)) spell(workspace, uri);
  workspace.openTexts.set(uri, text);
  if (workspace.library.has(uri)) return undefined;
  const known = modelOf(workspace, uri);
  const loaded = known ?? loadAround(workspace, uri);
  const hadTrouble = loaded.troubled.delete(uri);
  const isOther = takeOpenText(loaded, uri, text);
  if (uri.startsWith('file:')) loaded.unread.files.delete(filePath(uri));
  return { loaded, isOther: isOther || hadTrouble || !known };
}

/** Goes back to what is on the disk. */
export function closeText(workspace: Workspace, uri: string): Change | undefined {
  workspace.openTexts.delete(uri);
  if (uri.startsWith('file:')) {
    workspace.spellings.delete(filePath(uri));
    const before = modelOf(workspace, uri);
    if (before && uri !== usualSpelling(uri)) dropFile(before, uri);
    return changeFile(workspace, usualSpelling(uri));
  }
  workspace.models.delete(uri);
  return undefined;
}

/** Files were made, changed or deleted on the disk. @returns the models that changed */
export async function changeFiles(
  workspace: Workspace,
  uris: readonly string[],
): Promise<ReadonlySet<LoadedModel>> {
  const changed = new Set<LoadedModel>();
  const pace = createPace();
  for (const uri of uris) {
    const change = changeFile(workspace, uri);
    if (change?.isOther) changed.add(change.loaded);
    await pace();
  }
  return changed;
}

/** A file was made, changed or deleted on the disk. */
function changeFile(workspace: Workspace, told: string): Change | undefined {
  const uri = usualSpelling(told);
  const path = filePath(uri);
  if (workspace.spellings.has(path) || workspace.library.has(uri)) return undefined;
  const before = modelOf(workspace, uri);
  if (!exists(path)) {
    if (before) dropFile(before, uri);
    return before && { loaded: before, isOther: true };
  }
  const root = rootOf(path, folderAround(workspace, path));
  if (!isModelPath(root, path)) return undefined;
  const loaded = before ?? workspace.models.get(root) ?? addModel(workspace, root);
  return { loaded, isOther: readFile(workspace, loaded, path) };
}

/** The model that a file belongs to. */
export function modelOf(workspace: Workspace, uri: string): LoadedModel | undefined {
  const own = [...workspace.models.values()].find(({ model }) => model.fragments.get(uri)?.library === false);
  if (own) return own;
  // A file of the library belongs to every model; the first answers for it.
  return workspace.library.has(uri) ? [...workspace.models.values()][0] : undefined;
}

/** The file goes by the name that the editor gave it when it opened it. */
function spell(workspace: Workspace, uri: string): void {
  if (!uri.startsWith('file:')) return;
  workspace.spellings.set(filePath(uri), uri);
  const usual = usualSpelling(uri);
  const before = uri === usual ? undefined : modelOf(workspace, usual);
  if (before) dropFile(before, usual);
}

function usualSpelling(uri: string): string {
  return fileUri(filePath(uri));
}

/** The model of a file that no folder of the workspace holds, or whose text is on no disk. */
function loadAround(workspace: Workspace, uri: string): LoadedModel {
  const path = uri.startsWith('file:') ? filePath(uri) : undefined;
  const root = path === undefined ? uri : rootOf(path, folderAround(workspace, path));
  const known = workspace.models.get(root);
  if (known) return known;
  const loaded = addModel(workspace, root);
  const files = path === undefined ? undefined : findModels([path], folderAround(workspace, path))[0];
  for (const file of files?.files ?? []) readFile(workspace, loaded, file);
  return loaded;
}

/** The innermost folder of the workspace that holds the file, else the file's own. */
function folderAround(workspace: Workspace, path: string): string {
  const around = workspace.folders.filter((folder) => path === folder || path.startsWith(folder + sep));
  return around.toSorted((one, other) => other.length - one.length)[0] ?? dirname(path);
}

/** A model of the library alone, known by its root from here on. */
export function addModel(workspace: Workspace, root: string): LoadedModel {
  const model = createModel();
  for (const fragment of workspace.library.values()) replaceFragment(model, fragment);
  const loaded = {
    root,
    model,
    troubled: new Map<string, ModelFile>(),
    readFrom: new Map<string, ReadFrom>(),
    unread: createUnread(),
  };
  workspace.models.set(root, loaded);
  return loaded;
}

/** @param file what stands on the disk @returns whether the file says anything else than before */
export function readFile(
  workspace: Workspace,
  loaded: LoadedModel,
  path: string,
  file = readModelFile(path),
): boolean {
  loaded.unread.files.delete(path);
  const uri = workspace.spellings.get(path) ?? file.uri;
  const openText = workspace.openTexts.get(uri);
  const hadTrouble = loaded.troubled.delete(uri);
  if (openText !== undefined) return takeOpenText(loaded, uri, openText) || hadTrouble;
  if (file.problem) loaded.troubled.set(uri, file);
  return takeFileText(loaded, uri, file.text) || hadTrouble || file.problem !== undefined;
}

function dropFile(loaded: LoadedModel, uri: string): void {
  loaded.troubled.delete(uri);
  loaded.readFrom.delete(uri);
  removeFragment(loaded.model, uri);
}
