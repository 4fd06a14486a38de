import { visibleText } from '../core/diagram/visible-text.ts';
import type { Finding } from '../core/finding.ts';
import { filePath } from '../language-server/files.ts';
import { paletteOf, type Palette } from './colour.ts';
import type { CommandContext, Settings } from './command.ts';
import { shownPath } from './shown-path.ts';

interface ShownFindings {
  readonly findings: readonly Finding[];
  /** How many files were looked at. */
  readonly files: number;
  /** How many gaps are summed up in the findings. */
  readonly gaps: number;
}

/** One line a finding, `file:line:column severity id: message`, and a line that sums them up. */
export function findingsAsText(
  { terminal, messages }: CommandContext,
  { asOf }: Settings,
  { findings, files, gaps }: ShownFindings,
): string {
  const palette = paletteOf(terminal.isColoured);
  const lines = findings.map((finding) => findingLine(terminal.folder, palette, finding));
  const sum =
    lines.length > 0
      ? messages.checkedFindings(countsOf(findings), files, asOf)
      : messages.checkedClean(files, asOf);
  const summed = gaps > 0 ? [messages.summedGaps(gaps)] : [];
  return [...lines, ...(lines.length > 0 ? [''] : []), sum, ...summed, ''].join('\n');
}

/** The same findings for programs: ranges as in LSP, files from the current folder. */
export function findingsAsJson(
  { terminal }: CommandContext,
  { asOf }: Settings,
  { findings }: ShownFindings,
): string {
  const shown = findings.map(({ id, severity, message, uri, range, clause, parts }) => ({
    id,
    severity,
    message,
    file: shownPath(terminal.folder, filePath(uri)),
    range,
    ...(clause === undefined ? {} : { clause }),
    ...(parts === undefined ? {} : { parts }),
  }));
  return `${JSON.stringify({ asOf, findings: shown }, undefined, 2)}\n`;
}

/** `file:line:column`, counted from 1 as editors show them. */
export function shownPlace(folder: string, { uri, range }: Pick<Finding, 'uri' | 'range'>): string {
  const file = visibleText(shownPath(folder, filePath(uri)));
  return `${file}:${range.start.line + 1}:${range.start.character + 1}`;
}

function findingLine(folder: string, palette: Palette, finding: Finding): string {
  const { severity, id, message, clause } = finding;
  const name = clause === undefined ? id : `${id} ${clause}`;
  return `${palette.bold(shownPlace(folder, finding))} ${palette.severity(severity)} ${visibleText(name)}: ${visibleText(message)}`;
}

function countsOf(findings: readonly Finding[]) {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
