/** In the cycle of the audit plan each clause, service and process is within an audit. */
import { partOf, propertiesOf } from '../model/access.ts';
import { addDuration } from '../model/date.ts';
import type { Element } from '../model/fragment.ts';
import { elementsOfKind } from '../model/model.ts';
import { targetOf, targetsOf } from '../model/resolve.ts';
import { oneOf } from '../messages/wording.ts';
import type { PassableMessages } from '../messages/passable.ts';
import { amountOf, dayOf, says } from './values.ts';
import { verdict, type Addition, type PassableCheck, type PassableContext } from './passable.ts';

export const auditCoverage: PassableCheck = {
  name: 'AuditCoverage',
  judge(context) {
    if (context.asOf === undefined) return verdict('undated', (say) => say.auditUndated());
    const cycle = cycleOf(context, context.asOf);
    if (!cycle) return verdict('unknown', (say) => say.noProgramme(), newProgramme);
    const audits = elementsIn(context, 'audit').filter((audit) => {
      const day = dayOf(audit, 'held') ?? dayOf(audit, 'planned');
      return day !== undefined && day >= cycle.first && day <= cycle.last;
    });
    const covered = new Set(audits.flatMap((audit) => targetsOf(context.model, audit, 'covers')));
    const elements = [...context.services, ...elementsIn(context, 'process')].filter(
      (element) => context.counts(element) && !covered.has(element),
    );
    const codes = unauditedCodes(context, audits);
    if (codes.length + elements.length === 0) return verdict('true', (say) => say.audited());
    const names = elements.map(({ name }) => name);
    return verdict('false', (say) => say.notAudited(listText(say, codes, names)));
  },
};

const newProgramme: Addition = {
  kind: 'plan',
  lines: [
    ['kind', 'audit'],
    ['every', '12 months'],
    ['method', '"TODO"'],
    ['owner', 'none "TODO"'],
  ],
};

interface Cycle {
  readonly first: string;
  readonly last: string;
}

/** The days for which the plan is valid, else its interval before and after the day. */
function cycleOf(context: PassableContext, asOf: string): Cycle | undefined {
  const plans = elementsIn(context, 'plan').filter((plan) => says(plan, 'kind', 'audit'));
  return plans.flatMap((plan): readonly Cycle[] => {
    const [from, to] = [dayOf(plan, 'valid'), dayOf(plan, 'valid', 'to')];
    if (from !== undefined && to !== undefined && from <= asOf && asOf <= to)
      return [{ first: from, last: to }];
    const every = amountOf(plan, 'every');
    const first = every && addDuration(asOf, every, -1);
    return first === undefined ? [] : [{ first, last: asOf }];
  })[0];
}

function elementsIn({ model, counts }: PassableContext, kind: string): readonly Element[] {
  return elementsOfKind(model, kind).filter((element) => !element.library && counts(element));
}

/** A clause is audited with its number, or with that of a group around it. */
function unauditedCodes(context: PassableContext, audits: readonly Element[]): readonly string[] {
  const { framework } = context;
  if (!framework) return [];
  const codes = new Set(audits.flatMap((audit) => criteriaOf(context, audit, framework)));
  return uncovered(framework, codes);
}

function uncovered(around: Element, codes: ReadonlySet<string>): readonly string[] {
  const clauses = around.children.filter(({ kind }) => kind === 'clause');
  const open = clauses.filter(({ name }) => !codes.has(name));
  return open.flatMap((clause) => {
    const within = clause.children.some(({ kind }) => kind === 'clause');
    const below = uncovered(clause, codes);
    const whole = below.length === leavesOf(clause);
    return within && !whole ? below : [clause.name];
  });
}

function leavesOf(clause: Element): number {
  return clause.children.filter(({ kind }) => kind === 'clause').length;
}

function criteriaOf({ model }: PassableContext, audit: Element, framework: Element): readonly string[] {
  return propertiesOf(audit, 'criteria').flatMap((property) =>
    partOf(property).flatMap((value) =>
      value.type === 'clauses' && targetOf(model, audit, value.framework, ['framework']) === framework
        ? value.codes.map(({ word }) => word)
        : [],
    ),
  );
}

/** So many are named. */
const named = 6;

function listText(say: PassableMessages, codes: readonly string[], names: readonly string[]): string {
  const all = [...codes.map((code) => say.clauses(code)), ...names];
  const rest = all.length - named;
  return oneOf([...all.slice(0, named), ...(rest > 0 ? [say.more(String(rest))] : [])], say.and);
}
