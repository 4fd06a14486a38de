/** How cost grows with the size of the model, from one run over several sizes. */
import { rowOf } from './measured-rows.mjs';

/**
 * @typedef {import('./recorder.mjs').Row} Row
 *
 * @typedef {object} Growth
 * @property {string} id
 * @property {readonly { size: number, median: number, each: number }[]} points `each` in microseconds, or kB, per element
 * @property {number} fixed what a model of no size would cost, in the unit of the row
 * @property {number} each what an element costs more, in microseconds or kB
 * @property {number} fit 1 where all points lie on the line, 0 where the line says nothing
 */

/** A line through fewer says nothing. */
const fewestSizes = 3;

/**
 * The rows that were measured for enough sizes.
 * @param {readonly Row[]} rows
 * @returns {readonly Growth[]}
 */
export function growthOf(rows) {
  const ids = [...new Set(rows.map(({ id }) => id))];
  return ids.flatMap((id) => {
    const own = rows.filter((row) => row.id === id).toSorted((one, other) => one.size - other.size);
    return own.length < fewestSizes ? [] : [growth(id, own)];
  });
}

/**
 * @param {string} id
 * @param {readonly Row[]} rows
 * @returns {Growth}
 */
function growth(id, rows) {
  const { fixed, slope, fit } = lineThrough(rows.map(({ size, median }) => [size, median]));
  const points = rows.map(({ size, median }) => ({ size, median, each: (median / size) * perThousand }));
  return { id, points, fixed, each: slope * perThousand, fit };
}

/** Of milliseconds in microseconds, of MB in kB. */
const perThousand = 1000;

/**
 * The line with the least squares of distances.
 * @param {readonly (readonly [number, number])[]} points
 */
export function lineThrough(points) {
  const mean = (/** @type {readonly number[]} */ values) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map(([size]) => size)), mean(points.map(([, value]) => value))];
  const sum = (/** @type {(point: readonly [number, number]) => number} */ of) =>
    points.reduce((total, point) => total + of(point), 0);
  const slope = sum(([size, value]) => (size - x) * (value - y)) / sum(([size]) => (size - x) ** 2);
  const fixed = y - slope * x;
  const spread = sum(([, value]) => (value - y) ** 2);
  const rest = sum(([size, value]) => (value - fixed - slope * size) ** 2);
  return { fixed, slope, fit: spread === 0 ? 1 : 1 - rest / spread };
}

/**
 * The growth as a section of Markdown.
 * @param {readonly Growth[]} growths
 * @param {(value: number) => string} figure
 */
export function growthSection(growths, figure) {
  const sizes = growths[0]?.points.map(({ size }) => size) ?? [];
  const heads = sizes.map((size) => size.toLocaleString('en'));
  const lines = growths.map(({ id, points, fixed, each, fit }) => {
    const { title, unit } = rowOf(id);
    const part = unit === 'ms' ? 'µs' : 'kB';
    const costs = points.map((point) => `${figure(point.median)} (${figure(point.each)})`);
    const line = `${figure(fixed)} ${unit} ${each < 0 ? '−' : '+'} ${figure(Math.abs(each))} ${part} each`;
    return `| ${[`${title}, ${unit}`, ...costs, line, fit.toFixed(3)].join(' | ')} |`;
  });
  return [
    '## Growth',
    '',
    'Medians for each number of elements, with the cost per element (µs or kB) in brackets; then the straight line that fits best,',
    'and how well it fits: 1 where all sizes lie on it. What costs the same at every size has no slope to fit: there the fit is',
    'near 0, and the line is hardly more than its first figure.',
    '',
    `| ${['what', ...heads, 'line', 'fit'].join(' | ')} |`,
    `| --- | ${heads.map(() => '--: | ').join('')}--- | --: |`,
    ...lines,
  ].join('\n');
}
