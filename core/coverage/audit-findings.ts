/** Whether a finding of an audit is closed: its actions are, and someone else has approved their effect. */
import { dateOf, partOf, propertiesOf, wordsOf } from '../model/access.ts';
import { isDate } from '../model/date.ts';
import type { Element } from '../model/fragment.ts';
import { targetOf, targetsOf } from '../model/resolve.ts';
import type { Judging } from './judging.ts';

/**
 * Whether the finding blocks a clause; an observation never does.
 * @param codes the number of the clause, then those of the groups around it
 */
export function hasOpenFinding(judging: Judging, finding: Element, codes: ReadonlySet<string>): boolean {
  const grades = propertiesOf(finding, 'grade').flatMap((property) => wordsOf(property));
  if (grades.includes('observation') || !isAgainst(judging, finding, codes)) return false;
  const actions = finding.children.filter(({ kind }) => kind === 'action');
  return actions.length === 0 || !actions.every((action) => isClosed(judging, action));
}

/** A finding that names no clause is about all that the audit covers. */
function isAgainst({ model, framework }: Judging, finding: Element, codes: ReadonlySet<string>): boolean {
  const clauses = propertiesOf(finding, 'against')
    .flatMap((property) => partOf(property))
    .filter((value) => value.type === 'clauses');
  if (clauses.length === 0) return true;
  // What is against another part of a group around the clause is not against the clause.
  const [own = ''] = codes;
  return clauses.some((value) => {
    const about = targetOf(model, finding, value.framework, ['framework']) === framework;
    return about && value.codes.some(({ word }) => codes.has(word) || word.startsWith(`${own}.`));
  });
}

function isClosed(judging: Judging, action: Element): boolean {
  const status = propertiesOf(action, 'status').flatMap((property) => wordsOf(property));
  if (!status.some((word) => word === 'closed' || word === 'done')) return false;
  const owners = new Set(targetsOf(judging.model, action, 'owner'));
  return propertiesOf(action, 'approved').some((property) => {
    const date = dateOf(property)?.date;
    const by = partOf(property, 'by').find((value) => value.type === 'reference');
    const approver = by?.type === 'reference' ? targetOf(judging.model, action, by) : undefined;
    const inTime = date !== undefined && isDate(date) && judging.asOf !== undefined && date <= judging.asOf;
    return inTime && approver !== undefined && !owners.has(approver);
  });
}
