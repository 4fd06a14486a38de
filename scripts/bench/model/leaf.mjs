/** A file of services with all that belongs to them: about 50 elements, a third of what they name in other files. */
import { element, fileText } from './element.mjs';
import {
  approver,
  customerCount,
  filesWithRegistrar,
  registrar,
  roleCount,
  roleName,
  teamCount,
} from './hub.mjs';

/**
 * Where a file stands among the others, and what it may take from them.
 * @typedef {object} FilePlace
 * @property {number} number
 * @property {string} packageName
 * @property {(below: number) => number} random
 * @property {readonly string[]} carriers names of components in other files, as this one writes them
 */

const themes = ['Mail', 'Payroll', 'Permits', 'Archive', 'Desk', 'Maps', 'Grants', 'Fleet'];
const services = [0, 1, 2];
const components = [0, 1, 2, 3, 4, 5];
const processes = [0, 1];
const steps = ['Note', 'Weigh', 'Solve', 'Tell', 'Close'];
const riskKinds = ['availability', 'security', 'requirement', 'organization'];
const controls = [0, 1, 2];
const papers = [0, 1];
const records = [0, 1];
const measures = [0, 1, 2, 3];

/** @param {FilePlace} place */
export function leafText(place) {
  return fileText(place.packageName, [
    role(place),
    ...services.flatMap((index) => [
      service(place, index),
      agreement(place, index),
      requirement(place, index),
    ]),
    ...components.map((index) => component(place, index)),
    ...processes.map((index) => process(place, index)),
    ...riskKinds.map((_, index) => risk(place, index)),
    ...controls.map((index) => control(place, index)),
    ...papers.map((index) => paper(place, index)),
    ...records.map((index) => record(place, index)),
    ...shared(place),
    ...measures.map((index) => measure(place, index)),
    ...(place.number % 8 === 3 ? [audit(place)] : []),
    ...(place.number % 8 === 5 ? [plan(place)] : []),
  ]);
}

/**
 * The name of a component, of which others may ask to be carried.
 * @param {number} file
 * @param {number} index
 */
export function componentName(file, index) {
  return `Part${file}x${index}`;
}

