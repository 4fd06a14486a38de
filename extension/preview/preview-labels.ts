import { l10n } from '../localize.ts';
import type { PreviewLabels } from './messages.ts';

/** The texts of the page, in the language of the editor. */
export function previewLabels(): PreviewLabels {
  return {
    drawing: l10n.t('Diagram'),
    stale: l10n.t('The text has errors: this is the last picture that could be drawn.'),
    empty: emptyText(),
    element: l10n.t('Element'),
    kind: l10n.t('Kind'),
    relations: l10n.t('Relations'),
    zoomIn: l10n.t('Zoom in'),
    zoomOut: l10n.t('Zoom out'),
    fit: l10n.t('Fit to window'),
    showTable: l10n.t('Show as table'),
    showDrawing: l10n.t('Show as diagram'),
    help: l10n.t(
      'Tab or arrow keys: next element. Enter: go to the text. Plus and minus: zoom. 0: fit to window. T: table.',
    ),
  };
}

export function emptyText(): string {
  return l10n.t('There is nothing to draw yet. Write a service to begin with.');
}

export function noServerText(): string {
  return l10n.t('The language server gives no answer. Run “Servicewright: Restart Language Server”.');
}
