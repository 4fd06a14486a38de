/** The targets of an SLA stand in reports that its customer receives. */
import { partOf } from '../model/access.ts';
import type { Element, Value } from '../model/fragment.ts';
import { statedProperties } from '../model/inherited.ts';
import { fittingKinds } from '../model/lookup.ts';
import { targetOf, targetsOf } from '../model/resolve.ts';
import { sameSet } from '../reactive/computed-set.ts';
import { keptOf } from './kept-in-context.ts';
import { unresolvedIn } from './unresolved.ts';
import { naming } from './values.ts';
import {
  verdict,
  worst,
  type Addition,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';

export const targetsReported: PassableCheck = {
  name: 'TargetsReported',
  judge(context, sla) {
    const customers = targetsBehind(context, sla, 'customer', 'value');
    const judged = customers.map((customer) => judgeCustomer(context, sla, customer));
    return worst([...judged, ...unresolvedIn(context, sla, ['customer', 'report'])], none);
  },
};

const none = verdict('unknown', (say) => say.noCustomer());
const reported = verdict('true', (say) => say.targetsReported());

/** The SLA's own report holds all its targets. */
function judgeCustomer(context: PassableContext, sla: Element, customer: Element): PassableVerdict {
  if (targetsBehind(context, sla, 'report', 'to').includes(customer)) return reported;
  const holding = reportedTo(context, customer);
  if (holding.has(sla)) return reported;
  const measures = targetsBehind(context, sla, 'target', 'measured');
  const missing = measures.find((measure) => !holding.has(measure));
  if (missing)
    return verdict(
      'false',
      (say) => say.targetUnreported(missing.name, customer.name),
      newReport(customer, missing),
    );
  return measures.length > 0
    ? reported
    : verdict('false', (say) => say.reportMissing(customer.name), newReport(customer, sla));
}

/** All that the reports for a customer hold. */
const reportedTo = keptOf(({ model, counts }, customer): ReadonlySet<Element> => {
  const received = naming(model, customer, 'report', ['audience']).filter(counts);
  return new Set(
    received.flatMap((report) => ['contains', 'covers'].flatMap((word) => targetsOf(model, report, word))),
  );
}, sameSet);

/** A report for the customer, to be filled in. */
function newReport(customer: Element, about: Element): Addition {
  return {
    kind: 'report',
    lines: [
      ['audience', customer.name],
      [about.kind === 'measure' ? 'contains' : 'covers', about.name],
    ],
  };
}

/** What a small word of the SLA, or of what it is based on, names. */
function targetsBehind(
  { model }: PassableContext,
  sla: Element,
  word: string,
  part: string,
): readonly Element[] {
  return statedProperties(model, sla, word).flatMap(({ property, from }) =>
    partOf(property, part).flatMap((value: Value) =>
      value.type === 'reference' ? (targetOf(model, from, value, fittingKinds(property, part)) ?? []) : [],
    ),
  );
}
