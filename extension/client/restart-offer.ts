import { window } from 'vscode';
import type { LogOutputChannel } from 'vscode';
import { l10n } from '../localize.ts';

/** Says, once at a time, that the server stands still, and offers to start it again. */
export function createRestartOffer(output: LogOutputChannel, restart: () => Promise<void>): () => void {
  let isShown = false;
  const offer = async (): Promise<void> => {
    isShown = true;
    const isWanted = await askUser(output);
    isShown = false;
    if (isWanted) await restart();
  };
  return () => {
    if (!isShown) void offer();
  };
}

async function askUser(output: LogOutputChannel): Promise<boolean> {
  const again = l10n.t('Restart');
  const show = l10n.t('Show Output');
  const text = l10n.t(
    'The Servicewright language server stopped several times and was not started again. Models are no longer checked until it is restarted.',
  );
  const chosen = await window.showErrorMessage(text, again, show);
  if (chosen === show) output.show(true);
  return chosen === again;
}
