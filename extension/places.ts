import { Position, Range, Uri, extensions } from 'vscode';
import type { TextDocument } from 'vscode';
import type { PlaceDto, PositionDto, RangeDto } from '../language-server/protocol.ts';

/** The language of models, as package.json declares it. */
export const languageId = 'sms';

export function toUri(place: PlaceDto): Uri {
  return Uri.parse(place.uri, true);
}

export function toRange(range: RangeDto): Range {
  return new Range(toPosition(range.start), toPosition(range.end));
}

/** A model of the user's, not a file of the library that ships with the extension. */
export function isModel(document: TextDocument): boolean {
  const { languageId: language, uri } = document;
  return language === languageId && modelSchemes.has(uri.scheme) && !isLibrary(uri);
}

/** Where models of users stand; a version that is compared with, say, is not one more model. */
export const modelSchemes: ReadonlySet<string> = new Set([
  'file',
  'untitled',
  'vscode-vfs',
  'vscode-test-web',
]);

function toPosition(position: PositionDto): Position {
  return new Position(position.line, position.character);
}

function isLibrary(uri: Uri): boolean {
  const home = extensions.getExtension('servicewright.servicewright')?.extensionUri;
  return home?.scheme === uri.scheme && uri.path.startsWith(`${home.path}/library/`);
}
