/** What was found in a model, so that editor and command line can be compared: a fast answer must be the same answer. */

/**
 * @typedef {object} Counts
 * @property {{ findings: number, clauses: number, ruleResults?: number }} sums
 * @property {ReadonlyMap<string, number>} findings how many, by severity and id or clause
 * @property {ReadonlyMap<string, string>} levels by framework and clause
 */

const severities = ['', 'error', 'warning', 'info', 'hint'];

/**
 * @param {import('./server-process.mjs').ServerProcess} server
 * @param {{ coverage: any[] }} covered what it answered when asked for coverage
 * @returns {Counts}
 */
export function countsOfServer(server, { coverage }) {
  const diagnostics = [...server.diagnostics.values()].flat();
  const levels = coverage.flatMap(({ frameworkName, clauses }) => levelsOf(frameworkName, clauses));
  const ruleResults = coverage
    .flatMap(({ clauses }) => clauses)
    .reduce((sum, { rules }) => sum + rules.length, 0);
  return {
    sums: { findings: diagnostics.length, clauses: levels.length, ruleResults },
    findings: tally(diagnostics.map(({ severity, code }) => `${severities[severity ?? 0]} ${code}`)),
    levels: new Map(levels),
  };
}

/**
 * @param {string} checkOutput of `check --format json`
 * @param {string} coverageOutput of `coverage --format json`
 * @returns {Counts}
 */
export function countsOfCommands(checkOutput, coverageOutput) {
  /** @type {{ findings: { severity: string, id: string, clause?: string }[] }} */
  const { findings } = JSON.parse(checkOutput);
  /** @type {{ coverage: any[] }} */
  const { coverage } = JSON.parse(coverageOutput);
  const levels = coverage.flatMap(({ framework, clauses }) => levelsOf(framework, clauses));
  return {
    sums: { findings: findings.length, clauses: levels.length },
    findings: tally(findings.map(({ severity, id, clause }) => `${severity} ${clause ?? id}`)),
    levels: new Map(levels),
  };
}

/**
 * @param {Counts} expected
 * @param {Counts} found
 * @param {string} where
 * @throws where the two differ
 */
export function requireSame(expected, found, where) {
  const differences = [
    ...differencesOf(expected.findings, found.findings),
    ...differencesOf(expected.levels, found.levels),
  ];
  if (differences.length === 0) return;
  throw new Error(
    `${where}: the server found other things than the command line did.\n${differences.slice(0, 20).join('\n')}`,
  );
}

/**
 * @param {ReadonlyMap<string, unknown>} expected
 * @param {ReadonlyMap<string, unknown>} found
 */
function differencesOf(expected, found) {
  const keys = [...new Set([...expected.keys(), ...found.keys()])];
  return keys
    .filter((key) => expected.get(key) !== found.get(key))
    .map((key) => `  ${key}: ${found.get(key) ?? 0}, not ${expected.get(key) ?? 0}`);
}

/**
 * @param {string} framework
 * @param {{ clause: string, level: string }[]} clauses
 * @returns {[string, string][]}
 */
function levelsOf(framework, clauses) {
  return clauses.map(({ clause, level }) => [`${framework} ${clause}`, level]);
}

/** @param {readonly string[]} keys */
function tally(keys) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
