import { frameworkTitle } from '../core/coverage/coverage.ts';
import type { FrameworkCoverage } from '../core/coverage/coverage-result.ts';
import { visibleText } from '../core/diagram/visible-text.ts';
import { coverageMessages } from '../core/messages/coverage.ts';
import { titleOf } from '../core/model/access.ts';
import type { Model } from '../core/model/model.ts';
import { placeOf } from '../core/model/places.ts';
import { escapeMarkdown } from '../language-server/markdown.ts';
import type { CommandContext, Settings } from './command.ts';
import { decidingGaps, type ModelCoverage } from './deciding-gaps.ts';
import { shownPlace } from './format-findings.ts';

/** Coverage as Markdown, for a report or a pull request: a table of levels, the gaps, and what it was judged by. */
export function coverageAsMarkdown(
  context: CommandContext,
  settings: Settings,
  models: readonly ModelCoverage[],
): string {
  const sections = models.flatMap(({ model, coverage }) =>
    coverage.map((one) => section(context, settings, model, one)),
  );
  return sections.length === 0 ? '' : `${[...sections, shown(context.messages.noConformity)].join('\n\n')}\n`;
}

function section(context: CommandContext, settings: Settings, model: Model, one: FrameworkCoverage): string {
  const { messages } = context;
  const { asOf, language } = settings;
  const framework = frameworkTitle(one, language);
  const { version, fingerprint } = one;
  const clauses = one.clauses.filter(({ group }) => !group).length;
  return [
    `## ${shown(messages.coverageOf(titleOf(one.sms, language), framework))}`,
    table(context, settings, one),
    ...(one.judged === 0
      ? [shown(messages.noneJudged)]
      : [gaps(context, model, one), shown(messages.judged(one.covered, one.judged, clauses))]),
    shown(messages.footer({ framework, version, fingerprint, asOf })),
  ].join('\n\n');
}

function table({ messages }: CommandContext, { language }: Settings, { clauses }: FrameworkCoverage): string {
  const { levels } = coverageMessages[language];
  const rows = clauses.map(({ code, title, level, notes }) => [
    code,
    levels[level],
    [title, ...notes.map((note) => `(${note})`)].join(' '),
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.map(shown).join(' | ')} |`;
  return [
    line([messages.clause, messages.level, messages.title]),
    '| --- | --- | --- |',
    ...rows.map(line),
  ].join('\n');
}

function gaps({ messages, terminal }: CommandContext, model: Model, one: FrameworkCoverage): string {
  const lines = one.clauses.flatMap((clause) =>
    decidingGaps(one, clause).map(({ rule, gap }) => {
      const name = rule === '' ? clause.code : `${clause.code} ${rule}`;
      const place = shownPlace(terminal.folder, placeOf(model, gap.uri, gap.span));
      return `- **${shown(name)}** ${shown(gap.message)} (${shown(place)})`;
    }),
  );
  return lines.length === 0
    ? shown(messages.noGaps)
    : [`### ${messages.gapsHeading}`, '', ...lines].join('\n');
}

function shown(text: string): string {
  return escapeMarkdown(visibleText(text));
}
