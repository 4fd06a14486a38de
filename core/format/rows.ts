/** Steps that stand on one line each are the rows of a table: names, titles and R, A, C, I stand in columns. */
import type { Element, Property } from '../model/fragment.ts';
import type { Layout } from './layout.ts';
import { isOneLine, standsOnOneLine, stepKinds } from './one-line.ts';
import { headSpan } from './members.ts';
import type { FormatToken } from './tokens.ts';

/** What is longer than this sticks out, and moves no column. */
const widestCell = 36;

const letters: ReadonlySet<string> = new Set(['R', 'A', 'C', 'I']);

/** Widens what is planned within the rows of the element. */
export function alignRows(layout: Layout, element: Element): void {
  for (const group of rowGroups(layout, element)) {
    alignColumn(
      layout,
      group.map((row) => nameCell(layout, row)),
    );
    alignColumn(
      layout,
      group.map((row) => titleCell(layout, row)),
    );
    for (let column = 0; alignLetters(layout, group, column); column++);
  }
}

/** Runs of steps on lines that follow one another. */
function rowGroups(layout: Layout, element: Element): Element[][] {
  const groups: Element[][] = [];
  let last: Element | undefined;
  for (const child of element.children) {
    if (!isRow(layout, child)) last = undefined;
    else {
      if (last && follows(layout, last, child)) groups.at(-1)?.push(child);
      else groups.push([child]);
      last = child;
    }
  }
  return groups.filter(({ length }) => length > 1);
}

function isRow(layout: Layout, child: Element): boolean {
  if (!stepKinds.has(child.kind) || !isOneLine(layout, headSpan(child))) return false;
  return !child.block || standsOnOneLine(layout, child);
}

/** No empty line and no line of comment between them. */
function follows(layout: Layout, one: Element, next: Element): boolean {
  const between = layout.commentsWithin([one.span[1], next.span[0]]);
  const breaks = layout.at(next.span[0])?.breaks ?? 0;
  return breaks < 2 && between.every((comment) => comment.breaks === 0);
}

/** A text, and the token behind it that is to stand in a column. */
interface Cell {
  readonly width: number;
  readonly next: FormatToken | undefined;
}

function nameCell(layout: Layout, row: Element): Cell {
  const [kind, name, next] = layout.within([row.span[0], row.block?.[0] ?? row.span[1]]);
  return { width: widthOf(layout, [kind, name]), next };
}

/** Of a row without a title the brace is in the column of titles already. */
function titleCell(layout: Layout, row: Element): Cell {
  const head = layout.within(headSpan(row)).slice(2);
  const next = row.block && head.length > 0 ? layout.at(row.block[0] - 1) : undefined;
  return { width: widthOf(layout, head), next };
}

function widthOf(layout: Layout, tokens: readonly (FormatToken | undefined)[]): number {
  return tokens.reduce((sum, token) => sum + (token ? layout.textOf(token).length + 1 : 0), -1);
}

function alignColumn(layout: Layout, cells: readonly Cell[]): void {
  const widths = cells.map(({ width }) => width).filter((width) => width <= widestCell);
  const column = Math.max(0, ...widths);
  for (const { width, next } of cells) {
    const wanted = next && layout.plan.get(next.start);
    if (next && wanted?.type === 'space')
      layout.want(next, { ...wanted, width: Math.max(wanted.width, wanted.width + column - width) });
  }
}

/** @returns whether there is such a column in every row that goes on */
function alignLetters(layout: Layout, rows: readonly Element[], column: number): boolean {
  const cells = rows
    .map(({ properties }) => properties.map((property) => letterCell(layout, property)))
    // A row that sticks out is in no column behind that place.
    .filter((row) => row.slice(0, column).every(({ width }) => width <= widestCell))
    .flatMap((row) => (row[column + 1] ? [row.slice(column)] : []));
  const [word] = cells.map(([cell]) => cell?.word);
  const isColumn = cells.every(([cell]) => cell?.word === word);
  if (cells.length < 2 || word === undefined || !letters.has(word) || !isColumn) return false;
  alignColumn(
    layout,
    cells.map(([cell, next]) => ({ width: cell?.width ?? 0, next: next?.first })),
  );
  return true;
}

function letterCell(
  layout: Layout,
  { word, span }: Property,
): { readonly word: string; readonly width: number; readonly first: FormatToken | undefined } {
  return { word, width: widthOf(layout, layout.within(span)), first: layout.at(span[0]) };
}

/** Of properties that say when something follows, the consequences stand in a column. */
export function alignConsequences(layout: Layout, element: Element): void {
  const cells = element.properties.flatMap(({ word, span, parts }): Cell[] => {
    const [text] = parts['consequence'] ?? [];
    if (word !== 'when' || !text || !isOneLine(layout, span)) return [];
    return [
      { width: widthOf(layout, layout.within([span[0], text.span[0]])), next: layout.at(text.span[0]) },
    ];
  });
  if (cells.length > 1) alignColumn(layout, cells);
}
