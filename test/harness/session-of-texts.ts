/** The server's own answers without a connection: for tests that ask very often. */
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities } from 'vscode-languageserver';
import type { Language } from '../../core/messages/language.ts';
import { createSession, type Session } from '../../language-server/session.ts';
import { changeText } from '../../language-server/workspace.ts';
import { repository } from './model.ts';

/** Where the texts seem to stand: a folder that is on no disk. */
const folder = pathToFileURL('/servicewright-texts/');

/** Of an editor that takes snippets and Markdown. */
const editor: ClientCapabilities = {
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
};

export interface SessionOfTexts {
  readonly session: Session;
  /** Opens texts by the names of their files, or gives them another text. */
  readonly put: (texts: Readonly<Record<string, string>>) => void;
  readonly uriOf: (name: string) => string;
  readonly speak: (language: Language) => void;
}

/** A server that holds one model. @param options.library whether the files that ship with the product belong to it */
export function sessionOfTexts(options = { library: true }): SessionOfTexts {
  const session = createSession(new URL(options.library ? 'library/' : 'docs/', repository).pathname);
  session.editor = editor;
  session.isLoading = false;
  session.settings = { ...session.settings, asOf: '2026-11-22', language: 'en' };
  const uriOf = (name: string): string => new URL(name, folder).href;
  return {
    session,
    uriOf,
    put: (texts) => {
      for (const [name, text] of Object.entries(texts)) changeText(session.workspace, uriOf(name), text);
    },
    speak: (language) => {
      session.settings = { ...session.settings, language };
    },
  };
}
