/** Scenarios of somebody who types in a file of a model that is known. */
import { compareCounts, modelFile, roundsOf } from './context.mjs';
import { hubPath, leafPath } from './model/generate-model.mjs';
import { registrar, roleCount } from './model/hub.mjs';
import { startWatch } from './recorder.mjs';
import { positionAt, replaced, textChange } from './text-change.mjs';

/**
 * @typedef {import('./context.mjs').Context} Context
 * @typedef {import('./server-process.mjs').ServerProcess} ServerProcess
 *
 * @typedef {object} Typing
 * @property {string} id
 * @property {string} path the file
 * @property {(text: string) => string} begin what stands in the editor before the first letter
 * @property {(text: string, round: number) => string} type what stands there after the letter of a round; every letter
 *   must change the diagnostics of the file, for others are not told again
 *
 * @typedef {object} Question
 * @property {string} id
 * @property {string} method
 * @property {string} at where the cursor stands: before this text
 * @property {(text: string, round: number) => string} type
 * @property {(answer: any) => boolean} isAnswered
 */

/** A reference to nothing, on the line in which one types: its finding moves with each letter. */
const follower = 'escalates to Nobody';

const registrarHead = `role ${registrar} "Manager of group ${roleCount - 1}" {`;

/** @type {readonly Typing[]} */
const typings = [
  {
    id: 'leaf-text',
    path: leafPath,
    begin: (text) => `${text}\nrole Typist "Typist" { ${follower} }\n`,
    type: (text, round) => replaced(text, '"Typist"', `"Typist${letters(round)}"`),
  },
  {
    id: 'leaf-reference',
    path: leafPath,
    begin: (text) => text,
    type: (text, round) => (round % 2 === 0 ? text.replace(/^( {2}owner +Owner\d+)$/m, '$1x') : text),
  },
  {
    id: 'hub-title',
    path: hubPath,
    begin: (text) => replaced(text, '"Manager of group 1" {', `"Manager of group 1" { ${follower}`),
    type: (text, round) => replaced(text, '"Manager of group 1"', `"Manager of group 1${letters(round)}"`),
  },
  {
    id: 'hub-name',
    path: hubPath,
    begin: (text) => replaced(text, registrarHead, `${registrarHead} ${follower}`),
    type: (text, round) => replaced(text, `role ${registrar} `, `role ${registrar}${letters(round % 4)} `),
  },
];

/** @type {readonly Question[]} */
const questions = [
  {
    id: 'completion',
    method: 'textDocument/completion',
    at: '\n  provider',
    type: (text, round) => text.replace(/^( {2}owner +O)wner\d+$/m, round % 2 === 0 ? '$1' : '$1w'),
    isAnswered: (answer) =>
      (answer?.items ?? answer ?? []).some((/** @type {{ label: string }} */ { label }) =>
        /^Owner\d+$/.test(label),
      ),
  },
  {
    id: 'hover',
    method: 'textDocument/hover',
    at: 'Provider\n',
    type: (text, round) => text.replace('as people need it', `as people need it${letters(round)}`),
    isAnswered: (answer) => JSON.stringify(answer ?? '').includes('The provider'),
  },
  {
    id: 'definition',
    method: 'textDocument/definition',
    at: 'Provider\n',
    type: (text, round) => text.replace('as people need it', `as people need it${letters(round)}`),
    isAnswered: (answer) => [answer].flat().some((place) => place?.uri.endsWith(hubPath)),
  },
];

/** By id, what is done with a server that knows the whole model. */
export const typingScenarios = Object.fromEntries([
  ...typings.map((one) => [
    one.id,
    (/** @type {Context} */ context, /** @type {ServerProcess} */ server) => typeIn(context, server, one),
  ]),
  ...questions.map((one) => [
    one.id,
    (/** @type {Context} */ context, /** @type {ServerProcess} */ server) => askIn(context, server, one),
  ]),
]);

/**
 * @param {Context} context
 * @param {ServerProcess} server
 * @param {Typing} typing
 */
async function typeIn(context, server, { id, path, begin, type }) {
  const { uri, text } = modelFile(context, path);
  const first = begin(text);
  let shown = first;
  await server.open(uri, first);
  await server.coverage();
  await context.began(server);
  for (const round of roundsOf(context)) {
    const next = type(first, round);
    const told = server.ownDiagnostics(uri);
    const used = startWatch(server.pid);
    await server.change(uri, [textChange(shown, next)]);
    await told;
    context.recorder.add(`${id}.own`, used());
    await server.coverage();
    context.recorder.add(`${id}.all`, used());
    shown = next;
  }
  await context.ended(server);
  await server.close(uri);
  await compareCounts(context, id, server);
}

/**
 * @param {Context} context
 * @param {ServerProcess} server
 * @param {Question} question
 */
async function askIn(context, server, { id, method, at, type, isAnswered }) {
  const { uri, text } = modelFile(context, leafPath);
  let shown = text;
  await server.open(uri, text);
  await server.coverage();
  await context.began(server);
  for (const round of roundsOf(context)) {
    const next = type(text, round);
    const position = positionAt(next, next.indexOf(at));
    const used = startWatch(server.pid);
    await server.change(uri, [textChange(shown, next)]);
    const answer = await server.request(method, { textDocument: { uri }, position });
    context.recorder.add(id, used());
    if (!isAnswered(answer)) throw new Error(`${method} answered ${JSON.stringify(answer)?.slice(0, 300)}.`);
    await server.coverage();
    shown = next;
  }
  await context.ended(server);
  await server.close(uri);
  await compareCounts(context, id, server);
}

/** So many letters, and one: each round types one more. @param {number} round */
function letters(round) {
  return 'x'.repeat(round + 1);
}
