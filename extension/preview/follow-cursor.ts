import { window } from 'vscode';
import type { Memento } from 'vscode';
import { elementsAtRequest } from '../../language-server/protocol.ts';
import type { ServerLink } from '../client/server-link.ts';
import { disposeAll } from '../disposal.ts';
import type { Disposal } from '../disposal.ts';
import { l10n } from '../localize.ts';
import { newest } from '../newest.ts';
import { isModel } from '../places.ts';

/** Tells the previews which elements stand around the cursor. A highlight is never answered, so nothing runs in circles. */
export interface FollowCursor extends Disposal {
  toggle(): void;
  /** Tells it again, to a preview that is new. */
  tell(): void;
}

const key = 'followCursor';
const delay = 80;
const shown = 4_000;

export function followCursor(
  server: ServerLink,
  memory: Memento,
  highlight: (ids: readonly string[]) => void,
): FollowCursor {
  const isOn = (): boolean => memory.get(key, true);
  const question = newest(
    delay,
    async (token) => {
      const editor = window.activeTextEditor;
      if (!isOn() || !editor || !isModel(editor.document)) return undefined;
      const { line, character } = editor.selection.active;
      const params = { uri: editor.document.uri.toString(), position: { line, character } };
      return server.request(elementsAtRequest, params, token);
    },
    (ids) => ids && highlight(ids),
  );
  const listeners = [
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (isOn() && isModel(textEditor.document)) question.soon();
    }),
    window.onDidChangeActiveTextEditor(() => question.soon()),
    server.onModelChanged(() => question.soon()),
  ];
  return {
    toggle: () => {
      void memory.update(key, !isOn());
      const text = isOn()
        ? l10n.t('The preview follows the cursor.')
        : l10n.t('The preview no longer follows the cursor.');
      window.setStatusBarMessage(text, shown);
      highlight([]);
      question.soon();
    },
    tell: () => question.soon(),
    dispose: () => disposeAll([...listeners, question]),
  };
}
