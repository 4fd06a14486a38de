import { findingsOf } from '../../core/findings.ts';
import { evaluateCoverage } from '../../core/coverage/coverage.ts';
import type { Command, CommandContext, Settings } from '../command.ts';
import { coverageAsJson } from '../coverage-json.ts';
import { coverageAsText } from '../coverage-text.ts';
import { exitCodeOf } from '../exit-code.ts';
import { findAsked, isIncomplete, loadModel, tellBrokenFiles } from '../load-models.ts';
import { shownPath } from '../shown-path.ts';
import type { ExitCode } from '../terminal.ts';

export const coverageCommand = {
  name: 'coverage',
  operands: '[PATH …]',
  mostPaths: Infinity,
  options: ['format', 'as-of', 'fail-on'],
  examples: ['coverage', 'coverage our-services --lang nl', 'coverage --format json --fail-on never'],
  run: coverage,
} as const satisfies Command;

function coverage(context: CommandContext, settings: Settings): ExitCode {
  const { terminal, messages } = context;
  const found = findAsked(context, settings.paths);
  if (!found) return 2;
  const models = found.map((files) => {
    const loaded = loadModel(context, files);
    tellBrokenFiles(context, loaded);
    const gaps = findingsOf(loaded.model, settings).filter(({ id }) => id === 'gap');
    const coverage = evaluateCoverage(loaded.model, settings);
    if (coverage.length === 0) terminal.tell(messages.noAims(shownPath(terminal.folder, files.root)));
    return { model: loaded.model, gaps, coverage };
  });
  const format = settings.format === 'json' ? coverageAsJson : coverageAsText;
  terminal.print(format(context, settings, models));
  const gaps = models.flatMap((model) => model.gaps);
  return isIncomplete(found) ? 2 : exitCodeOf(gaps, settings.failOn);
}
