/** What is done about a risk: beyond the limit there is work with an owner and a date, or an acceptance with authority. */
import { partOf, propertiesOf, propertyOf, textsOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { namesOf } from '../model/referrers.ts';
import { targetOf } from '../model/resolve.ts';
import { isSaying } from '../model/text.ts';
import { verdict, type PassableCheck, type PassableContext } from './passable.ts';
import { scoreOf } from './risk-score.ts';

/** A score above the limit has an action or control with an owner and a due date. */
export const riskTreatment: PassableCheck = {
  name: 'RiskTreatment',
  judge(context, risk) {
    const scored = scoreOf(context, risk);
    if ('truth' in scored) return scored;
    const within = verdict('true', (messages) => messages.riskWithin(scored.working, scored.limit));
    if (!scored.above) return within;
    const { working, limit } = scored;
    const measures = measuresOf(context, risk);
    const lacks = measures.map((measure) => ({ name: measure.name, lack: lackOf(measure) }));
    const lacking = lacks.every(({ lack }) => lack !== undefined) ? lacks[0] : undefined;
    if (measures.length === 0) {
      const adds = {
        kind: 'action',
        lines: [
          ['from', risk.name],
          ['owner', 'none "TODO"'],
        ],
      } as const;
      return verdict('false', (messages) => messages.riskUntreated(working, limit), adds);
    }
    if (lacking) {
      const { name, lack = '' } = lacking;
      return verdict('false', (messages) => messages.riskHalfTreated(working, limit, name, lack));
    }
    return within;
  },
};

/** A risk above the limit is accepted by a role with authority. */
export const riskAcceptance: PassableCheck = {
  name: 'RiskAcceptance',
  judge(context, risk) {
    const scored = scoreOf(context, risk);
    if ('truth' in scored) return scored;
    const within = verdict('true', (messages) => messages.riskWithin(scored.working, scored.limit));
    if (!scored.above) return within;
    const { working, limit } = scored;
    const [by] = namedInTreatment(context, risk);
    if (!by) return verdict('false', (messages) => messages.riskAcceptedByNone(working, limit));
    const mayAccept = propertiesOf(by, 'authority').some((property) => textsOf(property).some(isSaying));
    return mayAccept
      ? within
      : verdict('false', (messages) => messages.riskAcceptedWithout(working, limit, by.name));
  },
};

/** The actions and controls against a risk: within it, naming it, or named by its treatment. */
function measuresOf(context: PassableContext, risk: Element): readonly Element[] {
  const naming = namesOf(context.model, risk).map(({ from }) => from);
  const all = new Set([...risk.children, ...naming, ...namedInTreatment(context, risk)]);
  return [...all].filter((element) => measureKinds.has(element.kind) && context.counts(element));
}

const measureKinds: ReadonlySet<string> = new Set(['action', 'control']);

function namedInTreatment({ model }: PassableContext, risk: Element): readonly Element[] {
  return propertiesOf(risk, 'treatment').flatMap((property) =>
    partOf(property, 'by').flatMap((value) =>
      value.type === 'reference' ? (targetOf(model, risk, value) ?? []) : [],
    ),
  );
}

function lackOf(measure: Element): 'owner' | 'due' | undefined {
  return (['owner', 'due'] as const).find((word) => !propertyOf(measure, word));
}
