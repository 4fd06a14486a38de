/** What the words of a file mean, between them; each kind can be switched off. */
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { positionAt } from '../../core/model/lines.ts';
import { hintKinds, hintsIn } from '../../core/text/hints.ts';
import { judgingOf, type Session } from '../session.ts';
import { openFile, spanOfRange } from './open-file.ts';

export function inlayHints(session: Session, { textDocument, range }: InlayHintParams): InlayHint[] {
  const file = openFile(session, textDocument);
  if (!file) return [];
  const { model, fragment } = file;
  const { language, inlayHints: wanted } = session.settings;
  const asOf = judgingOf(session).asOf ?? '';
  const kinds = new Set(hintKinds.filter((kind) => wanted[kind]));
  return hintsIn(model, fragment, { kinds, language, asOf, within: spanOfRange(fragment, range) }).map(
    ({ offset, label, tooltip }) => ({
      position: positionAt(fragment.lineStarts, offset),
      label,
      paddingLeft: true,
      tooltip,
    }),
  );
}
