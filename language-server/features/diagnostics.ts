/** Findings as diagnostics: pushed after each change, the open files first, and only where they differ. */
import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Severity } from '../../core/finding.ts';
import { findingsOf } from '../../core/findings.ts';
import { fileFinding } from '../file-findings.ts';
import { judgingOf, type Session } from '../session.ts';
import type { LoadedModel } from '../workspace.ts';

export interface Diagnostics {
  /** Shows what is found in the model, soon. */
  readonly schedule: (loaded: LoadedModel) => void;
  /** Takes away what is shown for a file. */
  readonly clear: (uri: string) => void;
  /** Takes away what is shown for files that no model holds any more. */
  readonly clearMissing: () => void;
}

export function createDiagnostics(
  connection: Connection,
  session: Session,
  documents: TextDocuments<TextDocument>,
): Diagnostics {
  const waiting = new Set<LoadedModel>();
  const shown = new Map<string, string>();
  const later = createPause(() => run());

  const publish = (uri: string, findings: readonly Finding[]): void => {
    session.findings.set(uri, findings);
    const diagnostics = findings.map(diagnosticOf);
    const text = JSON.stringify(diagnostics);
    if ((shown.get(uri) ?? '[]') === text) return;
    shown.set(uri, text);
    const version = documents.get(uri)?.version;
    void connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
  };
  const run = (): void => {
    if (session.isLoading) return;
    const models = [...waiting];
    waiting.clear();
    for (const loaded of models) {
      const byFile = findingsByFile(session, loaded);
      const isOpen = (uri: string): number => (documents.get(uri) ? 0 : 1);
      for (const uri of [...byFile.keys()].toSorted((one, other) => isOpen(one) - isOpen(other)))
        publish(uri, byFile.get(uri) ?? []);
    }
    clearMissing();
  };
  const clear = (uri: string): void => {
    shown.delete(uri);
    session.findings.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  };
  const clearMissing = (): void => {
    const models = [...session.workspace.models.values()];
    for (const uri of [...shown.keys()]) {
      if (!models.some(({ model }) => model.fragments.has(uri))) clear(uri);
    }
  };
  return {
    schedule: (loaded) => {
      waiting.add(loaded);
      later();
    },
    clear,
    clearMissing,
  };
}

/** Milliseconds: below the first a run holds nobody up; nobody waits longer for one than the second. */
const noticeable = 100;
const longestPause = 1500;

/** Runs at once where the last run was short; what takes long waits for as long until typing pauses. */
function createPause(run: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let lastRun = 0;
  const measured = (): void => {
    const began = performance.now();
    run();
    lastRun = performance.now() - began;
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(measured, lastRun < noticeable ? 0 : Math.min(lastRun, longestPause));
  };
}

/** The findings of every file of the model; an empty list for a file without any. */
function findingsByFile(session: Session, loaded: LoadedModel): Map<string, Finding[]> {
  const judging = judgingOf(session);
  const byFile = new Map<string, Finding[]>();
  for (const fragment of loaded.model.fragments.values()) if (!fragment.library) byFile.set(fragment.uri, []);
  const troubles = [...loaded.troubled.values()].flatMap((file) => fileFinding(file, judging.language) ?? []);
  for (const finding of [...troubles, ...findingsOf(loaded.model, judging)])
    byFile.get(finding.uri)?.push(finding);
  return byFile;
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

function diagnosticOf(finding: Finding): Diagnostic {
  const { clausePlace } = finding;
  return {
    range: finding.range,
    severity: severities[finding.severity],
    source: 'servicewright',
    code: finding.clause ?? finding.id,
    ...(clausePlace && {
      codeDescription: { href: `${clausePlace.uri}#L${String(clausePlace.range.start.line + 1)}` },
    }),
    message: finding.message,
    ...(finding.related.length > 0 && {
      relatedInformation: finding.related.map(({ uri, range, message }) => ({
        location: { uri, range },
        message,
      })),
    }),
    ...(finding.id === 'property-twice' && { tags: [DiagnosticTag.Unnecessary] }),
  };
}
