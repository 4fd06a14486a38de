/** Changes of text that mend a finding. */
import type { Fix, TextEdit } from '../finding.ts';
import type { Element, Span } from '../model/fragment.ts';
import type { Model } from '../model/model.ts';
import { positionAt } from '../model/lines.ts';
import { placeOf } from '../model/places.ts';

/** Replaces what stands at the span. */
export function replacement(model: Model, title: string, uri: string, span: Span, newText: string): Fix {
  return { title, edits: [edit(model, uri, span, newText)] };
}

/** Puts a text at an offset. */
export function insertion(model: Model, title: string, uri: string, offset: number, newText: string): Fix {
  return replacement(model, title, uri, [offset, offset], newText);
}

/** Puts a property into the block of an element, before its first child or at its end, making the block where there is none. */
export function propertyInsertion(model: Model, element: Element, line: string): TextEdit {
  const { uri, block } = element;
  const indent = '  '.repeat(depthOf(element));
  if (!block) {
    const end = element.title ? endOfTitle(element) : element.nameSpan[1];
    return edit(model, uri, [end, end], ` {\n${indent}  ${line}\n${indent}}`);
  }
  const firstChild = element.children[0]?.span[0];
  const before = firstChild !== undefined && beginsLine(model, element, firstChild) ? firstChild : block[1];
  if (!beginsLine(model, element, before)) return edit(model, uri, [block[1], block[1]], ` ${line} `);
  const lineStart = startOfLine(model, uri, before);
  return edit(model, uri, [lineStart, lineStart], `${indent}  ${line}\n`);
}

/** Puts an element behind another, with an empty line between. */
export function elementAfter(model: Model, element: Element, text: string): TextEdit {
  let outermost = element;
  while (outermost.parent) outermost = outermost.parent;
  return edit(model, element.uri, [outermost.span[1], outermost.span[1]], `\n\n${text}`);
}

/** A line of a block in columns, as the formatter writes it. */
export function propertyLine(wording: string, value: string): string {
  return `${wording.padEnd(12)} ${value}`;
}

function edit(model: Model, uri: string, span: Span, newText: string): TextEdit {
  return { ...placeOf(model, uri, span), newText };
}

function depthOf(element: Element): number {
  return element.parent ? depthOf(element.parent) + 1 : 0;
}

/** Whether the place stands on a later line than the brace that opens the block. */
function beginsLine(model: Model, element: Element, offset: number): boolean {
  const opening = element.block?.[0] ?? element.span[0];
  return (
    startOfLine(model, element.uri, offset) > opening - 1 &&
    startOfLine(model, element.uri, offset) !== startOfLine(model, element.uri, opening)
  );
}

function startOfLine(model: Model, uri: string, offset: number): number {
  const starts = model.fragments.get(uri)?.lineStarts ?? [0];
  return starts[positionAt(starts, offset).line] ?? 0;
}

function endOfTitle(element: Element): number {
  return element.title?.span[1] ?? element.nameSpan[1];
}
