/** Words of rules about what parties deliver and what services stand on, worked out from both sides of a link. */
import type { Element } from '../model/fragment.ts';
import { deliveredBy, doneBy, operatorsOf, providersOf } from '../model/parties.ts';
import { namesOf } from '../model/referrers.ts';
import { targetsOf } from '../model/resolve.ts';
import type { Judging } from './judging.ts';
import { isHeard, isSetAside } from './scope.ts';

/** The elements that the word finds at the element; nothing where it is none of these words. */
export function supplyWord(judging: Judging, element: Element, word: string): readonly Element[] | undefined {
  const found = supplyWords[word]?.(judging, element);
  return found?.filter((other) => isHeard(judging.scope, other) && !isSetAside(other));
}

export function isSupplyWord(word: string): boolean {
  return Object.hasOwn(supplyWords, word);
}

type Find = (judging: Judging, element: Element) => readonly Element[];

const supplyWords: Readonly<Partial<Record<string, Find>>> = {
  provides: ({ model }, party) => deliveredBy(model, party),
  operates: ({ model }, party) => doneBy(model, party),
  supplied: ({ model }, element) => providersOf(model, element),
  outsourced: ({ model }, part) => operatorsOf(model, part),
  components: (judging, service) => reached(judging, service).filter(({ kind }) => kind === 'component'),
  needed: (judging, element) => needing(judging, element),
  offered: ({ scope }, service) => (scope.namedServices.has(service) ? [service] : []),
};

/** What lies along a service stands on, and what its users use. */
const downward = ['depends', 'facility', 'uses'] as const;

function reached({ model }: Judging, service: Element): readonly Element[] {
  const found = new Set([service]);
  for (const element of found) {
    for (const target of downward.flatMap((word) => targetsOf(model, element, word))) found.add(target);
  }
  found.delete(service);
  return [...found];
}

/** The services of the SMS that reach the element, itself among them. */
function needing({ model, scope }: Judging, element: Element): readonly Element[] {
  const found = new Set([element]);
  for (const below of found) {
    for (const { from, property } of namesOf(model, below)) {
      if (downward.some((word) => word === property.word)) found.add(from);
    }
  }
  return [...found].filter((other) => scope.services.has(other));
}
