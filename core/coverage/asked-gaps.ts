/** The gaps that an SMS is told of: those that keep its clauses from the level it aims at, and advice. */
import type { Severity } from '../finding.ts';
import type { ClauseCoverage, FrameworkCoverage, Gap, RuleCoverage } from './coverage-result.ts';
import { isAtLeast } from './level.ts';

export interface AskedGap {
  readonly severity: Severity;
  readonly rule: string;
  readonly practice: boolean;
  readonly gap: Gap;
}

/** The gaps of a clause, rules first; documented information and audits only where all before them is there. */
export function askedGaps(
  { aim }: Pick<FrameworkCoverage, 'aim'>,
  clause: ClauseCoverage,
): readonly AskedGap[] {
  const rules = clause.rules.filter(isOpen).flatMap((rule) => gapsOf(rule));
  const evidence =
    aim !== 'modelled' && isAtLeast(clause.level, 'modelled')
      ? clause.evidence.filter(isOpen).flatMap((rule) => gapsOf(rule))
      : [];
  const audits = isAtLeast(clause.level, 'evidenced') ? clause.audits : [];
  return [
    ...rules,
    ...evidence,
    ...audits.map((gap): AskedGap => ({ severity: 'warning', rule: '', practice: false, gap })),
  ];
}

/** How strongly a rule is put: what a framework asks is a warning, what it recommends a remark, advice a hint. */
export function severityOf({ practice, strength }: Pick<RuleCoverage, 'practice' | 'strength'>): Severity {
  if (practice) return 'hint';
  return strength === 'should' ? 'info' : 'warning';
}

/** Neither met nor accepted for now. */
function isOpen({ outcome, acceptance }: RuleCoverage): boolean {
  return (outcome === 'fails' || outcome === 'unanswered') && (!acceptance || acceptance.expired);
}

function gapsOf(rule: RuleCoverage): readonly AskedGap[] {
  const { name, practice } = rule;
  return rule.gaps.map((gap) => ({ severity: severityOf(rule), rule: name, practice, gap }));
}
