/** Scenarios that change many files at once. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compareCounts, modelFile, startServer, startsOf } from './context.mjs';
import { generateModel, hubPath } from './model/generate-model.mjs';
import { registrar } from './model/hub.mjs';
import { startWatch } from './recorder.mjs';
import { positionAt, replaced } from './text-change.mjs';

/**
 * @typedef {import('./context.mjs').Context} Context
 * @typedef {import('./server-process.mjs').ServerProcess} ServerProcess
 * @typedef {{ range: { start: { line: number, character: number } }, newText: string }} TextEdit
 */

const mostFilesOnDisk = 10_000;

/**
 * As an editor does: it opens each file that is to change, and changes it.
 * @param {Context} context
 * @param {ServerProcess} server
 */
export async function rename(context, server) {
  const { uri, text } = modelFile(context, hubPath);
  const position = positionAt(text, text.indexOf(`role ${registrar} `) + 'role '.length);
  await server.coverage();
  await context.began(server);
  for (let start = 0; start < startsOf(context); start++) {
    const used = startWatch(server.pid);
    const params = { textDocument: { uri }, position, newName: 'Keeper' };
    const edit = await server.request('textDocument/rename', params);
    context.recorder.add('rename.answer', used());
    const files = changesOf(edit);
    if (files.length < 3) throw new Error(`The rename changes ${files.length} files only.`);
    for (const [file, edits] of files) {
      await server.open(file, readFileSync(fileURLToPath(file), 'utf8'));
      await server.change(
        file,
        edits.map(({ range, newText }) => ({ range, text: newText })),
      );
    }
    await server.coverage();
    context.recorder.add('rename.applied', used());
    for (const [file] of files) await server.close(file);
    await server.coverage();
  }
  await context.ended(server);
  await compareCounts(context, 'rename', server);
}

/**
 * What a rename changes, file by file, the last change of a file first.
 * @param {{ changes?: Record<string, TextEdit[]>, documentChanges?: { textDocument: { uri: string }, edits: TextEdit[] }[] }} edit
 * @returns {[uri: string, edits: TextEdit[]][]}
 */
function changesOf({ changes, documentChanges }) {
  const files = documentChanges
    ? documentChanges.map(({ textDocument, edits }) => ({ uri: textDocument.uri, edits }))
    : Object.entries(changes ?? {}).map(([uri, edits]) => ({ uri, edits }));
  return files.map(({ uri, edits }) => [uri, edits.toSorted(lastFirst)]);
}

/**
 * @param {TextEdit} one
 * @param {TextEdit} other
 */
function lastFirst({ range: { start: one } }, { range: { start: other } }) {
  return other.line - one.line || other.character - one.character;
}

/**
 * What a pull or a checkout does: files change on the disk, and the editor tells of all of them at once.
 * @param {Context} context
 */
export async function disk(context) {
  const folder = mkdtempSync(join(tmpdir(), 'servicewright-bench-disk-'));
  try {
    cpSync(context.folder, folder, { recursive: true });
    const server = startServer(context, folder);
    await server.greet();
    await server.coverage();
    await context.began(server);
    for (const round of [...Array(startsOf(context)).keys(), undefined])
      await changeAll(context, server, round);
    await context.ended(server);
    await compareCounts(context, 'disk', server);
    await server.stop();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {Context} context
 * @param {ServerProcess} server
 * @param {number | undefined} round nothing to take the changes back
 */
async function changeAll({ recorder }, server, round) {
  const files = [...generateModel(recorder.size)].filter(({ text }) => text.includes(changed));
  const uris = files.slice(0, mostFilesOnDisk).map(({ path, text }) => {
    const file = join(server.folder, path);
    writeFileSync(file, round === undefined ? text : replaced(text, changed, `${changed}, year ${round}`));
    return pathToFileURL(file).href;
  });
  const heard = server.modelChanged();
  const used = startWatch(server.pid);
  const changes = uris.map((uri) => ({ uri, type: 2 }));
  await server.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  await heard;
  await server.coverage();
  if (round !== undefined) recorder.add('disk', used());
}

/** What stands in every file but those of the house. */
const changed = 'Keep the services as agreed';
