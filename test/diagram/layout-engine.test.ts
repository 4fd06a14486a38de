import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { elkFromGraph } from '../../core/diagram/elk-from-graph.ts';
import { layOut } from '../../core/diagram/layout.ts';
import { createLayoutEngine } from '../../language-server/layout.ts';
import { layoutFailure } from '../../language-server/layout-error.ts';
import { repository } from '../harness/model.ts';
import { draw, randomGraph } from './layout-in-process.ts';

let folder = '';
let worker = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'servicewright-layout-'));
  worker = join(folder, 'layout-worker.cjs');
  const entry = new URL('language-server/layout-worker.ts', repository).pathname;
  await build({
    entryPoints: [entry],
    outfile: worker,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fakeWorker(name: string, answer: string): string {
  const file = join(folder, `${name}.cjs`);
  writeFileSync(file, `const { parentPort } = require('node:worker_threads');\nlet asked = 0;\n${answer}`);
  return file;
}

const [first, second, third] = [1, 2, 3].map((seed) => elkFromGraph(randomGraph(8, 2, seed)).elk);
const elkGraph = first ?? { id: 'root', edges: [] };
const echo = `parentPort.on('message', ({ id, graph }) => parentPort.postMessage({ id, graph }));`;

it('the thread lays out as the engine does', async () => {
  const engine = createLayoutEngine(worker);
  const graph = randomGraph(20, 3, 1);
  expect(await layOut(graph, engine.layOut)).toEqual(await draw(graph));
  engine.dispose();
});

it('of the graphs that wait under one key only the newest is laid out', async () => {
  const engine = createLayoutEngine(fakeWorker('echo', echo));
  const asked = [first, second, third].flatMap((graph) => (graph ? [engine.layOut(graph, 'a')] : []));
  const outcomes = await Promise.all(asked.map((answer) => answer.then(() => 'done', layoutFailure)));
  expect(outcomes).toEqual(['done', 'superseded', 'done']);
  engine.dispose();
});

it('a thread that crashes costs one layout only', async () => {
  const crash = `parentPort.on('message', ({ id, graph }) => { if (graph.crash) process.exit(3); parentPort.postMessage({ id, graph }); });`;
  const engine = createLayoutEngine(fakeWorker('crash', crash));
  const broken = { ...elkGraph, crash: true };
  expect(layoutFailure(await engine.layOut(broken).catch((error: unknown) => error))).toBe('failed');
  expect(await engine.layOut(elkGraph)).toEqual(elkGraph);
  engine.dispose();
});

it('a layout that takes too long is stopped, and the next one has a fresh thread', async () => {
  const silent = `parentPort.on('message', ({ id, graph }) => { if (!graph.endless) parentPort.postMessage({ id, graph }); });`;
  const engine = createLayoutEngine(fakeWorker('silent', silent), { timeLimit: 300 });
  const endless = { ...elkGraph, endless: true };
  expect(layoutFailure(await engine.layOut(endless).catch((error: unknown) => error))).toBe('timeout');
  expect(await engine.layOut(elkGraph)).toEqual(elkGraph);
  engine.dispose();
});

it('a graph of a moment ago is not laid out again', async () => {
  const once = `parentPort.on('message', ({ id, graph }) => parentPort.postMessage({ id, graph: { ...graph, asked: ++asked } }));`;
  const engine = createLayoutEngine(fakeWorker('once', once));
  const answers = [await engine.layOut(elkGraph), await engine.layOut(elkGraph)];
  expect(answers).toMatchObject([{ asked: 1 }, { asked: 1 }]);
  engine.dispose();
});

it('a closed engine lays nothing out', async () => {
  const engine = createLayoutEngine(fakeWorker('closed', echo));
  const waiting = engine.layOut(elkGraph).catch((error: unknown) => error);
  engine.dispose();
  expect(layoutFailure(await waiting)).toBe('superseded');
  expect(layoutFailure(await engine.layOut(elkGraph).catch((error: unknown) => error))).toBe('superseded');
});
