/**
 * The formatter: a text in, edits out. It works on the tokens of the text and on what the text was read as;
 * it changes white space, the spelling of quantities and the indentation of long texts, and never the meaning.
 * Elements with syntax errors stay as they are.
 */
import type { Fragment, Span } from '../model/fragment.ts';
import { readFragment } from '../model/read.ts';
import { createLayout, type Layout } from './layout.ts';
import { houseIndentation, type Indentation } from './options.ts';
import { planElement } from './plan.ts';
import { sameMeaning } from './same-meaning.ts';
import { soundParts } from './sound-parts.ts';
import { tokensOf, type FormatToken } from './tokens.ts';
import type { SpanEdit } from './pen.ts';
import { writeEdits } from './write.ts';

export interface FormatOptions {
  readonly indentation?: Indentation;
  /** What the text was read as, where the caller knows. */
  readonly fragment?: Fragment;
  /** Only what begins and ends within is changed. */
  readonly span?: Span;
}

/** The edits that format the text, in its order and without overlaps. */
export function formatText(text: string, options: FormatOptions = {}): readonly SpanEdit[] {
  const fragment = options.fragment ?? readFragment('', text, { library: false });
  const tokens = tokensOf(text);
  const layout = createLayout(tokens, fragment.elements);
  planFile(layout, fragment, options.span);
  const eol = lineEndOf(text, tokens);
  const indentation = options.indentation ?? houseIndentation;
  const all = writeEdits({ text, tokens, layout, indentation, eol });
  const { span } = options;
  const edits = span ? all.filter((edit) => span[0] <= edit.span[0] && edit.span[1] <= span[1]) : all;
  if (edits.length === 0 || fragment.problems.length === 0) return edits;
  // Where a text has errors its layout can carry meaning: which line closes a block that was left open.
  return sameMeaning(fragment, readFragment(fragment.uri, applyEdits(text, edits), fragment)) ? edits : [];
}

/** The text after the edits. */
export function applyEdits(text: string, edits: readonly SpanEdit[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const { span, newText } of edits) {
    parts.push(text.slice(end, span[0]), newText);
    end = span[1];
  }
  return parts.join('') + text.slice(end);
}

/** The whole text, formatted. */
export function formatted(text: string, options: FormatOptions = {}): string {
  return applyEdits(text, formatText(text, options));
}

/** The first line end between the words, which will be written between all; else the first within a text or comment. */
function lineEndOf(text: string, tokens: readonly FormatToken[]): string {
  let end = 0;
  for (const token of [...tokens, { start: text.length, end: text.length }]) {
    const [found] = lineEnd.exec(text.slice(end, token.start)) ?? [];
    if (found !== undefined) return found;
    end = token.end;
  }
  return lineEnd.exec(text)?.[0] ?? '\n';
}

const lineEnd = /\r\n|\n|\r/;

function planFile(layout: Layout, fragment: Fragment, wanted: Span = [0, Infinity]): void {
  let followsPlanned = true;
  for (const { element, span, isSound } of soundParts(layout, fragment)) {
    if (span[1] < wanted[0] || span[0] > wanted[1]) {
      followsPlanned = isSound;
      continue;
    }
    const tokens = layout.within(span);
    const isPlanned = isSound && (element ? planElement(layout, element, 0) : planPackage(layout, tokens));
    if (!isPlanned) for (const { start } of tokens) layout.plan.delete(start);
    // What stands before it belongs to something that is left as it is.
    else if (tokens[0] && !followsPlanned) layout.plan.delete(tokens[0].start);
    followsPlanned = isPlanned;
  }
}

function planPackage(layout: Layout, [first, ...rest]: readonly FormatToken[]): boolean {
  if (!first) return true;
  layout.want(first, { type: 'line', depth: 0, commentDepth: 0 });
  const anchor = { depth: 0, first };
  for (const token of rest) {
    const isDot = token.type === '.' || layout.words[layout.indexOf(token) - 1]?.type === '.';
    layout.want(token, { type: 'space', width: isDot ? 0 : 1, joined: true, anchor });
  }
  return true;
}
