/** Addresses of the web and files below the root that a text names behind `link` and `kept at`. */
import { dirname, relative, resolve, sep } from 'node:path';
import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { propertiesOf } from '../../core/model/access.ts';
import type { Fragment, Span, TextValue } from '../../core/model/fragment.ts';
import { rangeAt } from '../../core/model/lines.ts';
import { exists, filePath, fileUri } from '../files.ts';
import type { Session } from '../session.ts';
import { modelOf } from '../workspace.ts';

export function documentLinks(
  session: Session,
  { textDocument: { uri } }: DocumentLinkParams,
): DocumentLink[] {
  const loaded = modelOf(session.workspace, uri);
  const fragment = loaded?.model.fragments.get(uri);
  if (!loaded || !fragment) return [];
  return linkTexts(fragment).flatMap((text) => {
    const target = targetOf(loaded.root, uri, text.text);
    return target === undefined ? [] : [{ range: rangeAt(fragment.lineStarts, withinQuotes(text)), target }];
  });
}

function linkTexts({ elements }: Fragment): readonly TextValue[] {
  return elements
    .flatMap((element) => ['link', 'kept'].flatMap((word) => propertiesOf(element, word)))
    .flatMap(({ parts }) => parts['value'] ?? [])
    .filter((value) => value.type === 'text');
}

/** Of a plain text the letters between the quotes; of one with escapes or translations all that is written. */
function withinQuotes({ span: [start, end], text }: TextValue): Span {
  return end - start === text.length + 2 ? [start + 1, end - 1] : [start, end];
}

function targetOf(root: string, uri: string, text: string): string | undefined {
  if (/^(https?|mailto):/i.test(text)) return isAddress(text) ? text : undefined;
  if (!uri.startsWith('file:') || /^[a-z][a-z0-9+.-]+:/i.test(text)) return undefined;
  const path = resolve(dirname(filePath(uri)), text);
  const way = relative(root, path);
  const isBelow = way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && resolve(root, way) === path;
  return isBelow && exists(path) ? fileUri(path) : undefined;
}

function isAddress(text: string): boolean {
  return URL.canParse(text);
}
