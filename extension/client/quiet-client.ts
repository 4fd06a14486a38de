import { LanguageClient } from 'vscode-languageclient/node';

/** The library's client shows a notification for each failure; here they go to the output, and the user is asked once. */
export class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}
