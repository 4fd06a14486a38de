/**
 * Whether an audit verifies a clause: held by someone who does not answer for what it audits, within the
 * interval of the audit plan, its findings closed, and what it saw unchanged where it is sealed.
 */
import { dateOf, partOf, propertiesOf, quantityOf, textsOf, wordsOf } from '../model/access.ts';
import { addDuration, isDate } from '../model/date.ts';
import type { Element } from '../model/fragment.ts';
import { elementsOfKind } from '../model/model.ts';
import { targetOf, targetsOf } from '../model/resolve.ts';
import type { Amount } from '../model/sentence.ts';
import { hasOpenFinding } from './audit-findings.ts';
import { actorsBehind, answerFor } from '../checks/actors.ts';
import type { Judging } from './judging.ts';
import { sealOf } from './seal.ts';
import { belongs, isSetAside } from './scope.ts';

/** Why an audit does not verify; `no audit` is about none. */
export interface AuditShortfall {
  readonly reason:
    | 'no audit'
    | 'no interval'
    | 'too old'
    | 'not held'
    | 'no auditor'
    | 'not independent'
    | 'open finding'
    | 'seal broken';
  readonly audit?: Element;
  /** The date, auditor or finding concerned. */
  readonly detail?: string;
}

export interface AuditedClause {
  readonly element: Element;
  readonly code: string;
  /** What the rules of the clause judged. */
  readonly judged: () => readonly Element[];
}

/**
 * What keeps the clause from being verified; nothing where an audit verifies it. Of several audits the one
 * with the newest date is told of.
 * @param judgedUnder the elements that the rules of the clauses of a code judged, for the seal
 */
export function auditShortfall(
  judging: Judging,
  clause: AuditedClause,
  judgedUnder: (codes: readonly string[]) => readonly Element[],
): AuditShortfall | undefined {
  const audits = auditsOf(judging, clause).toSorted((one, other) => (heldOn(one) < heldOn(other) ? 1 : -1));
  let newest: AuditShortfall | undefined;
  for (const audit of audits) {
    const shortfall = shortfallOf(judging, clause, audit, judgedUnder);
    if (!shortfall) return undefined;
    newest ??= shortfall;
  }
  return newest ?? { reason: 'no audit' };
}

/** The codes of the framework that the audit's criteria name. */
export function criteriaOf({ model, framework }: Judging, audit: Element): readonly string[] {
  return propertiesOf(audit, 'criteria').flatMap((property) =>
    partOf(property).flatMap((value) => {
      if (value.type !== 'clauses' || targetOf(model, audit, value.framework, ['framework']) !== framework)
        return [];
      return value.codes.map(({ word }) => word);
    }),
  );
}

function auditsOf(judging: Judging, clause: AuditedClause): readonly Element[] {
  const codes = codesAround(clause.element);
  return elementsOfKind(judging.model, 'audit').filter(
    (audit) =>
      belongs(judging.scope, audit) &&
      !isSetAside(audit) &&
      criteriaOf(judging, audit).some((code) => codes.has(code)),
  );
}

/** The clause's own number and those of the groups around it. */
function codesAround(clause: Element): ReadonlySet<string> {
  const codes = new Set<string>();
  for (let around: Element | undefined = clause; around?.kind === 'clause'; around = around.parent)
    codes.add(around.name);
  return codes;
}

function shortfallOf(
  judging: Judging,
  clause: AuditedClause,
  audit: Element,
  judgedUnder: (codes: readonly string[]) => readonly Element[],
): AuditShortfall | undefined {
  const { asOf } = judging;
  const held = heldOn(audit);
  if (asOf === undefined || held === '' || held > asOf) return { reason: 'not held', audit };
  const interval = intervalOf(judging, audit);
  const next = interval && addDuration(held, interval);
  if (next === undefined) return { reason: 'no interval', audit };
  if (next < asOf) return { reason: 'too old', audit, detail: next };
  return (
    auditorShortfall(judging, clause, audit) ??
    findingShortfall(judging, clause, audit) ??
    sealShortfall(judging, audit, judgedUnder)
  );
}

/** The day that the audit was held; '' where it states none. */
function heldOn(audit: Element): string {
  return (
    propertiesOf(audit, 'held')
      .flatMap((property) => dateOf(property)?.date ?? [])
      .filter(isDate)[0] ?? ''
  );
}

/** The `every` of an audit plan that covers the audit or any, else of the audit. */
function intervalOf({ model, scope }: Judging, audit: Element): Amount | undefined {
  const plans = elementsOfKind(model, 'plan').filter(
    (plan) =>
      belongs(scope, plan) &&
      !isSetAside(plan) &&
      propertiesOf(plan, 'kind').some((property) => wordsOf(property).includes('audit')),
  );
  return [...plans, audit].flatMap((element) =>
    propertiesOf(element, 'every').flatMap((property) => quantityOf(property) ?? []),
  )[0];
}

function auditorShortfall(
  judging: Judging,
  clause: AuditedClause,
  audit: Element,
): AuditShortfall | undefined {
  const auditors = targetsOf(judging.model, audit, 'auditor');
  if (auditors.length === 0) return { reason: 'no auditor', audit };
  const audited = [...clause.judged(), ...targetsOf(judging.model, audit, 'covers')];
  const answering = new Set(audited.flatMap((element) => answerFor(judging, element)));
  const involved = auditors
    .flatMap((auditor) => actorsBehind(judging, auditor))
    .find((actor) => answering.has(actor));
  return involved && { reason: 'not independent', audit, detail: involved.name };
}

function findingShortfall(
  judging: Judging,
  clause: AuditedClause,
  audit: Element,
): AuditShortfall | undefined {
  const codes = codesAround(clause.element);
  const open = audit.children.find(
    (finding) => finding.kind === 'finding' && hasOpenFinding(judging, finding, codes),
  );
  return open && { reason: 'open finding', audit, detail: open.name };
}

function sealShortfall(
  judging: Judging,
  audit: Element,
  judgedUnder: (codes: readonly string[]) => readonly Element[],
): AuditShortfall | undefined {
  const sealed = propertiesOf(audit, 'sealed').flatMap((property) => textsOf(property))[0];
  if (sealed === undefined) return undefined;
  const seen = [...judgedUnder(criteriaOf(judging, audit)), ...targetsOf(judging.model, audit, 'covers')];
  return sealed === sealOf(seen) ? undefined : { reason: 'seal broken', audit };
}
