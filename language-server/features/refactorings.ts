/** Changes that keep the meaning: a tier made of an SLA's targets, an element moved to another file. */
import type { CodeAction, CodeActionParams, WorkspaceEdit } from 'vscode-languageserver';
import { CodeActionKind } from 'vscode-languageserver';
import { extractTier } from '../../core/edits/extract-tier.ts';
import { filesToMoveTo, moveElement, newFileFor } from '../../core/edits/move-element.ts';
import { refactoringMessages } from '../../core/messages/refactorings.ts';
import { elementsAt } from '../../core/model/at.ts';
import type { Element } from '../../core/model/fragment.ts';
import { rangeAt } from '../../core/model/lines.ts';
import { elementsNamed } from '../../core/model/model.ts';
import type { Session } from '../session.ts';
import { offsetOf, ownFile, type OpenFile } from './open-file.ts';

export function refactorings(session: Session, { textDocument, range }: CodeActionParams): CodeAction[] {
  const file = ownFile(session, textDocument);
  if (!file) return [];
  const offset = offsetOf(file.fragment, range.start);
  const element = elementsAt(file.fragment, offset).find(({ parent }) => !parent);
  if (!element || element.name === '') return [];
  const isAtHead = offset <= (element.title?.span[1] ?? element.nameSpan[1]);
  return [...extraction(session, file, element), ...(isAtHead ? moves(session, file, element) : [])];
}

function extraction(
  session: Session,
  { model, fragment, text, uri }: OpenFile,
  element: Element,
): CodeAction[] {
  const extracted = extractTier(model, fragment, text, element);
  if (!extracted) return [];
  const { tier, span, newText } = extracted;
  const edit = { range: rangeAt(fragment.lineStarts, span), newText };
  return [
    {
      title: refactoringMessages[session.settings.language].extractTier(tier),
      kind: CodeActionKind.RefactorExtract,
      edit: { changes: { [uri]: [edit] } },
    },
  ];
}

interface MoveData {
  readonly uri: string;
  readonly qualifiedName: string;
  readonly target: string;
}

/** What an editor cannot carry out is not offered: several files in one change, a file that is new. */
function moves(session: Session, { model }: OpenFile, element: Element): CodeAction[] {
  const abilities = session.editor.workspace?.workspaceEdit;
  if (!abilities?.documentChanges) return [];
  const messages = refactoringMessages[session.settings.language];
  const move = (title: string, target: string): CodeAction => ({
    title,
    kind: CodeActionKind.RefactorMove,
    data: { uri: element.uri, qualifiedName: element.qualifiedName, target } satisfies MoveData,
  });
  const created = abilities.resourceOperations?.includes('create') ? newFileFor(model, element) : undefined;
  return [
    ...(created === undefined ? [] : [move(messages.moveToNew(element.name, fileName(created)), created)]),
    ...filesToMoveTo(model, element).map((uri) => move(messages.moveTo(element.name, fileName(uri)), uri)),
  ];
}

function fileName(uri: string): string {
  return decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
}

/** Works out the edit of a move when it is chosen; without one where the element has gone meanwhile. */
export function resolveCodeAction(session: Session, action: CodeAction): CodeAction {
  const data: unknown = action.data;
  const file = isMoveData(data) ? ownFile(session, data) : undefined;
  if (!isMoveData(data) || !file) return action;
  const { uri, qualifiedName, target } = data;
  const element = elementsNamed(file.model, qualifiedName).find((candidate) => candidate.uri === uri);
  const edit = element && moveEdit(file, element, target);
  return edit ? { ...action, edit } : action;
}

function moveEdit({ model, text }: OpenFile, element: Element, target: string): WorkspaceEdit | undefined {
  const move = moveElement(model, element, text, target);
  if (!move) return undefined;
  const creation = {
    kind: 'create' as const,
    uri: target,
    options: { overwrite: false, ignoreIfExists: false },
  };
  const edits = [move.insertion, move.removal].map(({ uri, range, newText }) => ({
    textDocument: { uri, version: null },
    edits: [{ range, newText }],
  }));
  return { documentChanges: [...(model.fragments.has(target) ? [] : [creation]), ...edits] };
}

function isMoveData(data: unknown): data is MoveData {
  return (
    typeof data === 'object' && data !== null && 'qualifiedName' in data && 'target' in data && 'uri' in data
  );
}
