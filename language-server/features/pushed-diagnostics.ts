/** Findings that the editor is told of without having asked, and only where they differ from what it was told before. */
import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { OpenText } from '../open-text.ts';

export interface PushedDiagnostics {
  readonly push: (uri: string, diagnostics: readonly Diagnostic[]) => void;
  /** Takes away what is shown for a file, if anything is. */
  readonly takeBack: (uri: string) => void;
  /** The files for which something is shown. */
  readonly uris: () => readonly string[];
}

export function createPushedDiagnostics(
  connection: Connection,
  documents: TextDocuments<OpenText>,
): PushedDiagnostics {
  /** What is shown for each file, as text; nothing of a file without findings. */
  const shown = new Map<string, string>();
  const push = (uri: string, diagnostics: readonly Diagnostic[]): void => {
    const text = diagnostics.length === 0 ? '' : JSON.stringify(diagnostics);
    if ((shown.get(uri) ?? '') === text) return;
    if (text === '') shown.delete(uri);
    else shown.set(uri, text);
    const version = documents.get(uri)?.version;
    void connection.sendDiagnostics({
      uri,
      diagnostics: [...diagnostics],
      ...(version !== undefined && { version }),
    });
  };
  return { push, takeBack: (uri) => push(uri, []), uris: () => [...shown.keys()] };
}
