/**
 * Measures, within this process, what judging a model costs without any protocol around it, and prints it as JSON:
 * `node in-process.mjs CHECKOUT FOLDER ROUNDS`. Needs a Node that reads TypeScript.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hubPath, leafPath } from './model/generate-model.mjs';
import { benchDay } from './server-process.mjs';
import { replaced } from './text-change.mjs';

const [checkout = '', folder = '', rounds = '1'] = process.argv.slice(2);

/**
 * @param {string} path
 * @returns {Promise<any>}
 */
const load = (path) => import(pathToFileURL(join(checkout, path)).href);
const { createModel, replaceFragment } = await load('core/model/edit.ts');
const { readFragment } = await load('core/model/read.ts');
const { assessmentOf } = await load('core/assessment.ts');
const { findingsOf } = await load('core/findings.ts');
const judging = { asOf: benchDay, language: 'en' };
const library = textsIn(join(checkout, 'library'));
const own = textsIn(folder);

/** @type {Record<'coverage.full' | 'coverage.leaf' | 'coverage.hub', { cpu: number, wall: number }[]>} */
const samples = { 'coverage.full': [], 'coverage.leaf': [], 'coverage.hub': [] };
let last = createModel();
for (let start = 0; start < Math.min(3, Number(rounds)); start++) {
  const model = createModel();
  for (const { uri, text } of library) replaceFragment(model, readFragment(uri, text, { library: true }));
  for (const { uri, text } of own) replaceFragment(model, readFragment(uri, text, { library: false }));
  model.linking?.settle();
  const assessment = assessmentOf(model, judging);
  samples['coverage.full'].push(measured(() => assessment.settle()));
  for (let round = 0; round < Number(rounds); round++) {
    change(model, leafPath, 'as people need it', round);
    samples['coverage.leaf'].push(measured(() => assessment.settle()));
    change(model, hubPath, 'Plan the work of group 1', round);
    samples['coverage.hub'].push(measured(() => assessment.settle()));
  }
  last = model;
}
// Nothing more is measured now.
for (const { uri, text } of own) replaceFragment(last, readFragment(uri, text, { library: false }));
console.log(JSON.stringify({ samples, found: foundIn(last) }));

/** @param {string} place */
function textsIn(place) {
  const names = readdirSync(place, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.sms'),
  );
  return names.sort().map((name) => {
    const file = join(place, name);
    return { uri: pathToFileURL(file).href, text: readFileSync(file, 'utf8') };
  });
}

/**
 * @param {unknown} model
 * @param {string} path
 * @param {string} from
 * @param {number} round
 */
function change(model, path, from, round) {
  const uri = pathToFileURL(join(folder, path)).href;
  const text = own.find((file) => file.uri === uri)?.text ?? '';
  replaceFragment(model, readFragment(uri, replaced(text, from, `${from} ${round}`), { library: false }));
}

/** @param {() => void} work */
function measured(work) {
  const [before, start] = [process.cpuUsage(), performance.now()];
  work();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, wall: performance.now() - start };
}

/** What is found with all changes taken back, in the form that the commands print. @param {unknown} model */
function foundIn(model) {
  const coverage = assessmentOf(model, judging).coverage();
  return {
    findings: findingsOf(model, judging).map((/** @type {any} */ { severity, id, clause }) => ({
      severity,
      id,
      clause,
    })),
    coverage: coverage.map((/** @type {any} */ { framework, clauses }) => ({
      framework: framework.name,
      clauses: clauses.map((/** @type {any} */ { code, level, rules, evidence }) => ({
        clause: code,
        level,
        // A revision from before rules had sums prints none.
        ...(rules.every((/** @type {any} */ { sums }) => sums) && {
          rules: [...rules, ...evidence].map(ruleResult),
        }),
      })),
    })),
  };
}

/** @param {any} rule */
function ruleResult({ name, outcome, sums, brief }) {
  return { rule: name, outcome, gapCount: brief.count, ...sums };
}
