/** Text → fragment. */
import type { Fragment, Span } from './fragment.ts';
import { lineStartsOf } from './lines.ts';
import { lower, type Origin } from './lower.ts';
import { withHabits } from './otherwise-written.ts';
import { parse } from './parser.ts';
import { syntaxProblems } from './problems.ts';
import { readLightNodes } from './reader/fast-reader.ts';

/** Of a text that cannot be read whole at most this many characters are tried. */
const readableBegin = 100_000;

/** Reads the text of a file. What could not be read stands in the fragment's problems; nothing is thrown. */
export function readFragment(uri: string, text: string, options: Pick<Origin, 'library'>): Fragment {
  const fragment = readWhole(uri, text, options);
  // Templates count for nothing where they stand: of them a model holds the text, to be taken over.
  const isTemplates = fragment.library && fragment.packageName === templatePackage;
  return isTemplates ? { ...fragment, elements: [], text } : fragment;
}

/** The package of the library that holds templates. */
export const templatePackage = 'Templates';

/** Reads a text with all of its elements, templates too. */
export function readWhole(uri: string, text: string, options: Pick<Origin, 'library'>): Fragment {
  const origin: Origin = { uri, library: options.library };
  return readFast(text, origin) ?? readByParser(text, origin);
}

/** The fragment of a text that has no mistake; nothing where there is anything to say of it. */
export function readFast(text: string, origin: Origin): Fragment | undefined {
  const tree = readLightNodes(text);
  const fragment = tree && lower(tree, [], text, origin);
  return fragment?.problems.length === 0 ? fragment : undefined;
}

/** The fragment of any text, read by the parser, which knows what to say of mistakes. */
export function readByParser(text: string, origin: Origin): Fragment {
  const isLong = text.length > 3 * readableBegin;
  // The parser's recovery scans ahead from each error: a long text is given up before it is tried whole.
  const seemsReadable = !isLong || tryRead(text.slice(0, readableBegin), origin) !== undefined;
  return (seemsReadable ? tryRead(text, origin) : undefined) ?? readBegin(text, origin);
}

/** Nothing where the text is nested too deep, or has too many errors, for the parser's stack. */
function tryRead(text: string, origin: Origin): Fragment | undefined {
  try {
    const tree = parse(text);
    const fragment = lower(tree.value, syntaxProblems(tree, text), text, origin);
    return { ...fragment, problems: withHabits(fragment.problems, text) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** As much of the begin as can be read, found by halving at line ends, and a problem where reading stopped. */
function readBegin(text: string, origin: Origin): Fragment {
  const lineStarts = lineStartsOf(text);
  for (let end = Math.min(text.length >> 1, readableBegin); end > 0; end >>= 1) {
    const line = text.lastIndexOf('\n', end) + 1;
    const cut = line > 0 ? line : end;
    const read = tryRead(text.slice(0, cut), origin);
    if (!read) continue;
    const span: Span = [cut, Math.min(cut + 1, text.length)];
    return { ...read, lineStarts, problems: [...read.problems, { message: { id: 'too-much' }, span }] };
  }
  const span: Span = [0, Math.min(1, text.length)];
  return {
    uri: origin.uri,
    packageName: '',
    library: origin.library,
    elements: [],
    problems: [{ message: { id: 'too-much' }, span }],
    lineStarts,
  };
}
