import { evaluateCoverage } from '../../core/coverage/coverage.ts';
import { clausesBelow } from '../../core/coverage/clauses-below.ts';
import { findingsOf } from '../../core/findings.ts';
import type { Command, CommandContext, Settings } from '../command.ts';
import { coverageAsCsv } from '../coverage-csv.ts';
import { coverageAsJson } from '../coverage-json.ts';
import { coverageAsMarkdown } from '../coverage-markdown.ts';
import { coverageAsText } from '../coverage-text.ts';
import type { ModelCoverage } from '../deciding-gaps.ts';
import { exitCodeOf } from '../exit-code.ts';
import { findAsked, isIncomplete, loadModel, tellBrokenFiles } from '../load-models.ts';
import { shownPath } from '../shown-path.ts';
import type { ExitCode } from '../terminal.ts';

export const coverageCommand = {
  name: 'coverage',
  operands: '[PATH …]',
  mostPaths: Infinity,
  formats: ['text', 'json', 'markdown', 'csv'],
  options: ['format', 'framework', 'min', 'as-of', 'fail-on'],
  examples: [
    'coverage',
    'coverage our-services --lang nl',
    'coverage --framework ISO20000 --min modelled',
    'coverage --format markdown > coverage.md',
  ],
  run: coverage,
} as const satisfies Command;

function coverage(context: CommandContext, settings: Settings): ExitCode {
  const { terminal, messages } = context;
  const found = findAsked(context, settings.paths);
  if (!found) return 2;
  const all = found.map((files) => {
    const loaded = loadModel(context, files);
    tellBrokenFiles(context, loaded);
    const gaps = findingsOf(loaded.model, settings).filter(({ id }) => id === 'gap');
    const coverage = evaluateCoverage(loaded.model, settings);
    if (coverage.length === 0) terminal.tell(messages.noAims(shownPath(terminal.folder, files.root)));
    return { model: loaded.model, gaps, coverage };
  });
  const models = all.map((model) => narrowed(model, settings.framework));
  const aims = new Set(all.flatMap(({ coverage }) => coverage.map(({ framework }) => framework.name)));
  const { framework, min } = settings;
  if (framework !== undefined && aims.size > 0 && !aims.has(framework))
    terminal.tell(messages.noSuchAim(framework, [...aims].join(', ')));
  // A gate that nothing comes to is no open gate.
  if ((framework !== undefined && !aims.has(framework)) || (min !== undefined && aims.size === 0)) return 2;
  terminal.print(formatters[settings.format](context, settings, models));
  const gaps = models.flatMap((model) => model.gaps);
  const isBelow = models.some((model) => model.coverage.some((one) => isBelowMin(one, settings)));
  return isIncomplete(found) ? 2 : isBelow ? 1 : exitCodeOf(gaps, settings.failOn);
}

const formatters = {
  text: coverageAsText,
  json: coverageAsJson,
  markdown: coverageAsMarkdown,
  csv: coverageAsCsv,
} as const satisfies Record<Settings['format'], unknown>;

type Judged = ModelCoverage & { readonly gaps: ReturnType<typeof findingsOf> };

/** What concerns the one framework that is asked for. */
function narrowed({ model, gaps, coverage }: Judged, framework: string | undefined): Judged {
  if (framework === undefined) return { model, gaps, coverage };
  return {
    model,
    gaps: gaps.filter(({ clause }) => clause?.split(' ')[0] === framework),
    coverage: coverage.filter((one) => one.framework.name === framework),
  };
}

function isBelowMin(one: ModelCoverage['coverage'][number], { min }: Settings): boolean {
  return min !== undefined && clausesBelow(one, min).length > 0;
}
