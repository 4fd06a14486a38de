import type { FileSystemWatcher, LogOutputChannel } from 'vscode';
import { RevealOutputChannelOn } from 'vscode-languageclient/node';
import type { ErrorHandler, LanguageClientOptions } from 'vscode-languageclient/node';
import type { InitializationOptions } from '../../language-server/protocol.ts';
import { languageId, modelSchemes } from '../places.ts';
import { middleware } from './middleware.ts';
import { readSettings } from './settings.ts';

/** What the language client is told when it starts. */
export function clientOptions(
  output: LogOutputChannel,
  watchers: readonly FileSystemWatcher[],
  errorHandler: ErrorHandler,
): LanguageClientOptions {
  return {
    documentSelector: [...modelSchemes].map((scheme) => ({ language: languageId, scheme })),
    outputChannel: output,
    traceOutputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: (): InitializationOptions => ({ settings: readSettings(), pushedFindings: true }),
    initializationFailedHandler: () => false,
    synchronize: { fileEvents: [...watchers] },
    markdown: { isTrusted: false, supportHtml: false },
    errorHandler,
    middleware,
  };
}
