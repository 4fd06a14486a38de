/** Puts lines at the end of an element's block, in the way that the block is written. */
import type { TextEdit } from '../finding.ts';
import type { Element } from '../model/fragment.ts';
import { positionAt } from '../model/lines.ts';
import type { Model } from '../model/model.ts';
import { placeOf } from '../model/places.ts';
import { ancestorsOf } from './family.ts';

export function linesInsertion(model: Model, element: Element, lines: readonly string[]): TextEdit {
  const { uri, block, title, nameSpan } = element;
  const starts = model.fragments.get(uri)?.lineStarts ?? [0];
  const lineOf = (offset: number): number => positionAt(starts, offset).line;
  const indent = '  '.repeat(ancestorsOf(element).length + 1);
  const text = lines.map((line) => `${indent}${line}\n`).join('');
  const at = (offset: number, newText: string): TextEdit => ({
    ...placeOf(model, uri, [offset, offset]),
    newText,
  });
  if (!block) return at((title?.span ?? nameSpan)[1], ` {\n${text}${indent.slice(2)}}`);
  if (lineOf(block[0]) === lineOf(block[1]))
    return at(block[1], ` ${lines.map((line) => line.replace(/ +/, ' ')).join('  ')} `);
  const lastWithin = Math.max(
    block[0],
    ...[...element.children, ...element.properties].map(({ span }) => span[1]),
  );
  const closing = lineOf(block[1]);
  if (lineOf(lastWithin) === closing) return at(block[1], `\n${text}${indent.slice(2)}`);
  return at(starts[closing] ?? block[1], text);
}
