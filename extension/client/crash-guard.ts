import { CloseAction, ErrorAction } from 'vscode-languageclient/node';
import type { ErrorHandler } from 'vscode-languageclient/node';
import { l10n } from '../localize.ts';

const mostStops = 5;
const span = 3 * 60 * 1000;
const mostErrors = 3;

/** Starts a server that stopped once more, and gives up when it stops again and again. */
export function createCrashGuard(giveUp: () => void): ErrorHandler {
  const stops: number[] = [];
  return {
    error: (_error, _message, count) => ({
      action: (count ?? 0) <= mostErrors ? ErrorAction.Continue : ErrorAction.Shutdown,
      handled: true,
    }),
    closed: () => {
      const now = Date.now();
      stops.push(now);
      const recent = stops.filter((stop) => now - stop < span);
      if (recent.length < mostStops) {
        const message = l10n.t('The language server stopped and is started again.');
        return { action: CloseAction.Restart, message, handled: true };
      }
      giveUp();
      const message = l10n.t('The language server stopped {0} times within three minutes.', recent.length);
      return { action: CloseAction.DoNotRestart, message, handled: true };
    },
  };
}
