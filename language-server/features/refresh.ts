/** Asks the editor to ask again where a change elsewhere may have changed what it shows of an open file. */
import type { Connection } from 'vscode-languageserver';
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { Session } from '../session.ts';

/** Milliseconds without a change. */
const pause = 400;

/** @returns what says that something changed; the editor is asked when changes pause */
export function createRefresh(connection: Connection, session: Session): () => void {
  let timer: NodeJS.Timeout | undefined;
  const ask = (): void => {
    const { workspace } = session.editor;
    const requests = [
      workspace?.semanticTokens?.refreshSupport && connection.languages.semanticTokens.refresh(),
      workspace?.inlayHint?.refreshSupport && connection.languages.inlayHint.refresh(),
      workspace?.codeLens?.refreshSupport && connection.sendRequest(CodeLensRefreshRequest.type),
    ];
    // An editor that cannot say yes now shows what is new at its next question.
    for (const request of requests) if (request) request.catch(() => undefined);
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause);
    timer.unref();
  };
}
