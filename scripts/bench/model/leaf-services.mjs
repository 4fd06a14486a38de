/** The services of a file, what was agreed on them, and what they stand on. */
import { element } from './element.mjs';
import { componentName, customerOf, services } from './file-place.mjs';
import { approver, teamCount } from './hub.mjs';

/** @typedef {import('./file-place.mjs').FilePlace} FilePlace */

const themes = ['Mail', 'Payroll', 'Permits', 'Archive', 'Desk', 'Maps', 'Grants', 'Fleet'];
const components = [0, 1, 2, 3, 4, 5];

/** @param {FilePlace} place */
export function serviceElements(place) {
  return [
    ...services.flatMap((index) => [
      service(place, index),
      agreement(place, index),
      requirement(place, index),
    ]),
    ...components.map((index) => component(place, index)),
  ];
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
