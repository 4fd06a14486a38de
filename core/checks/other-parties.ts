/** How much of the services, components and processes of an SMS is with other parties. */
import type { Element } from '../model/fragment.ts';
import { elementsOfKind } from '../model/model.ts';
import { isOutside, operatorsOf, providersOf } from '../model/parties.ts';
import { perElement } from '../model/per-version.ts';
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

interface Share {
  readonly kind: 'services' | 'components' | 'processes';
  readonly outside: number;
  readonly of: number;
}

function judgeShares(
  context: PassableContext,
  isWell: (outside: number, of: number) => boolean,
): PassableVerdict {
  const shares = sharesOf(context).filter(({ of }) => of > 0);
  if (shares.length === 0) return verdict('unknown', (messages) => messages.nothingInScope());
  const much = shares.find(({ outside, of }) => !isWell(outside, of));
  if (!much) return verdict('true', (messages) => messages.ownEnough());
  return verdict('false', (messages) =>
    messages.tooMuchOutside(messages.shared[much.kind](much.outside, much.of)),
  );
}

/** Asked by both checks. */
const sharesOf = keptOnce((context): readonly Share[] => {
  const { model, counts } = context;
  const services = [...context.namedServices].filter(counts);
  const components = structureOf(context, services).filter(
    (part) => part.kind === 'component' && counts(part),
  );
  const processes = elementsOfKind(model, 'process').filter(counts);
  const delivered = (element: Element): boolean => isDeliveredOutside(model, element);
  return [
    { kind: 'services', outside: services.filter(delivered).length, of: services.length },
    { kind: 'components', outside: components.filter(delivered).length, of: components.length },
    {
      kind: 'processes',
      outside: processes.filter((process) => isOperatedOutside(model, process)).length,
      of: processes.length,
    },
  ];
}, sameShares);

function sameShares(one: readonly Share[], other: readonly Share[]): boolean {
  return one.every(({ outside, of }, index) => outside === other[index]?.outside && of === other[index].of);
}

/** Someone outside delivers it, and no one inside does. */
const isDeliveredOutside = perElement((model, element): boolean => {
  if (providersOf(model, element).length === 0) return false;
  const own = ['provider', 'supplied'].flatMap((word) => targetsOf(model, element, word));
  return own.every((party) => isOutside(model, party));
});

/** Someone outside operates it as a whole, or does each step that has someone to do it. */
const isOperatedOutside = perElement((model, process): boolean => {
  const procedures = namesOf(model, process)
    .filter(({ from, property }) => from.kind === 'procedure' && property.word === 'of')
    .map(({ from }) => from);
  const whole = [process, ...procedures].some((part) => operatorsOf(model, part).length > 0);
  const done = [process, ...procedures]
    .flatMap(({ children }) => children)
    .filter((step) => targetsOf(model, step, 'R').length > 0 || operatorsOf(model, step).length > 0);
  return whole || (done.length > 0 && done.every((step) => operatorsOf(model, step).length > 0));
});
