const severities = ['', 'error', 'warning', 'info', 'hint'];

/**
 * What a server has found in its model, in the form that the commands print. Of each rule it is asked for more than it
 * tells after every edit: not to be called while anything is measured.
 * @param {import('./server-process.mjs').ServerProcess} server
 * @param {{ ruleResults: boolean }} wanted
 * @returns {Promise<import('./counts.mjs').Found>}
 */
export async function foundByServer(server, wanted) {
  /** @type {import('../../language-server/protocol.ts').CoverageDto} */
  const { coverage } = await server.coverage();
  const diagnostics = [...server.diagnostics.values()].flat();
  const clausesOf = (/** @type {typeof coverage[number]} */ { id, clauses }) =>
    clauses.map(async ({ clause, level, rules }) => ({
      clause,
      level,
      ...(wanted.ruleResults && {
        rules: await Promise.all(rules.map((rule) => resultOf(server, { framework: id, clause, rule }))),
      }),
    }));
  return {
    findings: diagnostics.map(({ severity, code }) => ({
      severity: severities[severity ?? 0] ?? '',
      id: String(code),
    })),
    coverage: await Promise.all(
      coverage.map(async (one) => ({
        framework: one.frameworkName,
        clauses: await Promise.all(clausesOf(one)),
      })),
    ),
  };
}

/**
 * @param {import('./server-process.mjs').ServerProcess} server
 * @param {{ framework: string, clause: string, rule: import('../../language-server/protocol.ts').RuleResultDto }} place
 * @returns {Promise<import('./counts.mjs').RuleResult>}
 */
async function resultOf(server, { framework, clause, rule: { rule, outcome, gapCount } }) {
  /** @type {import('../../language-server/protocol.ts').RuleDetailsDto} */
  const { sums } = await server.request('servicewright/ruleDetails', { framework, clause, rule });
  return { rule, outcome, gapCount, ...sums };
}
