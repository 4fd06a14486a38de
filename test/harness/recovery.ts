/** What is left of a text that is cut short or misses a word, against the whole of it. */
import { coreServices } from '../../core/model/parser.ts';
import type { Element, Fragment, Span } from '../../core/model/fragment.ts';
import { readFragment } from '../../core/model/read.ts';

export function read(text: string): Fragment {
  return readFragment('a.sms', text, { library: false });
}

/** The tokens of a text, with their places. */
export function tokensOf(text: string): readonly { readonly image: string; readonly span: Span }[] {
  return coreServices()
    .parser.Lexer.tokenize(text)
    .tokens.filter(({ image }) => image !== '')
    .map(({ image, startOffset }) => ({ image, span: [startOffset, startOffset + image.length] }));
}

/** Everything that the fragment says, a line each, without places. */
export function statements({ elements }: Pick<Fragment, 'elements'>): readonly string[] {
  return elements.flatMap((element) => [
    headOf(element),
    ...element.properties.map(
      ({ word, parts, sentence }) =>
        `${headOf(element)}: ${word} ${JSON.stringify({ parts, sentence }, withoutSpans)}`,
    ),
  ]);
}

export function headOf({ kind, qualifiedName }: Element): string {
  return `${kind} ${qualifiedName}`;
}

/** The lines that the first has and the second has not; a line that stands twice counts twice. */
export function lost(whole: readonly string[], left: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of left) counts.set(line, (counts.get(line) ?? 0) + 1);
  return whole.filter((line) => {
    const count = counts.get(line) ?? 0;
    counts.set(line, count - 1);
    return count <= 0;
  });
}

function withoutSpans(key: string, value: unknown): unknown {
  return key === 'span' ? undefined : value;
}
