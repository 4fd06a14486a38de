import { evaluateCoverage } from '../../core/coverage/coverage.ts';
import type { FrameworkCoverage } from '../../core/coverage/coverage-result.ts';
import { findingsOf } from '../../core/findings.ts';
import type { Finding } from '../../core/finding.ts';
import { groupBy } from '../../core/group-by.ts';
import { fileFinding } from '../../language-server/file-findings.ts';
import { fileUri } from '../../language-server/files.ts';
import type { Command, CommandContext, Settings } from '../command.ts';
import { decidingGaps } from '../deciding-gaps.ts';
import { exitCodeOf } from '../exit-code.ts';
import { findingsAsJson, findingsAsText } from '../format-findings.ts';
import { findAsked, isIncomplete, loadModel, type LoadedModel } from '../load-models.ts';
import type { ExitCode } from '../terminal.ts';

export const checkCommand = {
  name: 'check',
  operands: '[PATH …]',
  mostPaths: Infinity,
  options: ['format', 'as-of', 'fail-on'],
  examples: ['check', 'check services.sms --lang nl', 'check models --format json --as-of 2026-12-31'],
  run: check,
} as const satisfies Command;

function check(context: CommandContext, settings: Settings): ExitCode {
  const found = findAsked(context, settings.paths);
  if (!found) return 2;
  const checked = found.map((files) => checkModel(loadModel(context, files), settings));
  const findings = checked.flatMap((model) => model.findings);
  const shown = {
    findings,
    files: found.reduce((sum, { asked }) => sum + asked.length, 0),
    gaps: checked.reduce((sum, model) => sum + model.gaps, 0),
  };
  const format = settings.format === 'json' ? findingsAsJson : findingsAsText;
  context.terminal.print(format(context, settings, shown));
  return isIncomplete(found) ? 2 : exitCodeOf(findings, settings.failOn);
}

interface Checked {
  readonly findings: readonly Finding[];
  /** How many gaps are summed up in them. */
  readonly gaps: number;
}

function checkModel(loaded: LoadedModel, settings: Settings): Checked {
  const findings = askedFindings(loaded, settings);
  const isSummed = findings.some(({ parts }) => parts !== undefined);
  return { findings, gaps: isSummed ? countGaps(evaluateCoverage(loaded.model, settings)) : 0 };
}

function countGaps(coverage: readonly FrameworkCoverage[]): number {
  return coverage.reduce(
    (sum, one) => one.clauses.reduce((count, clause) => count + decidingGaps(one, clause).length, sum),
    0,
  );
}

/** The findings of the files that were asked for, in the order of files and text. */
function askedFindings(loaded: LoadedModel, { asOf, language }: Settings): Finding[] {
  const findings = [
    ...loaded.unsound.flatMap((file) => fileFinding(file, language) ?? []),
    ...findingsOf(loaded.model, { asOf, language }),
  ];
  const byFile = groupBy(findings, ({ uri }) => uri);
  return loaded.asked.flatMap((file) => byFile.get(fileUri(file)) ?? []);
}
