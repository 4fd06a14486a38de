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
  return found && [...found].filter((other) => counts(judging, other));
}

/** Whether the word finds any: then no more need be looked for. */
export function suppliesAny(judging: Judging, element: Element, word: string): boolean {
  const found = supplyWords.get(word)?.(judging, element) ?? [];
  for (const other of found) if (counts(judging, other)) return true;
  return false;
}

export function isSupplyWord(word: string): boolean {
  return supplyWords.has(word);
}

function counts({ scope }: Judging, element: Element): boolean {
  return isHeard(scope, element) && !isSetAside(element);
}

type Find = (judging: Judging, element: Element) => Iterable<Element>;

const supplyWords: ReadonlyMap<string, Find> = new Map<string, Find>([
  ['provides', ({ model }, party) => deliveredBy(model, party)],
  ['operates', ({ model }, party) => doneBy(model, party)],
  ['supplied', ({ model }, element) => providersOf(model, element)],
  ['outsourced', ({ model }, part) => operatorsOf(model, part)],
  ['components', componentsBeneath],
  ['needed', servicesAbove],
  ['offered', ({ scope }, service) => (scope.namedServices.has(service) ? [service] : [])],
]);

/** What lies along a service stands on, and what its users use. */
const downward: readonly string[] = ['depends', 'facility', 'uses'];

function* componentsBeneath({ model }: Judging, service: Element): Generator<Element> {
  const found = new Set([service]);
  for (const element of found) {
    if (element !== service && element.kind === 'component') yield element;
    for (const word of downward) for (const target of targetsOf(model, element, word)) found.add(target);
  }
}

/** The services of the SMS that reach the element, itself among them. */
function* servicesAbove({ model, scope }: Judging, element: Element): Generator<Element> {
  const found = new Set([element]);
  for (const below of found) {
    if (scope.services.has(below)) yield below;
    for (const { from, property } of namesOf(model, below))
      if (downward.includes(property.word)) found.add(from);
  }
}
