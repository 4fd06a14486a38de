import { processorTime } from './process-meter.mjs';

/**
 * @typedef {object} Sample
 * @property {number} [cpu] milliseconds of processor time, where the system tells
 * @property {number} wall milliseconds on the clock
 *
 * @typedef {import('./counts.mjs').Counts} Counts
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {number} size
 * @property {number} median of processor time; of the clock where the system does not tell
 * @property {number} p95
 * @property {number} medianWall
 * @property {readonly number[]} values each measured value, in the order of measuring
 * @property {Counts['sums'] | undefined} counts what was found in the model after the step was taken back
 */

/** Collects what was measured on a model of one size. */
export class Recorder {
  /** @type {Map<string, { cpu: number[], wall: number[], counts: Counts['sums'] | undefined }>} */
  #rows = new Map();

  /** @param {number} size */
  constructor(size) {
    this.size = size;
  }

  /**
   * @param {string} id
   * @param {Sample} sample
   */
  add(id, { cpu, wall }) {
    const row = this.#rows.get(id) ?? { cpu: [], wall: [], counts: undefined };
    row.cpu.push(cpu ?? wall);
    row.wall.push(wall);
    this.#rows.set(id, row);
  }

  /**
   * Notes for the rows of a scenario what was found in the model.
   * @param {string} scenario
   * @param {Counts} counts
   */
  count(scenario, counts) {
    for (const [id, row] of this.#rows) {
      if (id === scenario || id.startsWith(`${scenario}.`)) row.counts = counts.sums;
    }
  }

  /** @returns {Row[]} */
  rows() {
    return [...this.#rows].map(([id, { cpu, wall, counts }]) => ({
      id,
      size: this.size,
      median: quantile(cpu, 0.5),
      p95: quantile(cpu, 0.95),
      medianWall: quantile(wall, 0.5),
      values: cpu,
      counts,
    }));
  }
}

/**
 * Begins to measure a process.
 * @param {number} pid
 * @returns {() => Sample} what it has used since
 */
export function startWatch(pid) {
  const before = processorTime(pid);
  const start = performance.now();
  return () => {
    const wall = performance.now() - start;
    const after = processorTime(pid);
    return before === undefined || after === undefined ? { wall } : { cpu: after - before, wall };
  };
}

/**
 * The value below which this part of the values lies.
 * @param {readonly number[]} values
 * @param {number} part
 */
export function quantile(values, part) {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * part;
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? 0;
  return low + (high - low) * (place - Math.floor(place));
}
