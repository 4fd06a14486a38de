/** The processes of a file, and the role that owns all in it. */
import { element } from './element.mjs';
import { processes } from './file-place.mjs';
import { roleCount, roleName, teamCount } from './hub.mjs';

/** @typedef {import('./file-place.mjs').FilePlace} FilePlace */

const steps = ['Note', 'Weigh', 'Solve', 'Tell', 'Close'];

/** @type {Readonly<Record<string, string>>} */
const stepWork = {
  Note: 'record, classify',
  Weigh: 'prioritise',
  Solve: 'resolve',
  Tell: 'inform',
  Close: 'close',
};

/** @param {FilePlace} place */
export function processElements(place) {
  return processes.map((index) => process(place, index));
}

/** @param {FilePlace} place */
export function ownerElement({ number, random }) {
  return element(`role Owner${number} "Owner of the services of group ${number}"`, [
    ['kind', 'process'],
    ['held by', `Team${random(teamCount)}`],
    ['tasks', '"Keep the services as agreed"'],
    ['authority', '"Change how the work is done"'],
    ['responsible', '"The services do what was agreed"'],
    ['competence', 'ServiceManagement level 3 of 5'],
    ['reports to', roleName(1 + random(roleCount - 2))],
  ]);
}

/**
 * @param {FilePlace} place
 * @param {number} index
 */
function process({ number, random }, index) {
  const manager = roleName(1 + random(roleCount - 2));
  const other = `Process${number}x${1 - index}`;
  return [
    `process Process${number}x${index} "Process ${number}.${index}" {`,
    '  satisfies    ISO20000 8.6.1',
    '  phase        do',
    '  purpose      "Restore what was agreed"',
    `  owner        Owner${number}`,
    '  trigger      "Somebody asks"',
    `  input        Record${number}x${1 - index} from ${other}`,
    `  output       Record${number}x${index} to ${other}`,
    `  measured by  Measure${number}x${index}`,
    `  evidence     Paper${number}x${index}`,
    '  resources    People',
    '  review       every 12 months last 2026-03-10',
    ...steps.map((name, at) => `  ${step(name, steps[at + 1], `Owner${number}`, manager)}`),
    '}',
  ].join('\n');
}

/**
 * @param {string} name
 * @param {string | undefined} next
 * @param {string} worker
 * @param {string} manager
 */
function step(name, next, worker, manager) {
  return `step ${name} { does ${stepWork[name] ?? 'record'}  R ${worker}  A ${manager}  ${next ? `then ${next}` : 'end'} }`;
}
