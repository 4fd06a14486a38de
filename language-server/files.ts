/** Models on a disk: which files belong to one model, and what stands in them. Shared by server and command line. */
import { readdirSync, readFileSync, statSync, type Dirent, type Stats } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, parse, relative, resolve, sep } from 'node:path';
import { URI } from 'vscode-uri';
import { decodeText, type EncodingProblem } from './text-encoding.ts';

/** Marks the root folder of a model. */
export const rootMarker = 'servicewright.json';

/** Files above this size are not read, in bytes. */
export const largestFile = 20 * 1024 * 1024;

/** All paths are absolute, all lists sorted. */
export interface ModelFiles {
  readonly root: string;
  /** The files of the model, all below the root. */
  readonly files: readonly string[];
  /** The files that were asked for: all, or some. */
  readonly asked: readonly string[];
  /** Folders that could not be opened. */
  readonly closedFolders: readonly string[];
}

export interface ModelFile {
  readonly path: string;
  readonly uri: string;
  readonly text: string;
  readonly problem?: FileProblem;
}

export type FileProblem =
  | EncodingProblem
  | { readonly id: 'unreadable'; readonly reason: string }
  | { readonly id: 'too-large'; readonly bytes: number };

/**
 * The models that files and folders belong to. A path that does not exist is left out.
 * A folder brings the models with a root of their own below it; a file brings only its model.
 * @param workFolder the folder that a file's model begins at where no folder is marked as root
 */
export function findModels(paths: readonly string[], workFolder: string): ModelFiles[] {
  const targets = paths.map((path) => resolve(workFolder, path)).filter(exists);
  const listings = new Map<string, Listing>();
  for (const root of outermost(targets.map((target) => rootOf(target, workFolder)))) {
    for (const listing of listModels(root)) listings.set(listing.root, listing);
  }
  return [...listings.values()]
    .map(({ root, files, closedFolders }) => ({
      root,
      files,
      asked: askedOf(files, targets),
      closedFolders: askedOf(closedFolders, targets),
    }))
    .filter(({ asked, closedFolders }) => asked.length > 0 || closedFolders.length > 0)
    .sort((a, b) => compareTexts(a.root, b.root));
}

function readModelFiles(paths: readonly string[]): ModelFile[] {
  return paths.map(readModelFile);
}

/** Reads a file of a model. What is wrong with the file stands in the result; nothing is thrown. */
export function readModelFile(path: string): ModelFile {
  const uri = fileUri(path);
  try {
    const bytes = statSync(path).size;
    if (bytes > largestFile) return { path, uri, text: '', problem: { id: 'too-large', bytes } };
    return { path, uri, ...decodeText(readFileSync(path)) };
  } catch (error) {
    return { path, uri, text: '', problem: { id: 'unreadable', reason: reasonOf(error) } };
  }
}

/** The files of the library that ships with the product, below the folder. */
export function readLibrary(folder: string): ModelFile[] {
  return readModelFiles(listModels(folder).flatMap(({ files }) => files));
}

/** The URI of a file, spelled as editors spell it. */
export function fileUri(path: string): string {
  return URI.file(path).toString();
}

/** The path of the file that a URI names. */
export function filePath(uri: string): string {
  return URI.parse(uri).fsPath;
}

export function exists(path: string): boolean {
  return statusOf(path) !== undefined;
}

function isFolder(path: string): boolean {
  return statusOf(path)?.isDirectory() ?? false;
}

function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** The folder in which the model of a file or folder begins, whether the file exists yet or not. */
export function rootOf(target: string, workFolder: string): string {
  const folder = isFolder(target) ? target : dirname(target);
  const root = markedRoot(folder) ?? (target === folder ? folder : unmarkedRoot(folder, workFolder));
  return isSkippedBelow(root, folder) ? folder : root;
}

function markedRoot(folder: string): string | undefined {
  if (exists(join(folder, rootMarker))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : markedRoot(parent);
}

/** The work folder where it holds the file; a home folder or a whole disk is nobody's model. */
function unmarkedRoot(folder: string, workFolder: string): string {
  const isTooWide = workFolder === homedir() || workFolder === parse(workFolder).root;
  return !isTooWide && holds(workFolder, folder) ? workFolder : folder;
}

/** Whether a path below a root is one of a file of its model: no other ending, no skipped folder on the way. */
export function isModelPath(root: string, path: string): boolean {
  return path.endsWith('.sms') && !relative(root, path).split(sep).some(isSkipped);
}

function isSkippedBelow(root: string, folder: string): boolean {
  return relative(root, folder).split(sep).some(isSkipped);
}

function isSkipped(name: string): boolean {
  return name === 'node_modules' || (name.startsWith('.') && name !== '.' && name !== '..');
}

function holds(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Leaves out folders within others: listing the outer ones finds them again. */
export function outermost(roots: readonly string[]): string[] {
  const distinct = [...new Set(roots)];
  return distinct.filter((root) => !distinct.some((other) => other !== root && finds(other, root)));
}

function finds(outer: string, inner: string): boolean {
  return holds(outer, inner) && !isSkippedBelow(outer, inner);
}

interface Listing {
  readonly root: string;
  readonly files: readonly string[];
  readonly closedFolders: readonly string[];
}

/** The model that begins at the root, and those that begin below it. Links to other places are not followed. */
function listModels(root: string): Listing[] {
  const files: string[] = [];
  const closedFolders: string[] = [];
  const innerRoots: string[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const entries = entriesOf(folder);
    if (!entries) closedFolders.push(folder);
    else if (folder !== root && entries.some(isMarker)) innerRoots.push(folder);
    else {
      files.push(...entries.filter(isModelFile).map(({ name }) => join(folder, name)));
      folders.push(...entries.filter(isOpenFolder).map(({ name }) => join(folder, name)));
    }
  }
  const listing = { root, files: files.sort(compareTexts), closedFolders: closedFolders.sort(compareTexts) };
  return [listing, ...innerRoots.flatMap(listModels)];
}

function isMarker(entry: Dirent): boolean {
  return entry.name === rootMarker;
}

function isModelFile(entry: Dirent): boolean {
  return entry.isFile() && !isSkipped(entry.name) && entry.name.endsWith('.sms');
}

function isOpenFolder(entry: Dirent): boolean {
  return entry.isDirectory() && !isSkipped(entry.name);
}

function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

/** The paths at or below those that were named. */
function askedOf(paths: readonly string[], targets: readonly string[]): string[] {
  return paths.filter((path) => targets.some((target) => holds(target, path)));
}

/** The system's word for what went wrong: EACCES, EISDIR. */
function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}

/** The same order on every machine, whatever its language. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