/** @param {FilePlace} place */
function role({ number, random }) {
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
function service({ number, random, carriers }, index) {
  const theme = themes[(number + index) % themes.length];
  const own = [index * 2, index * 2 + 1].map((part) => componentName(number, part));
  return element(`service Service${number}x${index} "${theme} for group ${number}"`, [
    ['description', `"${theme} as people need it."`],
    ['outcome', '"Work goes on"'],
    ['owner', `Owner${number}`],
    ['provider', 'Provider'],
    ['status', 'live'],
    ['criticality', random(3) === 0 ? 'low' : 'normal'],
    ['customers', `Customer${customerOf(number, index)}`],
    ['facility', own[0] ?? ''],
    ['support', `Team${random(teamCount)} during Office`],
    ['channel', '"The desk"'],
    ['functionality', `"${theme} is there when it is needed"`],
    ['depends on', [...own, ...carriers.slice(index, index + 1)].join(', ')],
    ['value', '"Nobody waits"'],
  ]);
}

/**
 * The customer that a service is for.
 * @param {number} number
 * @param {number} index
 */
function customerOf(number, index) {
  return (number + index * 3) % customerCount;
}

/**
 * @param {FilePlace} place
 * @param {number} index
 */
function agreement({ number }, index) {
  return element(`sla Sla${number}x${index} "Agreement ${number}.${index}"`, [
    ['service', `Service${number}x${index}`],
    ['customer', `Customer${customerOf(number, index)}`],
    ['realizes', `Need${number}x${index}`],
    ['priorities', 'Standard'],
    ['hours', 'Office'],
    ['availability', '99.5% per month'],
    ['response', 'P1 30 min, P2 2 h, P3 8 h'],
    ['resolution', 'P1 4 h for 95%, P2 8 h for 90%, P3 24 h for 90%'],
    ['target', `"Resolved" >= 85% per month measured by Measure${number}x${index}`],
    ['without', 'ola because "One team does it all."'],
    ['workload', '"Users" <= 1200'],
    ['exceptions', 'none "There are none."'],
    ['report', 'every 1 month last 2026-10-31'],
    ['review', 'every 12 months last 2026-06-30'],
    ['approved', `2026-01-15 by ${approver}`],
    ['valid', '2026-01-01 to 2027-12-31'],
    ['evidence', 'Agreements'],
  ]);
}

/**
 * @param {FilePlace} place
 * @param {number} index
 */
function requirement({ number }, index) {
  return element(`requirement Need${number}x${index} "Need ${number}.${index}"`, [
    ['kind', 'service'],
    ['from', `Voice${customerOf(number, index)}`],
    ['services', `Service${number}x${index}`],
    ['relevant', 'yes because "It is agreed."'],
    ['evidence', 'Agreements'],
  ]);
}

/**
 * @param {FilePlace} place
 * @param {number} index
 */
function component({ number, carriers }, index) {
  const carrier = carriers[3 + index];
  return element(`component ${componentName(number, index)} "Part ${number}.${index}"`, [
    ['kind', 'software'],
    ['category', 'Software'],
    ['description', '"A part of the services."'],
    ['status', 'live'],
    ['owner', `Owner${number}`],
    ['availability', '99.99%'],
    ...(carrier === undefined ? [] : [/** @type {[string, string]} */ (['depends on', carrier])]),
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

/** @type {Readonly<Record<string, string>>} */
const stepWork = {
  Note: 'record, classify',
  Weigh: 'prioritise',
  Solve: 'resolve',
  Tell: 'inform',
  Close: 'close',
};

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

/** @param {number} number */
function allServices(number) {
  return services.map((index) => `Service${number}x${index}`).join(', ');
}

/**
 * What the services of the file have together: money, demand and knowledge.
 * @param {FilePlace} place
 */
function shared({ number }) {
  const all = allServices(number);
  return [
    element(`budget Budget${number} "Budget of group ${number}"`, [
      ['services', all],
      ['item', '"Work" EUR 90000 per year actual EUR 71000'],
      ['total', 'EUR 90000 per year'],
      ['valid', '2026-01-01 to 2026-12-31'],
      ['owner', `Owner${number}`],
      ['report', 'every 3 months last 2026-10-31'],
      ['review', 'every 12 months last 2026-02-11'],
    ]),
    element(`demand Demand${number} "Demand for group ${number}"`, [
      ['services', all],
      ['unit', '"Users"'],
      ['now', '400 per day'],
      ['growth', '2% per year'],
      ['owner', `Owner${number}`],
      ['review', 'every 12 months last 2026-02-11'],
    ]),
    element(`report Report${number} "Report of group ${number}"`, [
      ['purpose', '"To see whether we do as agreed"'],
      ['source', 'Tickets'],
      ['trend', 'steady'],
      ['contains', measures.map((index) => `Measure${number}x${index}`).join(', ')],
      ['audience', services.map((index) => `Customer${customerOf(number, index)}`).join(', ')],
      ['owner', `Owner${number}`],
      ['every', '1 month last 2026-10-31'],
    ]),
    element(`knowledge Known${number} "What is known of group ${number}"`, [
      ['covers', all],
      ['text', '"Begin with what changed last."'],
      ['owner', `Owner${number}`],
      ['audience', `Owner${number}`],
      ['review', 'every 12 months last 2026-02-11'],
    ]),
  ];
}

/**
 * @param {FilePlace} place
 * @param {number} index
 */
function measure({ number, random }, index) {
  const value = 86 + random(13);
  return `measure Measure${number}x${index} "Measure ${number}.${index}" { ${index < services.length ? 'kind availability  ' : ''}unit percent  every 1 month  owner Owner${number}  review every 12 months last 2026-02-11  source Tickets  target "In time" >= 85%  value 2026-10-31 ${value}% }`;
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
