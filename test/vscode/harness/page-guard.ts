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
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(http|ws)s?:$/.test(url.protocol) && url.host !== host)
      incidents.push(`Request to ${request.url()}`);
  });
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== host) incidents.push(`Connection to ${socket.url()}`);
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

function isViolation(text: string): boolean {
  return /content security policy|violates the following/i.test(text);
}
