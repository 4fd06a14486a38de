import { parseArgs } from 'node:util';
import { resolve } from 'node:path';
import { inProject } from '../system/project.mjs';

/**
 * @typedef {object} BenchOptions
 * @property {readonly number[]} sizes elements of the models
 * @property {number} rounds how often each step is measured
 * @property {string} node the program that runs what is measured
 * @property {string} out where the results go, without an ending
 * @property {boolean} isBuilt dist/ is taken as it is
 * @property {readonly string[]} only ids of scenarios; all where none is named
 * @property {string | undefined} compare a revision
 * @property {string | undefined} profile the id of a scenario
 * @property {string | undefined} peer another product
 */

/** What shows how cost grows: each size twice the one before, and what is felt most. */
const growthSizes = '250,500,1000,2000,4000,8000,10000';
const growthScenarios = 'check,open,leaf-text,leaf-reference,hub-title,rename';

/**
 * What the command line asks for.
 * @param {readonly string[]} args
 * @returns {BenchOptions}
 */
export function readOptions(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string' },
      rounds: { type: 'string', default: '10' },
      node: { type: 'string', default: process.execPath },
      out: { type: 'string' },
      built: { type: 'boolean', default: false },
      only: { type: 'string' },
      growth: { type: 'boolean', default: false },
      compare: { type: 'string' },
      profile: { type: 'string' },
      peer: { type: 'string' },
    },
  });
  if (values.peer !== undefined && values.peer !== 'likec4')
    throw new Error(`There is no peer ${values.peer}; there is likec4.`);
  return {
    sizes: (values.sizes ?? (values.growth ? growthSizes : '1000,10000'))
      .split(',')
      .map((size) => positive('--sizes', size)),
    rounds: positive('--rounds', values.rounds),
    node: values.node,
    out: values.out === undefined ? defaultPlace() : resolve(process.env.INIT_CWD ?? '.', values.out),
    isBuilt: values.built,
    only: (values.only ?? (values.growth ? growthScenarios : '')).split(',').filter(Boolean),
    compare: values.compare,
    profile: values.profile,
    peer: values.peer,
  };
}

/**
 * @param {string} option
 * @param {string} text
 */
function positive(option, text) {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`${option} takes whole numbers above 0, not ${text}.`);
}

function defaultPlace() {
  const moment = new Date().toISOString().slice(0, 16).replaceAll(':', '');
  return inProject('bench-results', moment);
}
