import { coverageMessages } from '../core/messages/coverage.ts';
import type { CsvColumn } from '../core/messages/cli.ts';
import type { ClauseCoverage, FrameworkCoverage } from '../core/coverage/coverage-result.ts';
import type { CommandContext, Settings } from './command.ts';
import { decidingGaps, type ModelCoverage } from './deciding-gaps.ts';

/** Coverage for spreadsheets: a row for each clause and group, each with what it was judged by (RFC 4180). */
export function coverageAsCsv(
  { messages }: CommandContext,
  settings: Settings,
  models: readonly ModelCoverage[],
): string {
  const rows = models.flatMap(({ coverage }) =>
    coverage.flatMap((one) =>
      one.clauses.map((clause) => rowOf(settings, one, clause, messages.noConformity)),
    ),
  );
  const heading = columns.map((column) => messages.columns[column]);
  return [heading, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('');
}

const columns = [
  'sms',
  'framework',
  'version',
  'rules',
  'asOf',
  'clause',
  'title',
  'level',
  'gaps',
  'accepted',
  'note',
] as const satisfies readonly CsvColumn[];

function rowOf(
  { asOf, language }: Settings,
  one: FrameworkCoverage,
  clause: ClauseCoverage,
  note: string,
): Record<CsvColumn, string> {
  return {
    sms: one.sms.name,
    framework: one.framework.name,
    version: one.version,
    rules: one.fingerprint,
    asOf,
    clause: clause.code,
    title: clause.title,
    level: coverageMessages[language].levels[clause.level],
    gaps: String(decidingGaps(one, clause).length),
    accepted: clause.rules.flatMap(({ name, acceptance }) => (acceptance ? [name] : [])).join(' '),
    note,
  };
}

/** Nothing that a spreadsheet would take for a formula comes through as one. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
