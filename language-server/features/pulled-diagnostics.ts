/** Findings for editors that ask for them: of a file at once, of the whole workspace as soon as something is other than before. */
import type {
  Connection,
  Diagnostic,
  DocumentDiagnosticParams,
  DocumentDiagnosticReport,
  TextDocuments,
} from 'vscode-languageserver';
import type { OpenText } from '../open-text.ts';
import type { Session } from '../session.ts';
import { createResults } from './diagnostic-results.ts';
import { createWorkspaceDiagnostics } from './workspace-diagnostics.ts';

/** What is known of a file, as diagnostics. */
export interface KnownDiagnostics {
  readonly ofFile: (uri: string) => readonly Diagnostic[];
}

export interface PulledDiagnostics {
  /** Whether the editor asks for what is found in the file, so that nothing needs to be pushed. */
  readonly asksFor: (uri: string) => boolean;
  /** What is found in these files may be other than before; in all files where none are named. */
  readonly changed: (uris?: Iterable<string>) => void;
}

/** Milliseconds in which the editor has asked again for the file that was edited. */
const pause = 50;

/** @param workspaceAsked called when the editor asks for the whole workspace for the first time */
export function createPulledDiagnostics(
  connection: Connection,
  session: Session,
  documents: TextDocuments<OpenText>,
  { ofFile, workspaceAsked }: KnownDiagnostics & { readonly workspaceAsked: () => void },
): PulledDiagnostics {
  const results = createResults(ofFile);
  /** The number of what was last answered for open files. */
  const answered = new Map<string, string>();
  const workspace = createWorkspaceDiagnostics(session, documents, results, workspaceAsked);
  let timer: NodeJS.Timeout | undefined;

  const ofDocument = async (params: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> => {
    const { uri } = params.textDocument;
    if (session.isLoading && !canBeRefreshed(session)) await session.ready;
    const { id, items } = results.take(uri, ofFile(uri));
    answered.set(uri, id);
    return params.previousResultId === id
      ? { kind: 'unchanged', resultId: id }
      : { kind: 'full', resultId: id, items: [...items] };
  };
  const askAgain = (): void => {
    for (const uri of answered.keys()) if (!documents.get(uri)) answered.delete(uri);
    const isOutdated = [...answered].some(([uri, id]) => results.of(uri).id !== id);
    // An editor that cannot say yes now shows what is new at its next question.
    if (isOutdated) connection.languages.diagnostics.refresh().catch(() => undefined);
  };
  connection.languages.diagnostics.on(ofDocument);
  connection.languages.diagnostics.onWorkspace((params, token, _work, progress) =>
    workspace.answer(params, token, progress),
  );
  return {
    asksFor: (uri) => session.asksForFindings && (workspace.isAskedFor() || documents.get(uri) !== undefined),
    changed: (uris) => {
      if (!session.asksForFindings) return;
      results.forget(uris);
      workspace.changed();
      clearTimeout(timer);
      if (canBeRefreshed(session)) timer = setTimeout(askAgain, pause).unref();
    },
  };
}

/** Whether the editor can be told that what it was answered is outdated. */
export function canBeRefreshed({ editor }: Session): boolean {
  return editor.workspace?.diagnostics?.refreshSupport ?? false;
}
