/** Findings as diagnostics: pushed after each change, the edited file first, and only where they differ. */
import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Assessment } from '../../core/assessment.ts';
import type { Finding, Severity } from '../../core/finding.ts';
import { fileFinding } from '../file-findings.ts';
import { textFindings } from '../../core/checks/kept-checks.ts';
import { judgingOf, type Session } from '../session.ts';
import type { LoadedModel } from '../workspace.ts';

export interface Diagnostics {
  /** Shows what is found in these files now, the open ones first. */
  readonly show: (loaded: LoadedModel, assessment: Assessment, uris: Iterable<string>) => void;
  /** Shows what the text of a file says by itself, before the others are read. */
  readonly showText: (loaded: LoadedModel, uri: string) => void;
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
  /** What is shown for each file, as text; nothing of a file without findings. */
  const shown = new Map<string, string>();

  const publish = (uri: string, findings: readonly Finding[]): void => {
    const diagnostics = findings.map(diagnosticOf);
    const text = findings.length === 0 ? '' : JSON.stringify(diagnostics);
    if ((shown.get(uri) ?? '') === text) return;
    if (text === '') shown.delete(uri);
    else shown.set(uri, text);
    const version = documents.get(uri)?.version;
    void connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
  };
  const clear = (uri: string): void => {
    shown.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  };
  return {
    show: (loaded, assessment, uris) => {
      const isOpen = (uri: string): number => (documents.get(uri) ? 0 : 1);
      for (const uri of [...uris].toSorted((one, other) => isOpen(one) - isOpen(other))) {
        if (loaded.model.fragments.get(uri)?.library === false)
          publish(uri, findingsIn(session, loaded, assessment, uri));
        else if (shown.has(uri)) clear(uri);
      }
    },
    showText: ({ model }, uri) => {
      publish(uri, textFindings(model, judgingOf(session), uri));
    },
    clear,
    clearMissing: () => {
      const models = [...session.workspace.models.values()];
      for (const uri of [...shown.keys()]) {
        if (!models.some(({ model }) => model.fragments.has(uri))) clear(uri);
      }
    },
  };
}

/** What is found in a file, and what is wrong with the file itself. */
export function findingsIn(
  session: Session,
  loaded: LoadedModel,
  assessment: Assessment,
  uri: string,
): readonly Finding[] {
  const trouble = loaded.troubled.get(uri);
  const own = trouble && fileFinding(trouble, session.settings.language);
  return [...(own ? [own] : []), ...assessment.findingsIn(uri)];
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
