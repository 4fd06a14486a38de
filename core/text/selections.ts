/** What a cursor may be widened to: word, value, property, block, element, file. */
import { elementsAt, holds } from '../model/at.ts';
import type { Element, Fragment, Parts, Span } from '../model/fragment.ts';

/** The spans around the offset, the narrowest first; each holds the one before it, and more. */
export function selectionsAt(text: string, fragment: Fragment, offset: number): readonly Span[] {
  const spans = [
    wordAt(text, offset),
    ...elementsAt(fragment, offset).flatMap((element) => [
      ...withinElement(text, element, offset),
      element.span,
    ]),
    [0, text.length] as const,
  ];
  return widening(spans.filter((span) => span[1] > span[0] && holds(span, offset)));
}

function wordAt(text: string, offset: number): Span {
  const isPart = (char: string | undefined): boolean =>
    char !== undefined && /[\p{L}\p{M}\p{N}_.:-]/u.test(char);
  let [start, end] = [offset, offset];
  while (isPart(text[start - 1])) start--;
  while (isPart(text[end])) end++;
  return [start, end];
}

/** Values and property around the offset, the head where it stands there, and the inside of the block. */
function withinElement(
  text: string,
  { block, properties, title, span }: Element,
  offset: number,
): readonly Span[] {
  const property = properties.find(
    (candidate) => holds(candidate.span, offset) && candidate.span[0] !== span[0],
  );
  const values = property ? valuesAt(property.parts, offset) : [];
  const head: Span = [span[0], block ? block[0] - 1 : span[1]];
  return [
    ...insideQuotes(text, values.at(0) ?? title?.span, offset),
    ...values,
    ...(property ? [property.span] : []),
    ...(title && holds(title.span, offset) ? [title.span] : []),
    trimmed(text, head),
    ...(block ? [trimmed(text, block)] : []),
  ];
}

/** The values around the offset, the narrowest first. */
function valuesAt(parts: Parts, offset: number): readonly Span[] {
  for (const value of Object.values(parts).flat()) {
    if (!holds(value.span, offset)) continue;
    const inner = value.type === 'group' ? valuesAt(value.parts, offset) : [];
    const codes =
      value.type === 'clauses'
        ? [value.framework, ...value.codes].filter(({ span }) => holds(span, offset))
        : [];
    return [...inner, ...codes.map(({ span }) => span), value.span];
  }
  return [];
}

/** The words of the text that the offset stands in, of several translations that one. */
function insideQuotes(text: string, span: Span | undefined, offset: number): readonly Span[] {
  if (!span) return [];
  for (const match of text.slice(...span).matchAll(/"""([\s\S]*?)"""|"((?:\\.|[^"\\\r\n])*)"/g)) {
    const quotes = match[1] === undefined ? 1 : 3;
    const [start, end] = [span[0] + match.index, span[0] + match.index + match[0].length];
    if (offset >= start + quotes && offset <= end - quotes)
      return [
        [start + quotes, end - quotes],
        [start, end],
      ];
  }
  return [];
}

function trimmed(text: string, [start, end]: Span): Span {
  const inner = text.slice(start, end);
  return [end - inner.trimStart().length, start + inner.trimEnd().length];
}

function widening(spans: readonly Span[]): readonly Span[] {
  const chosen: Span[] = [];
  for (const span of spans) {
    const last = chosen.at(-1);
    const isWider =
      !last || (span[0] <= last[0] && span[1] >= last[1] && span[1] - span[0] > last[1] - last[0]);
    if (isWider) chosen.push(span);
  }
  return chosen;
}
