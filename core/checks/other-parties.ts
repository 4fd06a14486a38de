/** How much of the services, components and processes of an SMS is with other parties. */
import type { Element } from '../model/fragment.ts';
import { elementsOfKind, type Model } from '../model/model.ts';
import { deliveredOutside, isOutside, operatedOutside } from '../model/parties.ts';
import { namesOf } from '../model/referrers.ts';
import { targetsOf } from '../model/resolve.ts';
import { structureOf } from './agreements-underneath.ts';
import { keptOnce } from './kept-in-context.ts';
import { verdict, type PassableCheck, type PassableContext, type PassableVerdict } from './passable.ts';

/** Not all services, not all components and not all processes. */
export const otherParties: PassableCheck = {
  name: 'OtherParties',
  judge: (context) => judgeShares(context, (outside, of) => outside < of),
};

/** Fewer than 80 in 100 of each. */
export const otherPartiesFew: PassableCheck = {
  name: 'OtherPartiesFew',
  judge: (context) => judgeShares(context, (outside, of) => outside * 100 < of * 80),
};

type IsWell = (outside: number, of: number) => boolean;

interface Share {
  readonly kind: 'services' | 'components' | 'processes';
  readonly outside: number;
  readonly of: number;
}

function judgeShares(context: PassableContext, isWell: IsWell): PassableVerdict {
  if (isSurelyWell(context, isWell)) return verdict('true', (messages) => messages.ownEnough());
  const shares = sharesOf(context).filter(({ of }) => of > 0);
  if (shares.length === 0) return verdict('unknown', (messages) => messages.nothingInScope());
  const much = shares.find(({ outside, of }) => !isWell(outside, of));
  if (!much) return verdict('true', (messages) => messages.ownEnough());
  return verdict('false', (messages) =>
    messages.tooMuchOutside(messages.shared[much.kind](much.outside, much.of)),
  );
}

/** Most often few are outside: then it shows before all are counted. */
function isSurelyWell(context: PassableContext, isWell: IsWell): boolean {
  const { model, counts, namedServices } = context;
  const delivered = deliveredOutside(model).size;
  return (
    operatedOutside(model).size === 0 &&
    suffice(namedServices, counts, (of) => isWell(delivered, of)) &&
    suffice(partsBeneath(context), counts, (of) => isWell(delivered, of)) &&
    suffice(elementsOfKind(model, 'process'), counts, (of) => isWell(0, of))
  );
}

/** Whether as many of them count as must be. */
function suffice(
  elements: Iterable<Element>,
  counts: (element: Element) => boolean,
  isEnough: (count: number) => boolean,
): boolean {
  let count = 0;
  for (const element of elements) if (counts(element) && isEnough(++count)) return true;
  return false;
}

/** The components that the services stand on, each once, service by service. */
function* partsBeneath(context: PassableContext): Generator<Element> {
  const known = new Set<Element>();
  for (const service of context.namedServices) {
    if (!context.counts(service)) continue;
    for (const part of structureOf(context, [service])) {
      if (part.kind !== 'component' || known.has(part)) continue;
      known.add(part);
      yield part;
    }
  }
}

/** Asked by both checks. */
const sharesOf = keptOnce((context): readonly Share[] => {
  const { model, counts } = context;
  const services = [...context.namedServices].filter(counts);
  const components = structureOf(context, services).filter(
    (part) => part.kind === 'component' && counts(part),
  );
  const processes = elementsOfKind(model, 'process').filter(counts);
  const [delivered, operated] = [deliveredOutside(model), operatedOutside(model)];
  const isDelivered = (element: Element): boolean => delivered.has(element) && hasNoneInside(model, element);
  const isOperated = (process: Element): boolean => isOperatedOutside(model, operated, process);
  return [
    { kind: 'services', outside: services.filter(isDelivered).length, of: services.length },
    { kind: 'components', outside: components.filter(isDelivered).length, of: components.length },
    { kind: 'processes', outside: processes.filter(isOperated).length, of: processes.length },
  ];
}, sameShares);

function sameShares(one: readonly Share[], other: readonly Share[]): boolean {
  return one.every(({ outside, of }, index) => outside === other[index]?.outside && of === other[index].of);
}

/** No one inside delivers it. */
function hasNoneInside(model: Model, element: Element): boolean {
  return ['provider', 'supplied'].every((word) =>
    targetsOf(model, element, word).every((party) => isOutside(model, party)),
  );
}

/** Someone outside operates it as a whole, or does each step that has someone to do it. */
function isOperatedOutside(model: Model, operated: ReadonlySet<Element>, process: Element): boolean {
  if (operated.size === 0) return false;
  const procedures = namesOf(model, process)
    .filter(({ from, property }) => from.kind === 'procedure' && property.word === 'of')
    .map(({ from }) => from);
  const parts = [process, ...procedures];
  if (parts.some((part) => operated.has(part))) return true;
  const steps = parts.flatMap(({ children }) => children);
  const done = steps.filter((step) => operated.has(step) || targetsOf(model, step, 'R').length > 0);
  return done.length > 0 && done.every((step) => operated.has(step));
}
