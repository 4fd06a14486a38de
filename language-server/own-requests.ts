/** Wires what only our own extension asks to a connection. */
import type { Connection } from 'vscode-languageserver';
import { coverage, ruleDetails } from './features/coverage.ts';
import type { Drawings } from './features/drawings.ts';
import { elementPlace, elementsAtPosition } from './features/elements.ts';
import { mends } from './features/mends.ts';
import { starter } from './features/starter.ts';
import * as protocol from './protocol.ts';
import type { Session } from './session.ts';

export function answerOwnRequests(connection: Connection, session: Session, drawings: Drawings): void {
  connection.onRequest(protocol.coverageRequest, (params: protocol.CoverageParams) =>
    coverage(session, params),
  );
  connection.onRequest(protocol.ruleDetailsRequest, (params: protocol.RuleDetailsParams) =>
    ruleDetails(session, params),
  );
  connection.onRequest(protocol.drawingRequest, (params: protocol.DrawingParams) => drawings.draw(params));
  connection.onRequest(protocol.elementPlaceRequest, (params: protocol.ElementPlaceParams) =>
    elementPlace(session, params),
  );
  connection.onRequest(protocol.elementsAtRequest, (params: protocol.ElementsAtParams) =>
    elementsAtPosition(session, params),
  );
  connection.onRequest(protocol.mendsRequest, (params: protocol.MendsParams) => mends(session, params));
  connection.onRequest(protocol.starterRequest, (params: protocol.StarterParams) => starter(session, params));
}
