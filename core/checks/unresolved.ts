/** Names behind a word that mean nothing: a check that would rest on them cannot tell. */
import { eachValue } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { basesOf, mayTakeOver, statedProperties, type Stated } from '../model/inherited.ts';
import { linksOf, namesArePlain } from '../model/links.ts';
import type { Model } from '../model/model.ts';
import { targetOf } from '../model/resolve.ts';
import { fittingKinds } from '../model/lookup.ts';
import { structureUnderneath } from './agreements-underneath.ts';
import { knownInRun } from './kept-in-context.ts';
import { verdict, type PassableContext, type PassableVerdict } from './passable.ts';

/** One verdict where a name behind one of the words of the element means nothing, else none. */
export function unresolvedIn(
  { model }: PassableContext,
  element: Element,
  words: readonly string[],
): readonly PassableVerdict[] {
  if (isResolved(model, element)) return none;
  for (const word of words) {
    for (const stated of statedProperties(model, element, word)) {
      const name = firstUnresolved(model, stated);
      if (name !== undefined) return [verdict('unknown', (messages) => messages.unresolved(name))];
    }
  }
  return none;
}

const none: readonly never[] = [];

/** Whether all that the element itself names exists, and it takes nothing over. */
function isResolved(model: Model, element: Element): boolean {
  if (mayTakeOver(element) && basesOf(model, element).length > 0) return false;
  return namesArePlain(model, element) || linksOf(model, element).every(({ target }) => target);
}

function firstUnresolved(model: Model, { property, from }: Stated): string | undefined {
  let name: string | undefined;
  eachValue(property, (value, part) => {
    if (name !== undefined || value.type !== 'reference') return;
    if (!targetOf(model, from, value, fittingKinds(property, part))) name = value.name;
  });
  return name;
}

/** The same for an SLA and all that its services stand on: its checks ask one after the other. */
export const unresolvedUnderneath = knownInRun((context, sla): readonly PassableVerdict[] => {
  let found = unresolvedIn(context, sla, ownWords);
  for (const element of structureUnderneath(context, sla)) {
    const beneath = unresolvedIn(context, element, wordsBeneath);
    if (beneath.length > 0) found = [...found, ...beneath];
  }
  return found;
});

const ownWords = ['service', 'hours', 'priorities', 'based'] as const;
const wordsBeneath = ['depends', 'supplied'] as const;
