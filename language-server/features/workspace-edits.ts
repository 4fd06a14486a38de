import type { TextEdit as LspTextEdit } from 'vscode-languageserver';
import type { TextEdit } from '../../core/finding.ts';

/** Edits by file, as LSP has them. */
export function changesOf(edits: readonly TextEdit[]): Record<string, LspTextEdit[]> {
  const changes: Record<string, LspTextEdit[]> = {};
  for (const { uri, range, newText } of edits) (changes[uri] ??= []).push({ range, newText });
  return changes;
}
