/** What other parties than the organization itself deliver and carry out: as they say it, or as the things say. */
import type { Element } from './fragment.ts';
import { elementsOfKind, type Model } from './model.ts';
import { perElementOfMany, perVersion } from './per-version.ts';
import { namesOf } from './referrers.ts';
import { targetsOf } from './resolve.ts';
import { sameList, sameSet } from '../reactive/computed-set.ts';

/** The suppliers, and customers that supply, who deliver the element. */
export const providersOf = perElementOfMany((model, element): readonly Element[] => {
  const named = namedBehind(model, element, providing);
  return outsideOf(model, joined(named, namingIn(model, element, 'provides')));
}, sameList);

const providing: readonly string[] = ['supplied', 'supplier', 'provider'];

/** Those who carry out the process, procedure or step, as a whole or as its R. */
export function operatorsOf(model: Model, part: Element): readonly Element[] {
  return outsideOf(model, joined(targetsOf(model, part, 'R'), namingIn(model, part, 'operates')));
}

/** The elements that one of the words names, word by word. */
function namedBehind(model: Model, element: Element, words: readonly string[]): readonly Element[] {
  let found = none;
  for (let index = 0; index < words.length; index++)
    found = joined(found, targetsOf(model, element, words[index] ?? ''));
  return found;
}

/** Both lists as one; most often at least one of them is empty. */
function joined(some: readonly Element[], others: readonly Element[]): readonly Element[] {
  if (others.length === 0) return some;
  return some.length === 0 ? others : [...some, ...others];
}

const none: readonly Element[] = [];

/** What parties outside deliver: few are outside, so that it is found from them. */
export const deliveredOutside = perVersion((model): ReadonlySet<Element> => {
  const found = new Set<Element>();
  for (const party of outsideParties(model)) {
    for (const { property, part, from } of namesOf(model, party))
      if (part === 'value' && providing.includes(property.word)) found.add(from);
    for (const element of targetsOf(model, party, 'provides')) found.add(element);
  }
  return found;
}, sameSet);

/** The processes, procedures and steps that parties outside carry out. */
export const operatedOutside = perVersion((model): ReadonlySet<Element> => {
  const found = new Set<Element>();
  for (const party of outsideParties(model)) {
    for (const part of namingIn(model, party, 'R')) found.add(part);
    for (const part of targetsOf(model, party, 'operates')) found.add(part);
  }
  return found;
}, sameSet);

const outsideParties = perVersion(
  (model): readonly Element[] =>
    ['supplier', 'customer', 'role'].flatMap((kind) =>
      elementsOfKind(model, kind).filter((party) => isOutside(model, party)),
    ),
  sameList,
);

/** Those of the parties who are not of the organization, each once; most often none. */
function outsideOf(model: Model, parties: readonly Element[]): readonly Element[] {
  if (!parties.some((party) => isOutside(model, party))) return none;
  return unique(parties.filter((party) => isOutside(model, party)));
}

/** What names the party as the one who delivers it. */
export function deliveredBy(model: Model, party: Element): readonly Element[] {
  return unique(providing.flatMap((word) => namingIn(model, party, word))).filter(({ kind }) =>
    deliverable.has(kind),
  );
}

/** The steps that name the party as the one who does them. */
export function doneBy(model: Model, party: Element): readonly Element[] {
  return namingIn(model, party, 'R');
}

/** A supplier, a customer, or a role that only such hold. */
export function isOutside(model: Model, actor: Element): boolean {
  if (actor.kind === 'supplier' || actor.kind === 'customer') return true;
  const holders = actor.kind === 'role' ? targetsOf(model, actor, 'held') : [];
  return holders.length > 0 && holders.every(({ kind }) => kind === 'supplier' || kind === 'customer');
}

const deliverable: ReadonlySet<string> = new Set([
  'service',
  'component',
  'asset',
  'resource',
  'tool',
  'location',
]);

function namingIn(model: Model, element: Element, word: string): readonly Element[] {
  const links = namesOf(model, element);
  let found: Element[] | undefined;
  for (let index = 0; index < links.length; index++) {
    const link = links[index];
    if (link?.part === 'value' && link.property.word === word) (found ??= []).push(link.from);
  }
  if (!found) return none;
  return found.length > 1 ? unique(found) : found;
}

function unique(elements: readonly Element[]): readonly Element[] {
  return [...new Set(elements)];
}
