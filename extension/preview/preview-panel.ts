import { Uri } from 'vscode';
import type { WebviewPanel } from 'vscode';
import { readSettings } from '../client/settings.ts';
import { previewPage } from './page.ts';

/** Gives a panel its page, which says 'ready' when it listens, also each time that it comes back into sight. */
export function preparePanel(panel: WebviewPanel, extensionUri: Uri): void {
  const dist = Uri.joinPath(extensionUri, 'dist');
  const media = Uri.joinPath(extensionUri, 'extension', 'media');
  const address = (file: string): string => panel.webview.asWebviewUri(Uri.joinPath(dist, file)).toString();
  panel.webview.options = { enableScripts: true, enableCommandUris: false, localResourceRoots: [dist] };
  panel.iconPath = {
    light: Uri.joinPath(media, 'preview-light.svg'),
    dark: Uri.joinPath(media, 'preview-dark.svg'),
  };
  panel.webview.html = previewPage({
    nonce: globalThis.crypto.randomUUID().replaceAll('-', ''),
    script: address('preview.js'),
    style: address('preview.css'),
    language: readSettings().language,
    title: panel.title,
  });
}
