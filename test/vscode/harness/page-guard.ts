import type { Page } from 'playwright-core';

/** Watches a page for what must never happen: a request to elsewhere, or something its policy had to stop. */
export interface PageGuard {
  /** What happened, as sentences; empty if all is well. */
  readonly incidents: () => readonly string[];
  /** All that the page wrote to its console, for the record of a failure. */
  readonly console: () => readonly string[];
}

export function guardPage(page: Page, address: string): PageGuard {
  const incidents: string[] = [];
  const lines: string[] = [];
  const { host } = new URL(address);
  const isElsewhere = (url: string): boolean => /^(http|ws)s?:/.test(url) && new URL(url).host !== host;
  page.on('request', (request) => {
    if (isElsewhere(request.url()) && !isWebviewFile(request.url()))
      incidents.push(`Request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (!isWebviewFile(response.url()) || response.fromServiceWorker()) return;
    incidents.push(`Request to ${response.url()}`);
  });
  page.on('websocket', (socket) => {
    if (isElsewhere(socket.url())) incidents.push(`Connection to ${socket.url()}`);
  });
  page.on('console', (message) => {
    lines.push(`${message.type()}: ${message.text()}`);
    if (isViolation(message.text())) incidents.push(message.text());
  });
  page.on('pageerror', (error) => {
    lines.push(`error: ${error.stack ?? error.message}`);
    incidents.push(`Uncaught error: ${error.message}`);
  });
  return { incidents: () => [...incidents], console: () => lines };
}

/** The editor names the files of webviews like this, and answers for them within the page. */
function isWebviewFile(url: string): boolean {
  return new URL(url).host.endsWith('.vscode-resource.vscode-cdn.net');
}

function isViolation(text: string): boolean {
  return /content security policy|violates the following/i.test(text);
}
