/** An OLA or contract promises at least what the SLAs above it do, or a treated risk stands beside it: S1 to S4. */
import { partOf, propertiesOf, quantityOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { statedProperties } from '../model/inherited.ts';
import { compareQuantities } from '../model/quantity.ts';
import { compareRationals, decimalText, multiply, rational, type Rational } from '../model/rational.ts';
import { namesOf } from '../model/referrers.ts';
import { targetOf } from '../model/resolve.ts';
import { workingTimeOf } from '../model/working-time.ts';
import { agreementAvailability } from './agreement-availability.ts';
import { servicesAbove, slasFor } from './agreements-above.ts';
import { fractionOf } from './availability-structure.ts';
import { limitsFor, limitsOf, timeText } from './limits.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';
import { weekHoursOf } from './week-hours.ts';
import { stretchTexts, subtractStretches } from './week-stretches.ts';

export const agreementSuffices: PassableCheck = {
  name: 'AgreementSuffices',
  judge(context, agreement) {
    const covered = coveredBy(context, agreement);
    const services = [...new Set(covered.flatMap((element) => servicesAbove(context, element)))];
    const slas = [...new Set(services.flatMap((service) => slasFor(context, service)))];
    if (slas.length === 0) return verdict('skipped', (messages) => messages.noSlaAbove());
    const nothing = verdict('unknown', (messages) => messages.nothingToCompare(slas[0]?.name ?? ''));
    const found = worst(
      slas.flatMap((sla) => compareWith(context, agreement, sla)),
      nothing,
    );
    const risk = found.truth === 'false' ? treatedRisk(context, agreement, covered) : undefined;
    return risk ? verdict('true', (messages) => messages.riskTreated(risk.name)) : found;
  },
};

function compareWith(context: PassableContext, agreement: Element, sla: Element): readonly PassableVerdict[] {
  return [
    ...compareTimes(context, agreement, sla, 'response'),
    ...compareTimes(context, agreement, sla, 'resolution'),
    ...compareAvailability(context, agreement, sla),
    ...compareHours(context, agreement, sla),
  ];
}

/** Each time of the SLA for which the agreement has one too. */
function compareTimes(
  { model }: PassableContext,
  agreement: Element,
  sla: Element,
  word: 'response' | 'resolution',
): readonly PassableVerdict[] {
  const own = limitsOf(model, agreement, word);
  return limitsOf(model, sla, word).flatMap(({ level, time }) => {
    if (!time) return [];
    return limitsFor(own, level).flatMap((limit): readonly PassableVerdict[] => {
      if (!limit.time) return [];
      const working = workingTimeOf(model, sla) ?? workingTimeOf(model, agreement);
      const difference = compareQuantities(limit.time, time, working);
      const about = level === '' ? `\`${word}\`` : `${level} \`${word}\``;
      const texts = [about, timeText(limit.time), sla.name, timeText(time)] as const;
      if (difference === undefined)
        return [verdict('unknown', (messages) => messages.timesIncomparable(...texts))];
      return difference > 0
        ? [verdict('false', (messages) => messages.timeTooLong(agreement.kind, ...texts))]
        : [verdict('true', (messages) => messages.agreementSuffices())];
    });
  });
}

/** With spares beneath the service a lower availability may be enough. */
function compareAvailability(
  context: PassableContext,
  agreement: Element,
  sla: Element,
): readonly PassableVerdict[] {
  const [own] = percentsOf(context, agreement);
  const promised = percentsOf(context, sla).at(-1);
  if (!own || !promised) return [];
  const enough =
    compareRationals(own, promised) >= 0 || agreementAvailability.judge(context, sla).truth === 'true';
  if (enough) return [verdict('true', (messages) => messages.agreementSuffices())];
  return [
    verdict('false', (messages) =>
      messages.availabilityTooLow(agreement.kind, percent(own), sla.name, percent(promised)),
    ),
  ];
}

function percentsOf({ model }: PassableContext, agreement: Element): readonly Rational[] {
  return statedProperties(model, agreement, 'availability')
    .flatMap(({ property }) => quantityOf(property) ?? [])
    .flatMap((value) => fractionOf(value) ?? [])
    .toSorted(compareRationals);
}

function percent(fraction: Rational): string {
  return `${decimalText(multiply(fraction, rational(100n)), 6)}%`;
}

/** Hours in one timezone, by weekday. */
function compareHours(
  { model }: PassableContext,
  agreement: Element,
  sla: Element,
): readonly PassableVerdict[] {
  const [own, needed] = [weekHoursOf(model, agreement), weekHoursOf(model, sla)];
  if (!own || !needed || own.unclear || needed.unclear) return [];
  if (new Set([...own.timezones, ...needed.timezones]).size > 1) return [];
  const [uncovered] = stretchTexts(subtractStretches(needed.open, own.open));
  return uncovered === undefined
    ? [verdict('true', (messages) => messages.agreementSuffices())]
    : [verdict('false', (messages) => messages.hoursTooFew(agreement.kind, sla.name, uncovered))];
}

/** What the agreement is for: what it names, and what is supplied under it. */
function coveredBy({ model }: PassableContext, agreement: Element): readonly Element[] {
  const named = statedProperties(model, agreement, 'service').flatMap(({ property, from }) =>
    partOf(property).flatMap((value) => {
      return value.type === 'reference' ? (targetOf(model, from, value, ['service', 'component']) ?? []) : [];
    }),
  );
  const under = namesOf(model, agreement).filter(({ part }) => part === 'under');
  return [...new Set([...named, ...under.map(({ from }) => from)])];
}

/** A risk that names the contract, its supplier or what it is for, and says how it is treated. */
function treatedRisk(
  { model, counts }: PassableContext,
  agreement: Element,
  covered: readonly Element[],
): Element | undefined {
  if (agreement.kind !== 'contract') return undefined;
  return [agreement, ...covered]
    .flatMap((element) => namesOf(model, element))
    .map(({ from }) => from)
    .find((from) => from.kind === 'risk' && counts(from) && propertiesOf(from, 'treatment').length > 0);
}
