import { Location, Position, Range, Uri, commands } from 'vscode';
import type { Disposable } from 'vscode';
import { showReferencesCommand } from '../../language-server/protocol.ts';
import type { PositionDto, ShowReferencesArguments } from '../../language-server/protocol.ts';

/** The command of the lines above elements: the server knows places as plain data, the editor wants its own. */
export function registerShowReferences(): Disposable {
  return commands.registerCommand(
    showReferencesCommand,
    (...[uri, position, places]: ShowReferencesArguments) =>
      commands.executeCommand(
        'editor.action.showReferences',
        Uri.parse(uri),
        positionOf(position),
        places.map(({ uri: file, range }) => {
          const { start, end } = range;
          return new Location(Uri.parse(file), new Range(positionOf(start), positionOf(end)));
        }),
      ),
  );
}

function positionOf({ line, character }: PositionDto): Position {
  return new Position(line, character);
}
