import { describe, expect, test } from 'vitest';
import { coverageOf, ruleOf } from './coverage-of.ts';
import { outcome } from './judge.ts';

describe('a measure', () => {
  const find = (measure: string, target: string): string =>
    outcome(
      'each measure passes MeasureFit',
      `measure M { ${measure} }\nsla A { target "T" ${target} measured by M }`,
    );

  test.each([
    ['unit percent', '>= 90%', 'holds'],
    ['unit percent', '<= 4 h', 'fails | Measure M is in percent, but the target in A is in h'],
    ['unit h  value 2026-10-31 3 h', '<= 240 min', 'holds'],
    ['value 2026-10-31 3', '>= 90%', 'fails | Measure M is in number, but the target in A is in percent'],
    ['', '>= 90%', 'fails | Measure M has no unit and no value to compare targets with'],
    ['unit percent  target "T" > 80%', '>= 90%', 'holds'],
  ])('%s for %s', (measure, target, expected) => {
    expect(find(measure, target).slice(0, expected.length)).toBe(expected);
  });
});

describe('the coverage of audits', () => {
  const covered = (text: string, asOf?: string): string => {
    const model = `sms S { aims at ISO20000  services Mail }\nservice Mail\n${text}`;
    const rule = ruleOf(coverageOf(model, { asOf }), '9.2', 'Covered');
    return [rule.outcome, ...rule.gaps.map(({ message }) => message)].join(' | ');
  };
  const audit = (day: string): string =>
    `audit A { criteria ISO20000 4, 5, 6, 7, 8, 9, 10  covers Mail  held ${day} }\n`;

  test('reaches back over the interval of the plan', () => {
    const plan = 'plan P { kind audit  every 12 months }\n';
    expect(covered(plan + audit('2025-11-22'), '2026-11-22')).toBe('holds');
    expect(covered(plan + audit('2025-11-21'), '2026-11-22')).toMatch('has no audit of clause 4, clause 5');
    expect(covered(plan + audit('2025-11-22'))).toBe('unanswered');
  });

  test('lasts as long as the plan is valid', () => {
    const plan = 'plan P { kind audit  valid 2025-01-01 to 2027-12-31 }\n';
    expect(covered(plan + audit('2025-01-01'), '2026-11-22')).toBe('holds');
  });

  test('names the clauses of a group that are left out, one by one', () => {
    const plan = 'plan P { kind audit  every 12 months }\n';
    const text = audit('2026-09-14').replace('8,', '8.1, 8.2, 8.3, 8.4, 8.5, 8.6, 8.7.1, 8.7.2, 8.7.3.1,');
    expect(covered(plan + text, '2026-11-22')).toMatch(
      'has no audit of clause 8.7.3.2 and clause 8.7.3.3 in',
    );
  });

  test('needs a plan', () => {
    expect(covered(audit('2026-09-14'), '2026-11-22')).toMatch(
      'has no audit plan that says how often to audit',
    );
  });
});

describe('an auditor', () => {
  const find = (model: string): string =>
    outcome(
      'each audit passes AuditIndependence',
      `role Auditor\nrole Boss\nprocess P { owner Lead }\n${model}`,
    );
  const audit = 'audit A { auditor Auditor  covers P  held 2026-09-14 }\n';

  test.each([
    ['answers for nothing', `role Lead\n${audit}`, 'holds'],
    ['is not named', 'role Lead\naudit A { covers P }', 'fails | Audit A names no auditor'],
    [
      'manages the owner',
      `role Lead { reports to Auditor }\n${audit}`,
      'fails | Audit A is done by Auditor, who answers for P',
    ],
    [
      'left the role less than a year before',
      `role Lead\n${audit}`.replace('auditor Auditor', 'auditor Ann') +
        'person Ann { formerly Lead until 2025-09-15 }',
      'fails | Audit A is done by Ann, who was Lead until 2025-09-15',
    ],
    [
      'left the role a year before',
      `role Lead\n${audit}`.replace('auditor Auditor', 'auditor Ann') +
        'person Ann { formerly Lead until 2025-09-14 }',
      'holds',
    ],
  ])('%s', (_name, model, expected) => {
    expect(find(model).slice(0, expected.length)).toBe(expected);
  });
});

describe('the reports of targets', () => {
  const find = (model: string): string =>
    outcome('each sla passes TargetsReported', `customer Finance\nmeasure M\n${model}`);

  test.each([
    ['sla A { customer Finance  report every 1 month to Finance }', 'holds'],
    ['sla A { customer Finance }\nreport R { audience Finance  covers A }', 'holds'],
    ['sla A { customer Finance }', 'fails | SLA A has no report that Finance receives'],
    ['sla A', 'fails | SLA A names no customer'],
    [
      'tier T { target "T" >= 1% measured by M }\nsla A { based on T  customer Finance }\nreport R { audience Finance }',
      'fails | SLA A has a target measured by M, which is in no report that Finance receives',
    ],
  ])('%s', (model, expected) => {
    expect(find(model).slice(0, expected.length)).toBe(expected);
  });
});

describe('the interval of an element', () => {
  const find = (model: string): string =>
    outcome('each measure or report or review has interval and not interval overdue', model);

  test.each([
    ['report R { every 1 month last 2026-10-22 }', 'holds'],
    [
      'report R { every 1 month last 2026-10-21 }',
      'fails | Report R was due again on 2026-11-21: do it and write the day.',
    ],
    [
      'report R { every 1 month }',
      'fails | Report R names no day on which it was last done: do it and write the day.',
    ],
    ['report R { every none "Once." }', 'fails | Report R states no `every`'],
    ['measure M { every 1 month  value 2026-10-31 1%  value 2026-09-30 1% }', 'holds'],
    [
      'measure M { every 1 month  value 2026-12-31 1% }',
      'fails | Measure M names no day on which it was last done',
    ],
    ['review R { every 6 months  held 2026-11-05 }', 'holds'],
  ])('%s', (model, expected) => {
    expect(find(model).slice(0, expected.length)).toBe(expected);
  });
});
