/**
 * What an edit made of a text, where most of its elements stayed as they are: those are at most moved, and only the
 * others are read. An element reads alike wherever it stands, as long as the word behind it is the same.
 */
import type * as ast from '../../grammar/generated/ast.ts';
import { readPart } from '../../grammar/reader/generated/reader.ts';
import { modelElement } from './element.ts';
import type { Element, Fragment } from './fragment.ts';
import { lineStartsOf, type LineStarts } from './lines.ts';
import { lowerSome } from './lower.ts';
import { unlessSurprised } from './reader/fast-reader.ts';
import { endOfText } from './reader/token-choice.ts';
import { Tokens } from './reader/tokens.ts';
import { isMovable } from './written-content.ts';

export interface Rereading {
  readonly before: Fragment;
  readonly lineStarts: LineStarts;
  /** All that the file holds, in the order of the text. */
  readonly stretches: readonly Stretch[];
}

/** Elements that stand side by side, each with those within it. */
export type Stretch =
  | { readonly isRead: false; readonly elements: readonly Element[]; readonly by: number }
  | { readonly isRead: true; readonly olds: readonly Element[]; readonly elements: readonly Element[] };

/**
 * Reads what is other in a text than before.
 * @param before the fragment of the text as it was, which stays as it is
 * @returns nothing where the text is to be read whole: where it has a mistake, or had one, or begins otherwise
 */
export function reread(before: Fragment, oldText: string, text: string): Rereading | undefined {
  if (before.library || before.problems.length > 0) return undefined;
  const comparison = compare(before, oldText, text);
  if (!comparison) return undefined;
  const lineStarts = lineStartsOf(text);
  const stretches: Stretch[] = [];
  for (const run of runsOf(comparison) ?? [undefined]) {
    const stretch = run && stretchOf(comparison, run, lineStarts);
    if (!stretch) return undefined;
    stretches.push(stretch);
  }
  return { before, lineStarts, stretches };
}

/** Two texts of a file beside each other. */
interface Comparison {
  readonly before: Fragment;
  readonly oldText: string;
  readonly text: string;
  readonly olds: readonly Old[];
  /** The elements before this one stay where they are, and so does its begin. */
  readonly firstOther: number;
  /** From this element on all is as it was, and stands further behind by so much. */
  readonly firstLike: number;
  readonly shift: number;
}

/** An element of the outermost level as it was. */
interface Old {
  readonly start: number;
  /** Behind its first word and the character that follows. */
  readonly behindWord: number;
  /** Which element of the fragment it is; those within it follow. */
  readonly first: number;
}

/** Nothing where the texts differ before the first element. */
function compare(before: Fragment, oldText: string, text: string): Comparison | undefined {
  const olds = oldsOf(before);
  const alike = commonBegin(oldText, text);
  if ((olds[0]?.behindWord ?? Infinity) > alike) return undefined;
  const alikeBehind = oldText.length - commonEnd(oldText, text, alike);
  const firstOther = olds.findIndex((_, index) => (olds[index + 1]?.behindWord ?? Infinity) > alike);
  const firstLike = olds.findIndex(({ start }) => start >= alikeBehind);
  return {
    before,
    oldText,
    text,
    olds,
    firstOther,
    firstLike: firstLike < 0 ? olds.length : firstLike,
    shift: text.length - oldText.length,
  };
}

function oldsOf({ elements }: Fragment): readonly Old[] {
  return elements.flatMap((element, first) => {
    if (element.parent) return [];
    const { start } = modelElement(element);
    return [{ start, behindWord: start + element.kind.length + 1, first }];
  });
}

/** So many characters are compared at once. */
const piece = 256;

function commonBegin(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let alike = 0;
  while (alike + piece <= most && one.startsWith(other.slice(alike, alike + piece), alike)) alike += piece;
  while (alike < most && one.charCodeAt(alike) === other.charCodeAt(alike)) alike++;
  return alike;
}

/** @param begin so much at the begin is alike, and is not counted again */
function commonEnd(one: string, other: string, begin: number): number {
  const most = Math.min(one.length, other.length) - begin;
  const [oneEnd, otherEnd] = [one.length, other.length];
  let alike = 0;
  while (
    alike + piece <= most &&
    one.endsWith(other.slice(otherEnd - alike - piece, otherEnd - alike), oneEnd - alike)
  )
    alike += piece;
  while (alike < most && one.charCodeAt(oneEnd - alike - 1) === other.charCodeAt(otherEnd - alike - 1))
    alike++;
  return alike;
}

/** Elements that stayed, or that were read in the place of old ones. */
interface Run {
  readonly first: number;
  behindLast: number;
  readonly by: number;
  /** Nothing where they stayed. */
  readonly nodes?: ast.Model['elements'];
}

/** The text from begin to end; nothing where it is for the parser to read. */
function runsOf(comparison: Comparison): readonly Run[] | undefined {
  const { olds, text, firstOther } = comparison;
  return unlessSurprised(() => {
    let run: Run = { first: 0, behindLast: firstOther, by: 0 };
    const runs = [run];
    let tokens: Tokens | undefined;
    let next = firstOther;
    let place = startOf(comparison, next);
    while (next < olds.length || place < text.length) {
      const by = place - startOf(comparison, next);
      if (stays(comparison, next, place)) {
        if (run.nodes || run.by !== by) runs.push((run = { first: next, behindLast: next, by }));
        place = startOf(comparison, ++next) + by;
        tokens = undefined;
      } else {
        if (!run.nodes) runs.push((run = { first: next, behindLast: next, by: 0, nodes: [] }));
        tokens ??= new Tokens(text, place);
        run.nodes?.push(readPart(tokens));
        place = tokens.start;
        next = tokens.type === endOfText ? olds.length : following(comparison, next, place);
      }
      run.behindLast = next;
    }
    return runs;
  });
}

/** Where an old element began; the end of the old text behind the last. */
function startOf({ olds, oldText }: Comparison, index: number): number {
  return olds[index]?.start ?? oldText.length;
}

/** Whether what stands at the place is the old element, up to the word behind it. */
function stays(
  { before, oldText, text, olds, firstLike, shift }: Comparison,
  index: number,
  place: number,
): boolean {
  const [old, behind] = olds.slice(index, index + 2);
  if (!old || (place !== old.start && !areMovable(before.elements.slice(old.first, behind?.first))))
    return false;
  if (index >= firstLike) return place - old.start === shift;
  return behind !== undefined && text.startsWith(oldText.slice(old.start, behind.behindWord), place);
}

function areMovable(elements: readonly Element[]): boolean {
  return elements.every((element) => isMovable(modelElement(element).said));
}

/** The old element that may stand at the place, behind one that was read where `index` stood. */
function following(comparison: Comparison, index: number, place: number): number {
  const { olds, firstLike, shift } = comparison;
  if (index + 1 < firstLike && place < startOf(comparison, firstLike) + shift) return index + 1;
  let like = Math.max(index, firstLike);
  while (like < olds.length && startOf(comparison, like) + shift < place) like++;
  return like;
}

function stretchOf(
  { before: { elements, ...file }, olds }: Comparison,
  { first, behindLast, by, nodes }: Run,
  lineStarts: LineStarts,
): Stretch | undefined {
  const there = elements.slice(olds[first]?.first ?? elements.length, olds[behindLast]?.first);
  if (!nodes) return { isRead: false, elements: there, by };
  const read = lowerSome(nodes, lineStarts, file);
  return read && { isRead: true, olds: there, elements: read };
}
