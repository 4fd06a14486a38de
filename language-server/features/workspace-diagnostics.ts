/** Answers an editor that asks what is found in the whole workspace. */
import type {
  CancellationToken,
  PreviousResultId,
  ResultProgressReporter,
  TextDocuments,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { OpenText } from '../open-text.ts';
import type { Session } from '../session.ts';
import { nextTurn } from '../turns.ts';
import type { DiagnosticResults } from './diagnostic-results.ts';

type Progress = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;

export interface WorkspaceDiagnostics {
  readonly answer: (
    params: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: Progress,
  ) => Promise<WorkspaceDiagnosticReport>;
  /** Whether the editor has asked so far. */
  readonly isAskedFor: () => boolean;
  readonly changed: () => void;
}

/** @param asked called when the editor asks for the first time */
export function createWorkspaceDiagnostics(
  session: Session,
  documents: TextDocuments<OpenText>,
  results: DiagnosticResults,
  asked: () => void,
): WorkspaceDiagnostics {
  const waiting = new Set<() => void>();
  let isAskedFor = false;
  const wake = (): void => {
    for (const goOn of waiting) goOn();
    waiting.clear();
  };
  const reportOf = (uri: string, before: string | undefined): WorkspaceDocumentDiagnosticReport => {
    const { id, items } = results.of(uri);
    const version = documents.get(uri)?.version ?? null;
    return before === id
      ? { kind: 'unchanged', uri, version, resultId: id }
      : { kind: 'full', uri, version, resultId: id, items: [...items] };
  };
  return {
    isAskedFor: () => isAskedFor,
    changed: wake,
    answer: async ({ previousResultIds }, token, progress) => {
      if (!isAskedFor) asked();
      isAskedFor = true;
      token.onCancellationRequested(wake);
      for (;;) {
        const change = new Promise<void>((resolve) => waiting.add(resolve));
        await session.settled();
        const reports = reportsOf(session, previousResultIds, reportOf);
        const isNews = previousResultIds.length === 0 || reports.some(({ kind }) => kind === 'full');
        if (isNews || token.isCancellationRequested) return inBatches(reports, progress);
        // Nothing is other than the editor knows: the answer waits, instead of the editor asking again and again.
        await change;
      }
    },
  };
}

/** Of each file in which something is found, or of which the editor knows something. */
function reportsOf(
  { workspace }: Session,
  previous: readonly PreviousResultId[],
  reportOf: (uri: string, before: string | undefined) => WorkspaceDocumentDiagnosticReport,
): readonly WorkspaceDocumentDiagnosticReport[] {
  const idsBefore = new Map(previous.map(({ uri, value }) => [uri, value]));
  const own = [...workspace.models.values()].flatMap(({ model }) =>
    [...model.fragments.values()].filter(({ library }) => !library).map(({ uri }) => uri),
  );
  return [...new Set([...idsBefore.keys(), ...own])]
    .map((uri) => reportOf(uri, idsBefore.get(uri)))
    .filter((report) => report.kind === 'unchanged' || report.items.length > 0 || idsBefore.has(report.uri));
}

/** So many files are told of at once. */
const batch = 50;

async function inBatches(
  reports: readonly WorkspaceDocumentDiagnosticReport[],
  progress: Progress,
): Promise<WorkspaceDiagnosticReport> {
  if (!progress) return { items: [...reports] };
  for (let begin = 0; begin < reports.length; begin += batch) {
    progress.report({ items: reports.slice(begin, begin + batch) });
    await nextTurn();
  }
  return { items: [] };
}
