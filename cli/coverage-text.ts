import { clausesBelow } from '../core/coverage/clauses-below.ts';
import { frameworkTitle } from '../core/coverage/coverage.ts';
import type { ClauseCoverage, FrameworkCoverage } from '../core/coverage/coverage-result.ts';
import { visibleText } from '../core/diagram/visible-text.ts';
import { coverageMessages } from '../core/messages/coverage.ts';
import { titleOf } from '../core/model/access.ts';
import type { Model } from '../core/model/model.ts';
import { placeOf } from '../core/model/places.ts';
import { paletteOf } from './colour.ts';
import type { CommandContext, Settings } from './command.ts';
import { decidingGaps, type ModelCoverage } from './deciding-gaps.ts';
import { shownPlace } from './format-findings.ts';
import { columns } from './text-layout.ts';

/** Coverage for people: for each SMS and framework a table of levels, the gaps, and what was judged by which rules. */
export function coverageAsText(
  context: CommandContext,
  settings: Settings,
  models: readonly ModelCoverage[],
): string {
  const sections = models.flatMap(({ model, coverage }) =>
    coverage.map((one) => section(context, settings, model, one)),
  );
  return sections.length === 0 ? '' : [...sections, `${context.messages.noConformity}\n`].join('\n\n');
}

function section(
  context: CommandContext,
  { asOf, language, min }: Settings,
  model: Model,
  one: FrameworkCoverage,
): string {
  const { messages, terminal } = context;
  const below = min === undefined ? [] : clausesBelow(one, min).map(({ code }) => visibleText(code));
  const framework = visibleText(frameworkTitle(one, language));
  const heading = messages.coverageOf(visibleText(titleOf(one.sms, language)), framework);
  const footer = messages.footer({ framework, version: one.version, fingerprint: one.fingerprint, asOf });
  return [
    paletteOf(terminal.isColoured).bold(heading),
    table(context, one, { language }).join('\n'),
    ...(one.judged === 0 ? [messages.noneJudged] : judgement(context, model, one)),
    ...(min === undefined || below.length === 0
      ? []
      : [messages.below(coverageMessages[language].levels[min], below.join(', '))]),
    footer,
  ].join('\n\n');
}

function judgement({ terminal, messages }: CommandContext, model: Model, one: FrameworkCoverage): string[] {
  const clauses = one.clauses.filter(({ group }) => !group).length;
  const gaps = one.clauses.flatMap((clause) => gapLines(terminal.folder, model, one, clause));
  return [
    gaps.length === 0 ? messages.noGaps : [`${messages.gapsHeading}:`, ...gaps].join('\n'),
    messages.judged(one.covered, one.judged, clauses),
  ];
}

function table(
  { messages, terminal }: CommandContext,
  { clauses }: FrameworkCoverage,
  { language }: Pick<Settings, 'language'>,
): string[] {
  const palette = paletteOf(terminal.isColoured);
  const { levels } = coverageMessages[language];
  const rows = clauses.map(({ code, level, title, notes }) => [
    visibleText(code),
    levels[level],
    visibleText([title, ...notes.map((note) => `(${note})`)].join(' ')),
  ]);
  const [head = '', ...lines] = columns([[messages.clause, messages.level, messages.title], ...rows]);
  return [
    palette.bold(head),
    ...lines.map((line, index) => (clauses[index]?.level === 'not judged' ? palette.dim(line) : line)),
  ];
}

function gapLines(folder: string, model: Model, one: FrameworkCoverage, clause: ClauseCoverage): string[] {
  return decidingGaps(one, clause).map(({ rule, gap }) => {
    const name = rule === '' ? clause.code : `${clause.code} ${rule}`;
    return `${shownPlace(folder, placeOf(model, gap.uri, gap.span))} ${visibleText(name)}: ${visibleText(gap.message)}`;
  });
}
