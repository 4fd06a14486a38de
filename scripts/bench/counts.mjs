/** What was found in a model, so that editor and command line can be compared: a fast answer must be the same answer. */

/**
 * @typedef {object} Counts
 * @property {Sums} sums
 * @property {ReadonlyMap<string, number>} findings how many, by severity and id or clause
 * @property {ReadonlyMap<string, string>} levels by framework and clause
 * @property {ReadonlyMap<string, string> | undefined} ruleResults by framework, clause and rule; nothing of a revision that
 *   does not print them
 *
 * @typedef {object} Sums
 * @property {number} findings
 * @property {number} clauses
 * @property {number} [ruleResults] rules and documented information, each held against the whole model
 * @property {number} [verdicts] how often these were held against an element, or a member of one
 *
 * @typedef {object} Found in the form that the commands print
 * @property {readonly { severity: string, id: string, clause?: string }[]} findings
 * @property {readonly { framework: string, clauses: readonly FoundClause[] }[]} coverage
 *
 * @typedef {object} FoundClause
 * @property {string} clause
 * @property {string} level
 * @property {readonly RuleResult[]} [rules]
 * @property {readonly RuleResult[]} [evidence]
 *
 * @typedef {RuleSums & { rule: string, outcome: string, gapCount: number }} RuleResult
 *
 * @typedef {import('../../core/coverage/coverage-result.ts').RuleSums} RuleSums
 */

/**
 * @param {Found} found
 * @returns {Counts}
 */
export function countsOf({ findings, coverage }) {
  const clauses = coverage.flatMap(({ framework, clauses }) =>
    clauses.map((clause) => ({ ...clause, key: `${framework} ${clause.clause}` })),
  );
  const isPrinted = clauses.every(({ rules }) => rules !== undefined);
  const rules = clauses.flatMap(({ key, rules = [], evidence = [] }) =>
    [...rules, ...evidence].map((rule) => ({ ...rule, key: `${key} ${rule.rule}` })),
  );
  const verdicts = rules.reduce((sum, { judged }) => sum + judged, 0);
  return {
    sums: {
      findings: findings.length,
      clauses: clauses.length,
      ...(isPrinted && { ruleResults: rules.length, verdicts }),
    },
    findings: tally(findings.map(({ severity, id, clause }) => `${severity} ${clause ?? id}`)),
    levels: new Map(clauses.map(({ key, level }) => [key, level])),
    ruleResults: isPrinted ? new Map(rules.map((rule) => [rule.key, resultText(rule)])) : undefined,
  };
}

/** @param {RuleResult} result */
function resultText({ outcome, elements, judged, holds, fails, undated, gapCount }) {
  const sums = `${elements} elements, held ${judged} times: ${holds} hold, ${fails} fail, ${undated} undated`;
  return `${outcome} (${sums}; ${gapCount} gaps)`;
}

/**
 * @param {string} checkOutput of `check --format json`
 * @param {string} coverageOutput of `coverage --format json`
 * @returns {Counts}
 */
export function countsOfCommands(checkOutput, coverageOutput) {
  const { findings } = JSON.parse(checkOutput);
  const { coverage } = JSON.parse(coverageOutput);
  return countsOf({ findings, coverage });
}

/**
 * @param {Counts} expected
 * @param {Counts} found
 * @param {string} where
 * @throws where the two differ
 */
export function requireSame(expected, found, where) {
  const differences = [
    ...differencesOf(expected.findings, found.findings, 0),
    ...differencesOf(expected.levels, found.levels, 'nothing'),
    ...(expected.ruleResults
      ? differencesOf(expected.ruleResults, found.ruleResults ?? new Map(), 'nothing')
      : []),
  ];
  if (differences.length === 0) return;
  throw new Error(
    `${where}: other things were found than the command line finds.\n${differences.slice(0, 20).join('\n')}`,
  );
}

/**
 * @param {ReadonlyMap<string, unknown>} expected
 * @param {ReadonlyMap<string, unknown>} found
 * @param {unknown} missing what stands for a key that is not there
 */
function differencesOf(expected, found, missing) {
  const keys = [...new Set([...expected.keys(), ...found.keys()])];
  return keys
    .filter((key) => expected.get(key) !== found.get(key))
    .map((key) => `  ${key}: ${found.get(key) ?? missing}, not ${expected.get(key) ?? missing}`);
}

/** @param {readonly string[]} keys */
function tally(keys) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
