/** A server for the tests of one file, and texts to ask it about. */
import { afterAll, beforeAll, expect } from 'vitest';
import { startServer, type LanguageClient, type StartOptions } from './language-client.ts';

export interface Marked {
  readonly text: string;
  readonly position: { readonly line: number; readonly character: number };
}

export interface TextServer {
  readonly client: () => LanguageClient;
  /** Opens a text that is on no disk. @returns its uri */
  readonly open: (text: string) => string;
  /** Asks about a text that is on no disk. */
  readonly ask: <Answer>(method: string, text: string, more?: object) => Promise<Answer>;
}

/** Starts a server before the tests of the file and stops it behind them; it must not complain. */
export function useServer(options: StartOptions = {}): TextServer {
  let started: LanguageClient | undefined;
  let count = 0;
  const client = (): LanguageClient => {
    if (!started) throw new Error('The server has not been started.');
    return started;
  };
  beforeAll(async () => {
    started = await startServer(options);
  });
  afterAll(async () => {
    await client().stop();
    expect(client().errors()).toBe('');
  });
  const open = (text: string): string => {
    const uri = `untitled:${String(++count)}`;
    client().open(uri, text);
    return uri;
  };
  return {
    client,
    open,
    ask: (method, text, more = {}) =>
      client().connection.sendRequest(`textDocument/${method}`, {
        textDocument: { uri: open(text) },
        ...more,
      }),
  };
}

/** Takes the mark `|` out of a text, and says where it stood. */
export function marked(textWithMark: string): Marked {
  const at = textWithMark.indexOf('|');
  const before = textWithMark.slice(0, at).split('\n');
  return {
    text: textWithMark.slice(0, at) + textWithMark.slice(at + 1),
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  };
}
