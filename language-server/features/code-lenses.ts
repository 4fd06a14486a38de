/** Who uses an element, above it; counted when the line comes into sight. */
import type { CodeLens, CodeLensParams, Location } from 'vscode-languageserver';
import { elementsNamed } from '../../core/model/model.ts';
import { rangeAt } from '../../core/model/lines.ts';
import { namePlace, placeOf } from '../../core/model/places.ts';
import { elementsWithLens, lensOf } from '../../core/text/lenses.ts';
import { showReferencesCommand, type ShowReferencesArguments } from '../protocol.ts';
import type { Session } from '../session.ts';
import { modelOf } from '../workspace.ts';
import { openFile } from './open-file.ts';

export function codeLenses(session: Session, { textDocument }: CodeLensParams): CodeLens[] {
  const file = openFile(session, textDocument);
  if (!file || !session.settings.codeLens) return [];
  const { fragment, uri } = file;
  return elementsWithLens(fragment).map(({ qualifiedName, kind, kindSpan, nameSpan }) => ({
    range: rangeAt(fragment.lineStarts, [kindSpan[0], nameSpan[1]]),
    data: { uri, qualifiedName, kind } satisfies LensData,
  }));
}

interface LensData {
  readonly uri: string;
  readonly qualifiedName: string;
  readonly kind: string;
}

/** An element that has gone meanwhile keeps a line without words. */
export function resolveCodeLens(session: Session, lens: CodeLens): CodeLens {
  const data: unknown = lens.data;
  if (!isLensData(data)) return lens;
  const model = modelOf(session.workspace, data.uri)?.model;
  const same = model ? elementsNamed(model, data.qualifiedName) : [];
  const element = same.find(({ kind, uri }) => kind === data.kind && uri === data.uri);
  if (!model || !element) return { range: lens.range, command: { title: '', command: '' } };
  const { title, uses } = lensOf(model, element, session.settings.language);
  const { uri, range } = namePlace(model, element);
  const locations = uses
    .slice(0, mostLocations)
    .map(({ from, reference }): Location => placeOf(model, from.uri, reference.span));
  const args: ShowReferencesArguments = [uri, range.start, locations];
  return {
    range: lens.range,
    command: { title, command: uses.length > 0 ? showReferencesCommand : '', arguments: [...args] },
  };
}

/** More than this no one looks through. */
const mostLocations = 1000;

function isLensData(data: unknown): data is LensData {
  return (
    typeof data === 'object' && data !== null && 'uri' in data && 'qualifiedName' in data && 'kind' in data
  );
}
