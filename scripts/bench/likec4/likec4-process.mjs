/**
 * Measures LikeC4 within this process, and prints each value as a line of JSON:
 * `node likec4-process.mjs HOME FOLDER ROUNDS`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { peakMemory } from '../process-meter.mjs';
import { replaced } from '../text-change.mjs';
import { hubFile } from './generate-likec4.mjs';

const [home = '', folder = '', rounds = '1'] = process.argv.slice(2);
const place = join(home, 'node_modules', 'likec4', 'dist', 'index.mjs');
const { LikeC4 } = await import(pathToFileURL(place).href);
const product = await LikeC4.fromWorkspace(folder, { printErrors: false, logger: false });
// The model must be right, or less is done than in ours.
if (product.hasErrors()) throw new Error(`The LikeC4 model has errors: ${product.getErrors()[0].message}`);
product.computedModel();
const { workspace } = product.langium.shared;

tell('open', total(process.cpuUsage()));
tell('memory', (peakMemory(process.pid) ?? 0) / 1024 ** 2);
// Files that nobody refers to stand last.
await typeIn('leaf-text.all', lastFile(), "'Part", (round) => `'Part${'x'.repeat(round + 1)}`);
await typeIn('hub-title.all', hubFile, "'Role 3", (round) => `'Role 3${'x'.repeat(round + 1)}`);
process.exit(0);

/**
 * One line for each value, so that what was measured is there if the rest takes too long.
 * @param {string} id
 * @param {number} value
 */
function tell(id, value) {
  console.log(JSON.stringify({ id, value }));
}

/**
 * @param {string} id
 * @param {string} path
 * @param {string} from
 * @param {(round: number) => string} to
 */
async function typeIn(id, path, from, to) {
  const file = join(folder, path);
  const uri = pathToFileURL(file).href;
  const text = readFileSync(file, 'utf8');
  const document = workspace.LangiumDocuments.all.find(
    (/** @type {any} */ one) => one.uri.toString() === uri,
  );
  for (let round = 0; round < Number(rounds); round++) {
    // Its texts are those on the disk as long as no editor has them open.
    writeFileSync(file, replaced(text, from, to(round)));
    const before = process.cpuUsage();
    await workspace.DocumentBuilder.update([document.uri], []);
    const shown = workspace.LangiumDocuments.getDocument(document.uri).textDocument.getText();
    if (!shown.includes(to(round))) throw new Error(`LikeC4 did not take the change of ${path}.`);
    product.computedModel();
    tell(id, total(process.cpuUsage(before)));
  }
}

function lastFile() {
  const names = [...workspace.LangiumDocuments.all].map(({ uri }) => String(uri).split('/').at(-1) ?? '');
  const numbers = names.flatMap((name) => /^group(\d+)\.c4$/.exec(name)?.[1] ?? []).map(Number);
  return `group${Math.max(...numbers)}.c4`;
}

/** @param {NodeJS.CpuUsage} usage */
function total({ user, system }) {
  return (user + system) / 1000;
}
