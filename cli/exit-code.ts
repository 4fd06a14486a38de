import type { Finding, Severity } from '../core/finding.ts';
import type { Settings } from './command.ts';
import type { ExitCode } from './terminal.ts';

/** 1 where a finding is as severe as --fail-on says, or more so. */
export function exitCodeOf(
  findings: readonly Pick<Finding, 'severity'>[],
  failOn: Settings['failOn'],
): ExitCode {
  if (failOn === 'never') return 0;
  return findings.some(({ severity }) => ranks[severity] >= ranks[failOn]) ? 1 : 0;
}

const ranks = { hint: 0, info: 1, warning: 2, error: 3 } as const satisfies Record<Severity, number>;
