/** What can be folded away in a file. */
import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { FoldingRangeKind } from 'vscode-languageserver';
import { foldsOf, type Fold } from '../../core/text/folds.ts';
import type { Session } from '../session.ts';
import { openFile } from './open-file.ts';

export function foldingRanges(session: Session, { textDocument }: FoldingRangeParams): FoldingRange[] {
  const file = openFile(session, textDocument);
  if (!file) return [];
  return foldsOf(file.text, file.fragment).map(({ start, end, kind }) => {
    const editorKind = kinds[kind];
    return { startLine: start, endLine: end, ...(editorKind && { kind: editorKind }) };
  });
}

const kinds: Readonly<Partial<Record<Fold['kind'], FoldingRangeKind>>> = {
  comment: FoldingRangeKind.Comment,
  region: FoldingRangeKind.Region,
};
