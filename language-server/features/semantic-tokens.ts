/** What the words of a file are, as LSP writes it: five numbers a word, and after an edit only those that differ. */
import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensLegend,
  SemanticTokensParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import type { Span } from '../../core/model/fragment.ts';
import { semanticModifiers, semanticTypes } from '../../core/text/semantic-legend.ts';
import { semanticWords } from '../../core/text/semantic-words.ts';
import type { Session } from '../session.ts';
import { openFile, spanOfRange, type OpenFile } from './open-file.ts';

export const semanticLegend: SemanticTokensLegend = {
  tokenTypes: [...semanticTypes],
  tokenModifiers: [...semanticModifiers],
};

interface Sent {
  readonly resultId: string;
  readonly data: readonly number[];
}

/** What the editor was sent last, by file. */
const sentOf = new WeakMap<Session, Map<string, Sent>>();

export function semanticTokens(session: Session, { textDocument }: SemanticTokensParams): SemanticTokens {
  const { resultId, data } = compute(session, textDocument.uri).now;
  return { resultId, data: [...data] };
}

export function semanticTokensDelta(
  session: Session,
  { textDocument, previousResultId }: SemanticTokensDeltaParams,
): SemanticTokens | SemanticTokensDelta {
  const { before, now } = compute(session, textDocument.uri);
  const { resultId, data } = now;
  if (before?.resultId !== previousResultId) return { resultId, data: [...data] };
  return { resultId, edits: difference(before.data, data) };
}

export function semanticTokensInRange(
  session: Session,
  { textDocument, range }: SemanticTokensRangeParams,
): SemanticTokens {
  const file = openFile(session, textDocument);
  return { data: file ? encode(file, spanOfRange(file.fragment, range)) : [] };
}

function compute(session: Session, uri: string): { readonly before: Sent | undefined; readonly now: Sent } {
  const sent = sentOf.get(session) ?? new Map<string, Sent>();
  sentOf.set(session, sent);
  for (const known of sent.keys()) if (!session.workspace.openTexts.has(known)) sent.delete(known);
  const before = sent.get(uri);
  const file = openFile(session, { uri });
  const now = { resultId: String(Number(before?.resultId ?? 0) + 1), data: file ? encode(file) : [] };
  if (file) sent.set(uri, now);
  return { before, now };
}

/** Line and character count from the word before. */
function encode({ model, fragment, text }: OpenFile, within?: Span): number[] {
  const data: number[] = [];
  const { lineStarts } = fragment;
  let [line, lastLine, lastStart] = [0, 0, 0];
  for (const { start, length, type, modifiers } of semanticWords(model, fragment, text, within)) {
    while ((lineStarts[line + 1] ?? Infinity) <= start) line++;
    const character = start - (lineStarts[line] ?? 0);
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << semanticModifiers.indexOf(modifier)), 0);
    const sinceLast = line === lastLine ? character - lastStart : character;
    data.push(line - lastLine, sinceLast, length, semanticTypes.indexOf(type), bits);
    [lastLine, lastStart] = [line, character];
  }
  return data;
}

/** One edit between what the two have in common at their ends. */
function difference(before: readonly number[], now: readonly number[]): SemanticTokensDelta['edits'] {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === now.at(-1 - end)) end++;
  if (start === before.length && start === now.length) return [];
  return [{ start, deleteCount: before.length - start - end, data: now.slice(start, now.length - end) }];
}
