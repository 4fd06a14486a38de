/** How a file knows that its services do well: risks, controls, papers, records, audits and plans. */
import { element } from './element.mjs';
import { allServices, processes, services } from './file-place.mjs';
import { approver, filesWithRegistrar, registrar, roleCount, roleName } from './hub.mjs';

/** @typedef {import('./file-place.mjs').FilePlace} FilePlace */

const riskKinds = ['availability', 'security', 'requirement', 'organization'];
const controls = [0, 1, 2];
const papers = [0, 1];
const records = [0, 1];

/** @param {FilePlace} place */
export function assuranceElements(place) {
  return [
    ...riskKinds.map((_, index) => risk(place, index)),
    ...controls.map((index) => control(place, index)),
    ...papers.map((index) => paper(place, index)),
    ...records.map((index) => record(place, index)),
  ];
}

/** An audit or a plan, in some of the files. @param {FilePlace} place */
export function rareElements(place) {
  if (place.number % 8 === 3) return [audit(place)];
  return place.number % 8 === 5 ? [plan(place)] : [];
}

/**
 * @param {FilePlace} place
 * @param {number} index
 */
function risk({ number, random }, index) {
  return element(`risk Risk${number}x${index} "Risk ${number}.${index}"`, [
    ['kind', riskKinds[index] ?? 'organization'],
    ['affects', index < 2 ? allServices(number) : `Service${number}x${index % services.length}`],
    ['likelihood', `${1 + random(3)} of 5`],
    ['impact', `${1 + random(4)} of 5`],
    ['treatment', `reduce by Control${number}x${index % controls.length}`],
    ['owner', `Owner${number}`],
    ['review', 'every 12 months last 2026-07-01'],
  ]);
}

/**
 * @param {FilePlace} place
 * @param {number} index
 */
function control({ number }, index) {
  return element(`control Control${number}x${index} "Control ${number}.${index}"`, [
    ['owner', `Owner${number}`],
    ['due', '2027-03-31'],
    ['review', 'every 12 months last 2026-07-01'],
    ['covers', `Process${number}x${index % processes.length}`],
  ]);
}

/**
 * @param {FilePlace} place
 * @param {number} index
 */
function paper({ number }, index) {
  return element(`document Paper${number}x${index} "Paper ${number}.${index}"`, [
    ['kind', 'procedure'],
    ['number', `"${number}-${index}"`],
    ['version', '"1"'],
    ['status', 'approved'],
    ['dated', '2026-02-10'],
    ['owner', `Owner${number}`],
    ['approved', `2026-02-11 by ${number < filesWithRegistrar ? registrar : approver}`],
    ['audience', `Owner${number}`],
    ['kept at', `"https://intranet.example/${number}-${index}" for 7 years`],
    ['review', 'every 12 months last 2026-02-11'],
    ['satisfies', 'ISO20000 8.6.1'],
  ]);
}

/**
 * @param {FilePlace} place
 * @param {number} index
 */
function record({ number }, index) {
  return element(`record Record${number}x${index} "Records of process ${number}.${index}"`, [
    ['kind', 'ticket'],
    ['owner', `Owner${number}`],
    ['classification', 'internal'],
    ['kept at', '"The ticket system" for 7 years'],
  ]);
}

/** @param {FilePlace} place */
function audit({ number }) {
  return [
    `audit Audit${number} "Audit of group ${number}" {`,
    '  criteria     ISO20000 8.6',
    `  covers       Process${number}x0, Process${number}x1`,
    `  auditor      ${roleName(roleCount - 2)}`,
    '  held         2026-09-14',
    `  evidence     Record${number}x1`,
    '  finding Late "Some answers were late" { against ISO20000 8.6.1  grade minor',
    `    action Speed { owner Owner${number}  due 2027-03-31  status open }`,
    '  }',
    '}',
  ].join('\n');
}

/** @param {FilePlace} place */
function plan({ number }) {
  return element(`plan Plan${number} "Continuity of group ${number}"`, [
    ['kind', 'continuity'],
    ['part of', 'MainPlan'],
    ['owner', `Owner${number}`],
    ['covers', `Process${number}x0`],
    ['approved', `2026-03-10 by ${approver}`],
    ['tested', '2026-05-17'],
    ['review', 'every 12 months last 2026-05-28'],
    ['evidence', `Paper${number}x0`],
  ]);
}
