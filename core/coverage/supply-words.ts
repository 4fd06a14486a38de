/** Words of rules about what parties deliver and what services stand on, worked out from both sides of a link. */
import type { Element } from '../model/fragment.ts';
import { deliveredBy, doneBy, operatorsOf, providersOf } from '../model/parties.ts';
import { namesOf } from '../model/referrers.ts';
import { targetsOf } from '../model/resolve.ts';
import type { Judging } from './judging.ts';
import { isHeard, isSetAside } from './scope.ts';

/** The elements that the word finds at the element; nothing where it is none of these words. */
export function supplyWord(judging: Judging, element: Element, word: string): readonly Element[] | undefined {
  const found = supplyWords.get(word)?.(judging, element);
  if (!found || found.length === 0) return found;
  return found.filter((other) => isHeard(judging.scope, other) && !isSetAside(other));
}

export function isSupplyWord(word: string): boolean {
  return supplyWords.has(word);
}

type Find = (judging: Judging, element: Element) => readonly Element[];

const supplyWords: ReadonlyMap<string, Find> = new Map<string, Find>([
  ['provides', ({ model }, party) => deliveredBy(model, party)],
  ['operates', ({ model }, party) => doneBy(model, party)],
  ['supplied', ({ model }, element) => providersOf(model, element)],
  ['outsourced', ({ model }, part) => operatorsOf(model, part)],
  ['components', (judging, service) => reached(judging, service).filter(({ kind }) => kind === 'component')],
  ['needed', needing],
  ['offered', ({ scope }, service) => (scope.namedServices.has(service) ? [service] : [])],
]);

/** What lies along a service stands on, and what its users use. */
const downward = ['depends', 'facility', 'uses'] as const;

function isDownward(word: string): boolean {
  return downward.some((one) => one === word);
}

function reached({ model }: Judging, service: Element): readonly Element[] {
  const found = new Set([service]);
  for (const element of found) {
    for (const word of downward) for (const target of targetsOf(model, element, word)) found.add(target);
  }
  found.delete(service);
  return [...found];
}

/** The services of the SMS that reach the element, itself among them. */
function needing({ model, scope }: Judging, element: Element): readonly Element[] {
  const found = new Set([element]);
  for (const below of found) {
    for (const { from, property } of namesOf(model, below)) {
      if (isDownward(property.word)) found.add(from);
    }
  }
  return [...found].filter((other) => scope.services.has(other));
}
