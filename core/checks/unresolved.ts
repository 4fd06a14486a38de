/** Names behind a word that mean nothing: a check that would rest on them cannot tell. */
import type { Element } from '../model/fragment.ts';
import { statedProperties } from '../model/inherited.ts';
import { targetOf } from '../model/resolve.ts';
import { fittingKinds } from '../model/lookup.ts';
import { structureOf, servicesOf } from './agreements-underneath.ts';
import { verdict, type PassableContext, type PassableVerdict } from './passable.ts';

/** One verdict where a name behind one of the words of the element means nothing, else none. */
export function unresolvedIn(
  { model }: PassableContext,
  element: Element,
  words: readonly string[],
): readonly PassableVerdict[] {
  const names = words.flatMap((word) =>
    statedProperties(model, element, word).flatMap(({ property, from }) =>
      Object.entries(property.parts).flatMap(([part, values]) =>
        values.flatMap((value) => {
          const known =
            value.type !== 'reference' || targetOf(model, from, value, fittingKinds(property, part));
          return known ? [] : [value.name];
        }),
      ),
    ),
  );
  const [name] = names;
  return name === undefined ? [] : [verdict('unknown', (messages) => messages.unresolved(name))];
}

/** The same for an SLA and all that its services stand on. */
export function unresolvedUnderneath(context: PassableContext, sla: Element): readonly PassableVerdict[] {
  const structure = structureOf(context, servicesOf(context, sla));
  return [sla, ...structure].flatMap((element) =>
    unresolvedIn(context, element, element === sla ? ownWords : wordsBeneath),
  );
}

const ownWords = ['service', 'hours', 'priorities', 'based'] as const;
const wordsBeneath = ['depends', 'supplied'] as const;
