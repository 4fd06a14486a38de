/** The availabilities of all that the service stands on reach the availability of the SLA: A1 to A4. */
import { quantityOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { statedProperties } from '../model/inherited.ts';
import {
  compareRationals,
  decimalText,
  multiply,
  one,
  rational,
  subtract,
  type Rational,
} from '../model/rational.ts';
import type { PassableMessages } from '../messages/passable.ts';
import { oneOf } from '../messages/wording.ts';
import { servicesOf } from './agreements-underneath.ts';
import {
  availabilityStructure,
  fractionOf,
  type AvailabilityStructure,
  type Factor,
} from './availability-structure.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';
import { keptOfMany, knownInRun } from './kept-in-context.ts';
import { minutesText } from './minutes.ts';
import { unresolvedUnderneath } from './unresolved.ts';
import { windowDays } from './window.ts';
import { chanceOf, reachesSurely } from './structure-function.ts';

export const agreementAvailability: PassableCheck = {
  name: 'AgreementAvailability',
  // Two rules pass it.
  judge: knownInRun((context, sla) => {
    const promised = highestPromise(context, sla);
    if (!promised) return unpromised;
    const judged = servicesOf(context, sla).map((service) => judgeService(context, service, promised));
    if (judged.length === 0) return none;
    return worst([...judged, ...unresolvedUnderneath(context, sla)], none);
  }),
};

const unpromised = verdict('skipped', (messages) => messages.noAvailability());
const none = verdict('unknown', (messages) => messages.noService());

interface Promised {
  readonly fraction: Rational;
  /** The window of measurement. */
  readonly days: Rational;
}

function highestPromise({ model }: PassableContext, sla: Element): Promised | undefined {
  let highest: Promised | undefined;
  for (const { property } of statedProperties(model, sla, 'availability')) {
    const value = quantityOf(property);
    const fraction = value && fractionOf(value);
    if (fraction && (!highest || compareRationals(fraction, highest.fraction) >= 0))
      highest = { fraction, days: windowDays(property) };
  }
  return highest;
}

/** What is not known counts as always working: too little even so is too little. */
function judgeService(
  context: PassableContext,
  service: Element,
  { fraction: promised, days }: Promised,
): PassableVerdict {
  const { found, reached } = reachedBy(context, service);
  if (found.cyclic) return verdict('unknown', (messages) => messages.availabilityCycle(service.name));
  const words = (messages: PassableMessages) =>
    [percent(promised), service.name, apart(reached() ?? one, promised), working(messages, found)] as const;
  const enough = verdict('true', (messages) => messages.availabilityReached(...words(messages)));
  const isKnown = found.missing.length === 0;
  if (isKnown && reachesSurely(found.structure, found.chances, promised)) return enough;
  const chance = reached();
  if (!chance) return verdict('unknown', (messages) => messages.availabilityTooLarge(service.name));
  if (compareRationals(chance, promised) < 0) {
    const minutes = multiply(subtract(promised, chance), multiply(days, rational(1440n)));
    const missing = { time: minutesText(minutes), days: decimalText(days) };
    return verdict('false', (messages) => messages.availabilityShort(...words(messages), missing));
  }
  return isKnown ? enough : unknown(service, found);
}

/** Many agreements may promise something for one service; how often it works is worked out when somebody must know exactly. */
const reachedBy = keptOfMany((context, service) => {
  const found = availabilityStructure(context, service);
  let known: { readonly chance: Rational | undefined } | undefined;
  const reached = (): Rational | undefined =>
    (known ??= { chance: chanceOf(found.structure, found.chances) }).chance;
  return { found, reached };
});

function unknown(service: Element, { missing }: AvailabilityStructure): PassableVerdict {
  const others = missing.filter((element) => element !== service).map(({ name }) => name);
  if (others.length === 0)
    return verdict('unknown', (messages) => messages.availabilityNothing(service.name));
  return verdict('unknown', (messages) =>
    messages.availabilityUnknown(service.name, oneOf(others, messages.and)),
  );
}

function working(messages: PassableMessages, { factors }: AvailabilityStructure): string {
  return factors.map((factor) => factorText(messages, factor)).join(' × ');
}

function factorText(messages: PassableMessages, { name, chance, redundancy }: Factor): string {
  if (!redundancy) return messages.factor(name, percent(chance));
  return messages.redundant(name, redundancy.needed, redundancy.of, percent(redundancy.one), percent(chance));
}

/** With as many digits as it takes to differ from the other. */
function apart(fraction: Rational, other: Rational): string {
  const same = percent(fraction) === percent(other) && compareRationals(fraction, other) !== 0;
  return same ? `${decimalText(multiply(fraction, rational(100n)), 18)}%` : percent(fraction);
}

function percent(fraction: Rational): string {
  return `${decimalText(multiply(fraction, rational(100n)), 6)}%`;
}
