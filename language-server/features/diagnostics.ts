/**
 * Findings as diagnostics. Pushed after each change, the edited file first, and only where they differ; but not of the
 * files for which the editor asks by itself.
 */
import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { OpenText } from '../open-text.ts';
import { assessmentOf, type Assessment } from '../../core/assessment.ts';
import type { Finding, Severity } from '../../core/finding.ts';
import { fileFinding } from '../file-findings.ts';
import { certainFindings, judgingOf, type Session } from '../session.ts';
import { mostForNames, within } from '../turns.ts';
import { modelOf, type LoadedModel } from '../workspace.ts';
import { canBeRefreshed, createPulledDiagnostics } from './pulled-diagnostics.ts';
import { createPushedDiagnostics } from './pushed-diagnostics.ts';

export interface Diagnostics {
  /** Shows what is found in these files now, the open ones first. */
  readonly show: (loaded: LoadedModel, assessment: Assessment, uris: Iterable<string>) => void;
  /** Shows what is certain of a file before all others are read. */
  readonly showCertain: (loaded: LoadedModel, uri: string) => void;
  /** Takes away what is shown for a file. */
  readonly clear: (uri: string) => void;
  /** Takes away what is shown for files that no model holds any more. */
  readonly clearMissing: () => void;
}

export function createDiagnostics(
  connection: Connection,
  session: Session,
  documents: TextDocuments<OpenText>,
): Diagnostics {
  const pushed = createPushedDiagnostics(connection, documents);
  const pulled = createPulledDiagnostics(connection, session, documents, {
    ofFile: (uri) => fileDiagnostics(session, uri),
    workspaceAsked: () => pushed.uris().forEach(pushed.takeBack),
  });
  const publish = (uri: string, findings: readonly Finding[]): void => {
    if (pulled.asksFor(uri)) pushed.takeBack(uri);
    else pushed.push(uri, findings.map(diagnosticOf));
  };
  return {
    show: (loaded, assessment, uris) => {
      const isOpen = (uri: string): number => (documents.get(uri) ? 0 : 1);
      const changed = [...uris].toSorted((one, other) => isOpen(one) - isOpen(other));
      pulled.changed(changed);
      for (const uri of changed) {
        const isOwn = loaded.model.fragments.get(uri)?.library === false;
        publish(uri, isOwn ? findingsIn(session, loaded, assessment, uri) : []);
      }
    },
    showCertain: (loaded, uri) => {
      pulled.changed([uri]);
      publish(uri, certainFindings(session, loaded, uri));
    },
    clear: pushed.takeBack,
    clearMissing: () => {
      const models = [...session.workspace.models.values()];
      for (const uri of pushed.uris()) {
        if (!models.some(({ model }) => model.fragments.has(uri))) pushed.takeBack(uri);
      }
      pulled.changed();
    },
  };
}

/** Of a file of the library, or of none, there is nothing to tell. An editor that can be told so asks again for the rest. */
function fileDiagnostics(session: Session, uri: string): readonly Diagnostic[] {
  const loaded = modelOf(session.workspace, uri);
  if (loaded?.model.fragments.get(uri)?.library !== false) return [];
  if (session.isLoading) return certainFindings(session, loaded, uri).map(diagnosticOf);
  const assessment = assessmentOf(loaded.model, judgingOf(session));
  if (canBeRefreshed(session)) assessment.settleEdited(uri, within(mostForNames));
  else assessment.settleFile(uri);
  return findingsIn(session, loaded, assessment, uri).map(diagnosticOf);
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
