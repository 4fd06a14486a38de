/** Reads files, and reads them again when something happens to them on the disk. */
import type { Connection } from 'vscode-languageserver';
import { rootMarker } from './files.ts';
import type { Session } from './session.ts';
import { loadFolders, type Loading } from './loading.ts';
import { changeFiles, type LoadedModel } from './workspace.ts';

export interface Following {
  readonly loading: Loading;
  /** All folders have been read anew. */
  readonly reloaded: () => void;
  /** Files of these models are others. */
  readonly changed: (models: Iterable<LoadedModel>) => void;
  /** Lets judging wait while files are read. */
  readonly heldFor: (work: Promise<void>) => Promise<void>;
}

/** However many files change at once, they are one change. @returns what reads all folders anew */
export function followFiles(connection: Connection, session: Session, following: Following): () => void {
  const inTurn = createTurns(following.heldFor);
  const reload = inTurn(() => readFolders(session, following));
  const changes = new Set<string>();
  const read = inTurn(() => {
    const uris = [...changes];
    changes.clear();
    return changeFiles(session.workspace, uris).then(following.changed);
  });
  connection.onDidChangeWatchedFiles((event) => {
    if (event.changes.some(({ uri }) => uri.endsWith(`/${rootMarker}`))) {
      reload();
      return;
    }
    for (const { uri } of event.changes) changes.add(uri);
    read();
  });
  // Of a folder that goes or moves nothing is told of the files within.
  connection.workspace.onDidDeleteFiles(reload);
  connection.workspace.onDidRenameFiles(reload);
  return reload;
}

async function readFolders(session: Session, { loading, reloaded }: Following): Promise<void> {
  session.isLoading = true;
  await loadFolders(session.workspace, session.folders, loading);
  session.isLoading = false;
  session.loaded();
  reloaded();
}

/** Works that read files wait for each other; one that waits already is not begun twice. */
function createTurns(heldFor: Following['heldFor']): (work: () => Promise<void>) => () => void {
  let last = Promise.resolve();
  return (work) => {
    let isWaiting = false;
    return () => {
      if (isWaiting) return;
      isWaiting = true;
      last = last.then(() => {
        isWaiting = false;
        return work();
      });
      void heldFor(last);
    };
  };
}
