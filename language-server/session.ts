/** What the server knows while it runs: the models, the settings, what was found last. */
import type { ClientCapabilities } from 'vscode-languageserver';
import type { Finding } from '../core/finding.ts';
import { offsetAt } from '../core/model/lines.ts';
import type { Fragment } from '../core/model/fragment.ts';
import type { Model } from '../core/model/model.ts';
import { assessmentOf } from '../core/assessment.ts';
import { firstFindings } from '../core/checks/first-findings.ts';
import type { Judging } from '../core/checks/kept-checks.ts';
import type { Position } from '../core/finding.ts';
import type { Settings } from './protocol.ts';
import { allShown } from './shown-settings.ts';
import { isSettled } from './unread.ts';
import { createWorkspace, modelOf, type LoadedModel, type Workspace } from './workspace.ts';

export interface Session {
  readonly workspace: Workspace;
  /** The findings of a file as it stands: quick fixes belong to these. */
  readonly findings: { readonly get: (uri: string) => readonly Finding[] };
  /** Settles when everything is known of every model. */
  settled: () => Promise<void>;
  settings: Settings;
  folders: readonly string[];
  /** What the editor can do. */
  editor: ClientCapabilities;
  showsProgress: boolean;
  /** The editor asks for findings by itself; to others they are pushed. */
  asksForFindings: boolean;
  /** The editor tells when folders come and go. */
  showsFolders: boolean;
  /** Folders are being read: what is found in half a model is not shown. */
  isLoading: boolean;
  /** Settles when the folders of the workspace have been read. */
  readonly ready: Promise<void>;
  readonly loaded: () => void;
}

export function createSession(libraryFolder: string): Session {
  let loaded = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    loaded = resolve;
  });
  const session: Session = {
    workspace: createWorkspace(libraryFolder),
    findings: { get: (uri) => findingsNow(session, uri) },
    settled: () => ready,
    settings: { asOf: '', language: 'en', ...allShown },
    folders: [],
    editor: {},
    showsProgress: false,
    asksForFindings: false,
    showsFolders: false,
    isLoading: true,
    ready,
    loaded,
  };
  return session;
}

function findingsNow(session: Session, uri: string): readonly Finding[] {
  const loaded = modelOf(session.workspace, uri);
  if (!loaded) return [];
  if (session.isLoading) return certainFindings(session, loaded, uri);
  const assessment = assessmentOf(loaded.model, judgingOf(session));
  assessment.settleFile(uri);
  return assessment.findingsIn(uri);
}

/** What is certain of a file while others are still to be read. */
export function certainFindings(
  session: Session,
  { model, unread }: LoadedModel,
  uri: string,
): readonly Finding[] {
  return firstFindings(model, judgingOf(session), uri, (name) => isSettled(unread, name));
}

/** How to judge: by the date that the user set, else by today's. */
export function judgingOf({ settings }: Session): Judging {
  return { asOf: settings.asOf === '' ? today() : settings.asOf, language: settings.language };
}

/** A place that a request names, in the terms of the model. */
export interface Spot {
  readonly model: Model;
  readonly fragment: Fragment;
  readonly offset: number;
}

/** Where a request points to; nothing in a file of no model. */
export function spotOf(session: Session, uri: string, position: Position): Spot | undefined {
  const loaded = modelOf(session.workspace, uri);
  const fragment = loaded?.model.fragments.get(uri);
  return (
    loaded && fragment && { model: loaded.model, fragment, offset: offsetAt(fragment.lineStarts, position) }
  );
}

/** The day where the user is, as YYYY-MM-DD. */
function today(): string {
  const now = new Date();
  const day = [now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0'));
  return [now.getFullYear(), ...day].join('-');
}
