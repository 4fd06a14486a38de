/** The language server of LikeC4, measured over stdio as an editor uses it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { peakMemory, processorTime } from '../process-meter.mjs';
import { startWatch } from '../recorder.mjs';
import { ServerProcess } from '../server-process.mjs';
import { replaced, textChange } from '../text-change.mjs';
import { hubFile } from './generate-likec4.mjs';

/**
 * @typedef {object} PeerSample
 * @property {string} id
 * @property {number} value
 *
 * @typedef {object} PeerModel
 * @property {string} home the folder that LikeC4 is installed in
 * @property {string} folder the root of the model
 * @property {readonly { path: string, text: string }[]} files
 * @property {number} rounds
 * @property {AbortSignal} signal ends the server, whatever it does
 */

/**
 * @param {PeerModel} model
 * @param {(sample: PeerSample) => void} tell called with each value, so that what was measured is there if the rest fails
 */
export async function measureServer(model, tell) {
  const server = new ServerProcess({
    node: process.execPath,
    server: join(model.home, 'node_modules', 'likec4', 'bin', 'likec4.mjs'),
    folder: model.folder,
    args: ['lsp', '--stdio'],
    languageId: 'likec4',
    changeNotice: 'likec4/onDidChangeModel',
  });
  model.signal.addEventListener('abort', () => void server.kill());
  try {
    await open(server, model, tell);
    // Files that nobody refers to stand last.
    const leaf = model.files.at(-1)?.path ?? '';
    await typeIn(server, model, tell, { id: 'leaf-text.all', path: leaf, title: "'Part" });
    await typeIn(server, model, tell, { id: 'hub-title.all', path: hubFile, title: "'Role 3" });
  } finally {
    await server.kill();
  }
}

/**
 * @param {ServerProcess} server
 * @param {PeerModel} model
 * @param {(sample: PeerSample) => void} tell
 */
async function open(server, { folder, files }, tell) {
  const used = startWatch(server.pid);
  const known = server.modelChanged();
  await server.greet();
  await known;
  await computedModel(server);
  tell({ id: 'open', value: processorTime(server.pid) ?? used().wall });
  const bytes = peakMemory(server.pid);
  if (bytes !== undefined) tell({ id: 'memory', value: bytes / 1024 ** 2 });
  // The model must be right and wholly diagnosed, or less was done than by ours.
  for (const { path } of files) {
    const found = server.diagnostics.get(pathToFileURL(join(folder, path)).href);
    if (!found) throw new Error(`LikeC4 has not diagnosed ${path}.`);
    if (found[0]) throw new Error(`The LikeC4 model has an error: ${found[0].message}`);
  }
}

/**
 * @param {ServerProcess} server
 * @param {PeerModel} model
 * @param {(sample: PeerSample) => void} tell
 * @param {{ id: string, path: string, title: string }} typing the title grows by a letter in each round
 */
async function typeIn(server, { folder, files, rounds }, tell, { id, path, title }) {
  const uri = pathToFileURL(join(folder, path)).href;
  const text = files.find((file) => file.path === path)?.text ?? '';
  let shown = text;
  await server.open(uri, shown);
  await computedModel(server);
  for (let round = 0; round < rounds; round++) {
    const typed = `${title}${'x'.repeat(round + 1)}`;
    const next = replaced(text, title, typed);
    const used = startWatch(server.pid);
    await server.change(uri, [textChange(shown, next)]);
    const computed = await computedModel(server);
    const { cpu, wall } = used();
    if (!JSON.stringify(computed).includes(typed.slice(1)))
      throw new Error(`LikeC4 did not take the change of ${path}.`);
    tell({ id, value: cpu ?? wall });
    shown = next;
  }
}

/**
 * What LikeC4's own extension asks for once it hears that a model changed: answered when all is linked, diagnosed and computed.
 * @param {ServerProcess} server
 */
function computedModel(server) {
  return server.request('likec4/fetchComputedModel', {});
}
