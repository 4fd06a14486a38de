import type { ClauseCoverage, FrameworkCoverage, RuleCoverage } from '../core/coverage/coverage-result.ts';
import type { Model } from '../core/model/model.ts';
import { placeOf } from '../core/model/places.ts';
import { filePath } from '../language-server/files.ts';
import type { CommandContext, Settings } from './command.ts';
import { decidingGaps, type ModelCoverage } from './deciding-gaps.ts';
import { shownPath } from './shown-path.ts';

/**
 * Coverage for programs: clauses and groups in order, each with the gaps that keep it from its aim and with what each of
 * its rules found. docs/command-line.md tells the fields.
 */
export function coverageAsJson(
  { terminal, messages }: CommandContext,
  { asOf }: Settings,
  models: readonly ModelCoverage[],
): string {
  const coverage = models.flatMap((one) =>
    one.coverage.map((framework) => frameworkAsJson(terminal.folder, one.model, framework)),
  );
  return `${JSON.stringify({ asOf, coverage, note: messages.noConformity }, undefined, 2)}\n`;
}

function frameworkAsJson(folder: string, model: Model, one: FrameworkCoverage) {
  const { sms, framework, version, fingerprint, clauses, judged, covered } = one;
  return {
    sms: sms.name,
    framework: framework.name,
    version,
    fingerprint,
    judged,
    covered,
    clauses: clauses.map((clause) => clauseAsJson(folder, model, one, clause)),
  };
}

function clauseAsJson(folder: string, model: Model, one: FrameworkCoverage, clause: ClauseCoverage) {
  const gaps = decidingGaps(one, clause).map(({ rule, gap }) => {
    const { range } = placeOf(model, gap.uri, gap.span);
    return { rule, message: gap.message, file: shownPath(folder, filePath(gap.uri)), range };
  });
  const accepted = clause.rules.flatMap(({ name, acceptance }) =>
    acceptance ? [{ rule: name, ...acceptance }] : [],
  );
  const { code, title, level } = clause;
  const [rules, evidence] = [clause.rules.map(ruleAsJson), clause.evidence.map(ruleAsJson)];
  return {
    clause: code,
    title,
    level,
    gaps,
    rules,
    evidence,
    ...(accepted.length === 0 ? {} : { accepted }),
  };
}

function ruleAsJson(rule: RuleCoverage) {
  const { name, title, strength, practice, outcome, sums, brief, answer } = rule;
  return {
    rule: name,
    title,
    strength,
    practice,
    outcome,
    ...sums,
    gapCount: brief.count,
    ...(answer !== undefined && { answer }),
  };
}
