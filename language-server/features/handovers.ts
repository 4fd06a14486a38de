/** Which processes hand work to which: the call hierarchy of processes, workflows and procedures. */
import type {
  CallHierarchyIncomingCall,
  CallHierarchyIncomingCallsParams,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  CallHierarchyOutgoingCallsParams,
  CallHierarchyPrepareParams,
} from 'vscode-languageserver';
import { elementsAt } from '../../core/model/at.ts';
import { flowOf, handoversFrom, handoversTo } from '../../core/model/flow.ts';
import { placeOf } from '../../core/model/places.ts';
import { spotOf, type Session } from '../session.ts';
import { elementMeantAt } from './definition.ts';
import { itemElement, itemOf } from './hierarchy-item.ts';

/** The flow that is named, or the one around the cursor. */
export function prepareCallHierarchy(
  session: Session,
  { textDocument, position }: CallHierarchyPrepareParams,
): CallHierarchyItem[] | null {
  const spot = spotOf(session, textDocument.uri, position);
  if (!spot) return null;
  const meant = elementMeantAt(spot);
  const [around] = elementsAt(spot.fragment, spot.offset);
  const flow = (meant && flowOf(meant)) ?? (around && flowOf(around));
  return flow ? [itemOf(spot.model, flow, session.settings.language)] : null;
}

export function incomingCalls(
  session: Session,
  { item }: CallHierarchyIncomingCallsParams,
): CallHierarchyIncomingCall[] {
  const found = itemElement(session, item);
  if (!found) return [];
  const { model, element } = found;
  return handoversTo(model, element).map(({ flow, spans }) => ({
    from: itemOf(model, flow, session.settings.language),
    fromRanges: spans.map((span) => placeOf(model, flow.uri, span).range),
  }));
}

export function outgoingCalls(
  session: Session,
  { item }: CallHierarchyOutgoingCallsParams,
): CallHierarchyOutgoingCall[] {
  const found = itemElement(session, item);
  if (!found) return [];
  const { model, element } = found;
  return handoversFrom(model, element).map(({ flow, spans }) => ({
    to: itemOf(model, flow, session.settings.language),
    fromRanges: spans.map((span) => placeOf(model, element.uri, span).range),
  }));
}
