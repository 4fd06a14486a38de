/** Takes an outermost element from its file to another one of its package. */
import type { TextEdit } from '../finding.ts';
import type { Element } from '../model/fragment.ts';
import { positionAt } from '../model/lines.ts';
import { orderedFragments, type Model } from '../model/model.ts';
import { placeOf } from '../model/places.ts';
import { linesOfElement, removalOf } from './element-lines.ts';

/** As many files are offered. */
const mostFiles = 8;

/** The files that the element may move to: those of its package that can be read whole, and hold something. */
export function filesToMoveTo(model: Model, { uri, packageName }: Element): readonly string[] {
  return orderedFragments(model)
    .filter((file) => !file.library && file.uri !== uri && file.packageName === packageName)
    .filter(({ problems, elements }) => problems.length === 0 && elements.length > 0)
    .map((file) => file.uri)
    .slice(0, mostFiles);
}

export interface Move {
  readonly removal: TextEdit;
  /** At the end of a file that is there; where the file is new, its whole text. */
  readonly insertion: TextEdit;
}

/** @param target the uri of a file, there or not; @returns nothing where the element shares a line with another */
export function moveElement(model: Model, element: Element, text: string, target: string): Move | undefined {
  const source = model.fragments.get(element.uri);
  const lines = source && linesOfElement(text, source, element);
  if (!lines) return undefined;
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const moved = text.slice(...lines);
  const removal = { ...placeOf(model, element.uri, removalOf(text, lines)), newText: '' };
  const insertion = model.fragments.has(target)
    ? atEnd(model, target, moved, eol)
    : newFile(target, element.packageName, moved, eol);
  return { removal, insertion };
}

/** Behind the line on which the last element ends: a note may stand there. */
function atEnd(model: Model, uri: string, moved: string, eol: string): TextEdit {
  const file = model.fragments.get(uri);
  const end = Math.max(0, ...(file?.elements ?? []).map(({ span }) => span[1]));
  const next = file?.lineStarts[positionAt(file.lineStarts, end).line + 1];
  return next === undefined
    ? { ...placeOf(model, uri, [end, end]), newText: `${eol}${eol}${moved}` }
    : { ...placeOf(model, uri, [next, next]), newText: `${eol}${moved}${eol}` };
}

function newFile(uri: string, packageName: string, moved: string, eol: string): TextEdit {
  const head = packageName === '' ? '' : `package ${packageName}${eol}${eol}`;
  const start = { line: 0, character: 0 };
  return { uri, range: { start, end: start }, newText: `${head}${moved}${eol}` };
}

/** The uri of a new file beside that of the element, named after it: "EmailForFinance" in "email-for-finance.sms". */
export function newFileFor(model: Model, { uri, name }: Element): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
  const words = name.replace(/^\^/, '').replace(/(\p{Ll}|\d)(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$&-');
  const stem = encodeURIComponent(words.toLowerCase());
  for (let number = 1; number < 100; number++) {
    const wanted = `${folder}${stem}${number === 1 ? '' : `-${String(number)}`}.sms`;
    if (!model.fragments.has(wanted)) return wanted;
  }
  return undefined;
}
