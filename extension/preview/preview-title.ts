import { Uri } from 'vscode';
import type { DrawingDto } from '../../language-server/protocol.ts';
import { l10n } from '../localize.ts';
import type { PreviewState } from './messages.ts';

/** The title of the panel: that of the drawing, in brackets while pinned. */
export function previewTitle(state: PreviewState, drawing: DrawingDto | undefined): string {
  const file = Uri.parse(state.uri).path.split('/').at(-1) ?? '';
  const title = l10n.t('Preview {0}', drawing?.title ?? file);
  return state.pinned ? `[${title}]` : title;
}
