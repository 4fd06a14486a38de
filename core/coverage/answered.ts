/** Whether somebody says, with the reason, that there is none of what a rule asks for. */
import type { Element } from '../model/fragment.ts';
import { Computed } from '../reactive/computed.ts';
import type { Judging } from './judging.ts';
import { reasonWithout } from './read-word.ts';
import type { Scope } from './scope.ts';

/** `without sla because "…"` at the element, around it or at the SMS settles that there is none. */
export function isAnswered({ scope }: Judging, element: Element, kind: string): boolean {
  for (let place: Element | undefined = element; place; place = place.parent)
    if (reasonWithout(place, kind) !== undefined) return true;
  return scope.sms !== undefined && isAnsweredBySystem(scope, scope.sms, kind);
}

/** Thousands of elements ask the same of the SMS. */
function isAnsweredBySystem(scope: Scope, sms: Element, kind: string): boolean {
  let known = answeredByKind.get(scope);
  if (!known) answeredByKind.set(scope, (known = new Map<string, Computed<boolean>>()));
  let answered = known.get(kind);
  if (!answered) {
    answered = new Computed(scope.graph, () => reasonWithout(sms, kind) !== undefined);
    known.set(kind, answered);
  }
  return answered.value;
}

const answeredByKind = new WeakMap<Scope, Map<string, Computed<boolean>>>();
