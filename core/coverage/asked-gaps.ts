/** The gaps that an SMS is told of: those that keep its clauses from the level it aims at, and advice. */
import type { Severity } from '../finding.ts';
import type { Aim, ClauseCoverage, FrameworkCoverage, Gap, RuleCoverage } from './coverage-result.ts';
import { isAtLeast } from './level.ts';

export interface AskedGap {
  readonly severity: Severity;
  readonly rule: string;
  readonly practice: boolean;
  readonly gap: Gap;
}

/**
 * The gaps of a clause, rules first; documented information and audits only where all before them is there.
 * @param most how many gaps of each rule are wanted
 */
export function askedGaps(
  { aim }: Pick<FrameworkCoverage, 'aim'>,
  clause: ClauseCoverage,
  most = Infinity,
): readonly AskedGap[] {
  const rules = clause.rules.filter(isOpen).flatMap((rule) => gapsOf(rule, most));
  const evidence = asksEvidence(aim, clause)
    ? clause.evidence.filter(isOpen).flatMap((rule) => gapsOf(rule, most))
    : [];
  const audits = isAtLeast(clause.level, 'evidenced') ? clause.audits : [];
  return [
    ...rules,
    ...evidence,
    ...audits.map((gap): AskedGap => ({ severity: 'warning', rule: '', practice: false, gap })),
  ];
}

/** Whether documented information is asked for: all before it is there. */
export function asksEvidence(aim: Aim, { level }: Pick<ClauseCoverage, 'level'>): boolean {
  return aim !== 'modelled' && isAtLeast(level, 'modelled');
}

/** How strongly a rule is put: what a framework asks is a warning, what it recommends a remark, advice a hint. */
export function severityOf({ practice, strength }: Pick<RuleCoverage, 'practice' | 'strength'>): Severity {
  if (practice) return 'hint';
  return strength === 'should' ? 'info' : 'warning';
}

/** Neither met nor accepted for now. */
export function isOpen({ outcome, acceptance }: Pick<RuleCoverage, 'outcome' | 'acceptance'>): boolean {
  return (outcome === 'fails' || outcome === 'unanswered') && (!acceptance || acceptance.expired);
}

function gapsOf(rule: RuleCoverage, most: number): readonly AskedGap[] {
  const { name, practice } = rule;
  return rule.someGaps(most).map((gap) => ({ severity: severityOf(rule), rule: name, practice, gap }));
}
