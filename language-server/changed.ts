/** What follows a change: models are judged again, and the editor is told once, however much has changed. */
import type { Connection } from 'vscode-languageserver';
import { createRefresh } from './features/refresh.ts';
import { modelChanged } from './protocol.ts';
import type { Rounds } from './rounds.ts';
import type { Session } from './session.ts';
import { modelOf, type LoadedModel } from './workspace.ts';

export interface Changed {
  /** The text of a file that somebody looks at, in its model. */
  readonly text: (loaded: LoadedModel | undefined, uri: string) => void;
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
  const tell = (): void => {
    refresh();
    void connection.sendNotification(modelChanged);
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
    text: (loaded, uri) => {
      if (!loaded) return;
      rounds.touch(loaded, uri);
      tell();
    },
    models: changedModels,
    all: () => {
      changedModels(session.workspace.models.values());
    },
  };
}
