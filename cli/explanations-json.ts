import type { Gap } from '../core/coverage/coverage-result.ts';
import type { ClauseExplanation, ElementExplanation, RuleAtElement } from '../core/coverage/explain.ts';
import type { Model } from '../core/model/model.ts';
import { namePlace, placeOf } from '../core/model/places.ts';
import { filePath } from '../language-server/files.ts';
import type { CommandContext, Settings } from './command.ts';
import type { Explanations } from './explanations-text.ts';
import { shownPath } from './shown-path.ts';

/** What `explain` prints, for programs. */
export function explanationsAsJson(
  { terminal, messages }: CommandContext,
  { asOf }: Settings,
  explained: readonly Explanations[],
): string {
  const clauses = explained.flatMap(({ model, clauses }) =>
    clauses.map((one) => clauseJson(terminal.folder, model, one)),
  );
  const elements = explained.flatMap(({ model, elements }) =>
    elements.map((one) => elementJson(terminal.folder, model, one)),
  );
  return `${JSON.stringify({ asOf, clauses, elements, note: messages.noConformity }, undefined, 2)}\n`;
}

function clauseJson(folder: string, model: Model, one: ClauseExplanation) {
  const { framework, version, fingerprint, clause, title, asks, typical, rules, standings } = one;
  const corresponding = one.corresponding.map(({ qualifiedName }) => qualifiedName);
  return {
    framework: framework.name,
    version,
    fingerprint,
    clause: clause.name,
    title,
    asks,
    corresponding,
    rules,
    standings: standings.map(({ coverage, clause: covered, rules: standing }) => ({
      sms: coverage.sms.name,
      level: covered.level,
      notes: covered.notes,
      rules: standing.map(({ rule, meeting, gaps }) => ({
        rule: rule.name,
        outcome: rule.outcome,
        meeting: meeting.map(({ qualifiedName }) => qualifiedName),
        gaps: gaps.map((gap) => gapJson(folder, model, gap)),
        ...(rule.answer !== undefined && { answer: rule.answer }),
        ...(rule.acceptance && { acceptance: rule.acceptance }),
      })),
    })),
    typical,
  };
}

function elementJson(folder: string, model: Model, { element, serves, fails }: ElementExplanation) {
  const ruleJson = ({ coverage, clause, rule, element: judged, gap }: RuleAtElement) => ({
    sms: coverage.sms.name,
    framework: coverage.framework.name,
    version: coverage.version,
    fingerprint: coverage.fingerprint,
    clause: clause.code,
    rule: rule.name,
    title: rule.title,
    element: judged.qualifiedName,
    ...(gap && { gap: gapJson(folder, model, gap) }),
  });
  const { range } = namePlace(model, element);
  return {
    element: element.qualifiedName,
    kind: element.kind,
    file: shownPath(folder, filePath(element.uri)),
    range,
    serves: serves.map(ruleJson),
    fails: fails.map(ruleJson),
  };
}

function gapJson(folder: string, model: Model, gap: Gap) {
  const { range } = placeOf(model, gap.uri, gap.span);
  return { message: gap.message, file: shownPath(folder, filePath(gap.uri)), range };
}
