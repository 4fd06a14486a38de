/** The file of the SMS itself: what it aims at, its policy, plan, objectives, and how risks are judged. */
import { element, fileText } from './element.mjs';
import { approver, customerCount } from './hub.mjs';

/** The text of the file. */
export function governanceText() {
  return fileText('bench', [
    sms,
    policy,
    changePolicy,
    plan,
    ...communications,
    catalogue,
    ...directions,
    ...parties,
    ...measured,
    improvement,
    ...assets,
  ]);
}

const customers = Array.from({ length: customerCount }, (_, index) => `Customer${index}`).join(', ');

const sms = element('sms Bench "Service management of the provider"', [
  ['provider', 'Provider'],
  ['scope', '"All services of the provider to its departments."'],
  ['services', 'all'],
  ['owner', 'Manager1'],
  ['policy', 'MainPolicy'],
  ['plan', 'MainPlan'],
  ['customers', customers],
  ['location', 'Head'],
  ['evidence', 'Handbook'],
  ['value', 'for customer "Work goes on"'],
  ['value', 'for organization "Costs are known"'],
  ['weighs', 'Growth, Ageing, Wish0'],
  ['aims at', 'ISO20000'],
]);

const policy = element('policy MainPolicy "Service management policy"', [
  ['kind', 'management'],
  ['description', '"We deliver what we agreed, and get better at it every year."'],
  ['commits to', 'requirements, improvement'],
  ['owner', approver],
  ['approved', `2026-02-11 by ${approver}`],
  ['review', 'every 12 months last 2026-02-11'],
  ['evidence', 'Handbook'],
]);

const changePolicy = element('policy Changes "Change policy"', [
  ['kind', 'change'],
  ['description', '"Whatever carries a service is changed under control."'],
  ['covers', 'Software'],
  ['owner', 'Manager2'],
  ['approved', `2026-02-11 by ${approver}`],
  ['review', 'every 12 months last 2026-02-11'],
  ['evidence', 'Handbook'],
]);

const plan = element('plan MainPlan "Service management plan"', [
  ['kind', 'management'],
  ['owner', 'Manager1'],
  ['services', 'all'],
  ['limitations', 'none "There are none."'],
  ['obligations', '"The law on records"'],
  ['authority', `"${approver} decides"`],
  ['parties', 'none "Nobody from outside."'],
  ['technology', '"One tool for all tickets"'],
  ['resources', 'People, Machines, Knowledge, Money'],
  ['evaluation', '"Compared with the measures each quarter"'],
  ['approved', `2026-02-11 by ${approver}`],
  ['valid', '2026-01-01 to 2027-12-31'],
  ['review', 'every 12 months last 2026-02-11'],
  ['evidence', 'Handbook'],
]);

const communications = [
  element('communication Monthly "Monthly news to all roles"', [
    ['kind', 'internal'],
    ['audience', 'Provider'],
    ['owner', 'Manager1'],
    ['covers', 'MainPolicy'],
    ['channel', '"Newsletter"'],
    ['topics', 'policy, objectives, services, contribution, consequences'],
    ['held by', 'Manager1'],
    ['every', '1 month last 2026-11-02'],
    ['evidence', 'MeetingNotes'],
  ]),
  element('communication Quarterly "Talks with the departments"', [
    ['kind', 'external'],
    ['owner', 'Manager2'],
    ['audience', customers],
    ['covers', 'MainPolicy'],
    ['channel', '"Meeting"'],
    ['topics', 'policy, services'],
    ['held by', 'Manager2'],
    ['every', '3 months last 2026-10-05'],
    ['evidence', 'MeetingNotes'],
  ]),
];

const catalogue = element('catalogue Main "Service catalogue"', [
  ['services', 'all'],
  ['audience', customers],
  ['owner', 'Manager3'],
  ['review', 'every 12 months last 2026-03-04'],
  ['evidence', 'Agreements'],
]);

const directions = [
  'goal Reliable "Departments rely on the services"',
  element('objective Faster "Restore services sooner"', [
    ['kind', 'management'],
    ['target', '95% of Restored'],
    ['start', '90%'],
    ['due', '2026-12-31'],
    ['owner', 'Manager1'],
    ['approved', `2026-02-11 by ${approver}`],
    ['from', 'Reliable, MainPolicy'],
    ['evaluation', '"Compared each month"'],
    ['evidence', 'Handbook'],
  ]),
  element('criteria RiskCriteria "How risks are judged"', [
    ['kind', 'risk'],
    ['description', '"Likelihood times impact; above the limit something is done."'],
    ['limit', '12'],
    ['evidence', 'Handbook'],
  ]),
];

const parties = [
  issue('Growth', 'external', 'More demand for each service'),
  issue('Ageing', 'internal', 'People who know the old systems leave'),
  'location Head "Head office"',
];

const measured = [
  'measure Restored "Restored in time" { unit percent  every 1 month  target "Restored" >= 90%  source Tickets  value 2026-09-30 93%  value 2026-10-31 94% }',
  'tool Tickets "Ticket system"',
  'resource People "People" { kind human  now 50 }',
  'resource Machines "Machines" { kind technical  now 40 }',
  'resource Knowledge "Knowledge" { kind information  now 10 }',
  'resource Money "Money" { kind financial  now 100 }',
];

const improvement = element('improvement Drill "Practise restoring each quarter"', [
  ['from', 'Faster'],
  ['phase', 'do'],
  ['owner', 'Manager1'],
  ['due', '2026-12-15'],
]);

const assets = [
  'category Software "Software" { kind component  description "Programs and what they run on." }',
];

/**
 * @param {string} name
 * @param {string} kind
 * @param {string} impact
 */
function issue(name, kind, impact) {
  return element(`issue ${name} "${impact}"`, [
    ['kind', kind],
    ['impact', `"${impact}"`],
    ['review', 'every 12 months last 2026-02-11'],
  ]);
}
