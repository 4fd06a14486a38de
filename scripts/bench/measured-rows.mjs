/** The rows of the results: what each says, and what it should be at most for 1,000, 10,000 and 100,000 elements. */

/**
 * @typedef {object} MeasuredRow
 * @property {string} title
 * @property {'ms' | 'MB'} unit
 * @property {readonly number[]} [targets]
 */

const sizesOfTargets = [1000, 10_000, 100_000];
const own = [5, 8, 15];
const all = [20, 30, 60];
const asked = [10, 15, 30];

export const measuredRows = /** @satisfies {Record<string, MeasuredRow>} */ ({
  open: { title: 'Open, until all is diagnosed and covered', unit: 'ms', targets: [600, 1500, 6000] },
  memory: { title: 'Peak memory of opening', unit: 'MB', targets: [150, 250, 600] },
  'first.slip': {
    title: 'First diagnostics of the open file, from start: a slip in its text',
    unit: 'ms',
    targets: [500, 700, 1500],
  },
  'first.name': {
    title: 'First diagnostics of the open file, from start: a name that nobody declared',
    unit: 'ms',
    targets: [500, 700, 1500],
  },
  check: { title: 'CLI `check`, from a cold start', unit: 'ms', targets: [600, 1800, 7000] },
  'leaf-text.own': { title: 'Letter in a text of a leaf: its diagnostics', unit: 'ms', targets: own },
  'leaf-text.all': { title: 'Letter in a text of a leaf: all is known', unit: 'ms', targets: all },
  'leaf-reference.own': {
    title: 'Letter in a reference of a leaf: its diagnostics',
    unit: 'ms',
    targets: own,
  },
  'leaf-reference.all': { title: 'Letter in a reference of a leaf: all is known', unit: 'ms', targets: all },
  'hub-title.own': {
    title: 'Letter in the title of a role of the hub: its diagnostics',
    unit: 'ms',
    targets: own,
  },
  'hub-title.all': {
    title: 'Letter in the title of a role of the hub: all is known',
    unit: 'ms',
    targets: all,
  },
  'hub-name.own': {
    title: 'Letter in the name of a role of the hub: its diagnostics',
    unit: 'ms',
    targets: own,
  },
  'hub-name.all': {
    title: 'Letter in the name of a role of the hub: all is known',
    unit: 'ms',
    targets: all,
  },
  completion: { title: 'Completion while typing', unit: 'ms', targets: asked },
  hover: { title: 'Hover while typing', unit: 'ms', targets: asked },
  definition: { title: 'Definition while typing', unit: 'ms', targets: asked },
  'rename.answer': {
    title: 'Rename of a role used in up to 450 files: the answer',
    unit: 'ms',
    targets: [NaN, 100, 200],
  },
  'rename.applied': {
    title: 'Rename, applied in opened files: all is known',
    unit: 'ms',
    targets: [NaN, 100, 200],
  },
  disk: { title: 'All files, 10,000 at most, changed at once on the disk', unit: 'ms' },
  'coverage.full': { title: 'In process: all checks and rules, from nothing', unit: 'ms' },
  'coverage.leaf': { title: 'In process: again after a change of a leaf', unit: 'ms' },
  'coverage.hub': { title: 'In process: again after a change of the hub', unit: 'ms' },
});

/**
 * What a row should be at most for a model of this size, where that was ever said.
 * @param {string} id
 * @param {number} size
 */
export function targetOf(id, size) {
  const row = rowOf(id);
  const target = row.targets?.[sizesOfTargets.indexOf(size)];
  return target === undefined || Number.isNaN(target) ? undefined : target;
}

/**
 * @param {string} id
 * @returns {MeasuredRow}
 */
export function rowOf(id) {
  const row = Object.entries(measuredRows).find(([known]) => known === id)?.[1];
  if (!row) throw new Error(`There is no row ${id}.`);
  return row;
}
