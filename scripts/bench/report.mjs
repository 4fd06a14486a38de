/** Results as files: JSON for programs, Markdown for people. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { growthOf, growthSection } from './growth.mjs';
import { rowOf, targetOf } from './measured-rows.mjs';

/**
 * @typedef {import('./recorder.mjs').Row} Row
 *
 * @typedef {object} Results
 * @property {Awaited<ReturnType<typeof import('./machine.mjs').machineData>>} machine
 * @property {number} rounds
 * @property {readonly Row[]} rows
 * @property {readonly import('./measure-model.mjs').Failure[]} failures
 * @property {import('./likec4/measure-likec4.mjs').Peer | undefined} [peer]
 */

/**
 * Writes both files.
 * @param {string} place without an ending
 * @param {Results} results
 * @returns {readonly string[]} the files
 */
export function writeResults(place, results) {
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(`${place}.json`, `${JSON.stringify(results, undefined, 2)}\n`);
  writeFileSync(`${place}.md`, resultsAsMarkdown(results));
  return [`${place}.json`, `${place}.md`];
}

/** @param {Results} results */
export function resultsAsMarkdown({ machine, rounds, rows, failures, peer }) {
  const sizes = [...new Set(rows.map(({ size }) => size))];
  const growths = growthOf(rows);
  return [
    '# Benchmarks',
    machineText(machine, rounds),
    ...sizes.map((size) =>
      sizeSection(
        rows.filter((row) => row.size === size),
        size,
      ),
    ),
    ...(growths.length > 0 ? [growthSection(growths, figure)] : []),
    ...(failures.length > 0 ? [failureSection(failures)] : []),
    ...(peer ? [peerSection(peer)] : []),
    '',
  ].join('\n\n');
}

/**
 * @param {Results['machine']} machine
 * @param {number} rounds
 */
function machineText({ processor, cores, memory, load, node, revision, time }, rounds) {
  const means = {
    schedstat: 'Times are processor time of the process with all its threads.',
    stat: 'Times are processor time of the process with all its threads, in steps of 10 ms.',
    wall: 'Times are those of a clock on the wall: this system does not tell what a process used.',
  };
  return [
    `${processor}, ${cores} cores, ${memory}; load ${load.join(', ')}; Node ${node}; revision ${revision};`,
    `medians of ${rounds} rounds (programs started anew: of 3 at most). ${means[time]}`,
  ].join(' ');
}

/**
 * @param {readonly Row[]} rows
 * @param {number} size
 */
function sizeSection(rows, size) {
  const lines = rows.map((row) => {
    const { title, unit } = rowOf(row.id);
    const target = targetOf(row.id, size);
    const cells = [
      title,
      target === undefined ? '' : `${target} ${unit}`,
      `${figure(row.median)} ${unit}`,
      `${figure(row.p95)} ${unit}`,
      target === undefined ? '' : row.median <= target ? 'met' : `${(row.median / target).toFixed(1)} ×`,
      countsText(row.counts),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    `## ${size.toLocaleString('en')} elements`,
    '',
    '| what | at most | median | p95 | | findings / clauses / rule results / verdicts |',
    '| --- | --: | --: | --: | --- | --- |',
    ...lines,
  ].join('\n');
}

/** @param {Row['counts']} counts */
function countsText(counts) {
  if (!counts) return '';
  const { findings, clauses, ruleResults, verdicts } = counts;
  return [findings, clauses, ruleResults, verdicts]
    .map((count) => count?.toLocaleString('en') ?? '?')
    .join(' / ');
}

/** @param {Results['failures']} failures */
function failureSection(failures) {
  return [
    '## What failed',
    ...failures.map(
      ({ size, scenario, message }) => `${scenario}, ${size} elements:\n\n\`\`\`\n${message}\n\`\`\``,
    ),
  ].join('\n\n');
}

/** @param {NonNullable<Results['peer']>} peer */
function peerSection({ version, rows }) {
  return [
    `## Side by side with LikeC4 ${version}`,
    '',
    'Both are language servers that are asked over stdio. The model of LikeC4 has as many elements and relations, in as many',
    'files; all is known of it once its files are diagnosed and its computed model is answered. The two do other work: LikeC4',
    'works out views, Servicewright holds elements against checks and rules; neither draws. Medians of 3 rounds at most; what',
    'took longer than five minutes for a size was not waited for.',
    '',
    '| elements | what | Servicewright | LikeC4 |',
    '| --: | --- | --: | --: |',
    ...rows.map(
      ({ size, title, unit, own, other }) =>
        `| ${size.toLocaleString('en')} | ${title} | ${cell(own, unit)} | ${cell(other, unit)} |`,
    ),
  ].join('\n');
}

/**
 * @param {number | undefined} value
 * @param {string} unit
 */
function cell(value, unit) {
  return value === undefined ? 'not measured' : `${figure(value)} ${unit}`;
}

/** Three figures at most, as far as they say something. @param {number} value */
export function figure(value) {
  return value < 100 ? value.toFixed(1) : String(Math.round(value));
}
