/** The figures of a file: money, demand, reports and measures, and what is known. */
import { element } from './element.mjs';
import { allServices, customerOf, measures, services } from './file-place.mjs';

/** @typedef {import('./file-place.mjs').FilePlace} FilePlace */

/** @param {FilePlace} place */
export function figureElements(place) {
  return [...shared(place), ...measures.map((index) => measure(place, index))];
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
