/** What follows a change: models are judged again, and the editor is told once, however much has changed. */
import type { Connection } from 'vscode-languageserver';
import { createRefresh } from './features/refresh.ts';
import { modelChanged } from './protocol.ts';
import type { Rounds } from './rounds.ts';
import type { Session } from './session.ts';
import { modelOf, type Change, type LoadedModel } from './workspace.ts';

export interface Changed {
  /** A file that somebody looks at, or looks at no more. */
  readonly text: (change: Change | undefined, uri: string) => void;
  readonly models: (models: Iterable<LoadedModel>) => void;
  readonly all: () => void;
}

/** @param openFiles the addresses of the files that are open in the editor */
export function createChanged(
  connection: Connection,
  session: Session,
  rounds: Rounds,
  openFiles: () => Iterable<string>,
): Changed {
  const refresh = createRefresh(connection, session);
  const tellModel = sometimes(() => void connection.sendNotification(modelChanged));
  const tell = (): void => {
    refresh();
    tellModel();
  };
  const changedModels = (models: Iterable<LoadedModel>): void => {
    const touched = new Set(models);
    for (const loaded of touched) rounds.touch(loaded);
    // What somebody looks at goes before the rest.
    for (const uri of openFiles()) {
      const loaded = modelOf(session.workspace, uri);
      if (loaded && touched.has(loaded)) rounds.touch(loaded, uri);
    }
    tell();
  };
  return {
    text: (change, uri) => {
      if (!change) return;
      rounds.touch(change.loaded, uri);
      if (change.isOther) tell();
    },
    models: (models) => {
      const touched = [...models];
      if (touched.length > 0) changedModels(touched);
    },
    all: () => {
      changedModels(session.workspace.models.values());
    },
  };
}

/** Milliseconds between two times that the editor is told that models changed. */
const interval = 50;

/** Does it at once, and what comes soon after it together. */
function sometimes(act: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isDue = false;
  const begin = (): void => {
    act();
    isDue = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (isDue) begin();
    }, interval).unref();
  };
  return () => {
    if (timer) isDue = true;
    else begin();
  };
}
