/** An open file as text features need it: its text and what it was read as. */
import type { Position, Range } from '../../core/finding.ts';
import type { Fragment, Span } from '../../core/model/fragment.ts';
import { offsetAt } from '../../core/model/lines.ts';
import type { Model } from '../../core/model/model.ts';
import type { Session } from '../session.ts';
import { modelOf } from '../workspace.ts';

export interface OpenFile {
  readonly uri: string;
  readonly text: string;
  readonly model: Model;
  readonly fragment: Fragment;
}

/** Nothing for a file that is not open. */
export function openFile(session: Session, { uri }: { readonly uri: string }): OpenFile | undefined {
  const text = session.workspace.openTexts.get(uri);
  const model = modelOf(session.workspace, uri)?.model;
  const fragment = model?.fragments.get(uri);
  return text !== undefined && model && fragment ? { uri, text, model, fragment } : undefined;
}

/** Nothing for files of the library either, which nobody edits. */
export function ownFile(session: Session, document: { readonly uri: string }): OpenFile | undefined {
  const file = openFile(session, document);
  return file?.fragment.library ? undefined : file;
}

export function spanOfRange({ lineStarts }: Fragment, { start, end }: Range): Span {
  return [offsetAt(lineStarts, start), offsetAt(lineStarts, end)];
}

export function offsetOf({ lineStarts }: Fragment, position: Position): number {
  return offsetAt(lineStarts, position);
}
