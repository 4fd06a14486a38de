/** The file that all others name: roles, teams, customers, calendars, priorities, and the papers of the house. */
import { element, fileText } from './element.mjs';

export const roleCount = 20;
export const teamCount = 5;
export const customerCount = 10;

/** The role that every file names, as the one who approves. */
export const approver = 'Director';

/** The role that the first files name as the one who approves their papers, and no other file. */
export const registrar = 'Registrar';
export const filesWithRegistrar = 450;

/** @param {number} index */
export function roleName(index) {
  if (index === 0) return approver;
  return index === roleCount - 1 ? registrar : `Manager${index}`;
}

/** The text of the hub. */
export function hubText() {
  return fileText('bench', [
    ...numbers(roleCount).flatMap(role),
    ...numbers(teamCount).map(team),
    ...numbers(customerCount).flatMap(customer),
    ...calendars,
    ...papers,
  ]);
}

/** @param {number} index */
function role(index) {
  const properties = /** @type {[string, string][]} */ ([
    ['kind', index === 0 ? 'management' : 'process'],
    ['held by', `Holder${index}`],
    ['tasks', `"Plan the work of group ${index}", "Report on it every month"`],
    ['authority', `"Decide on the order of work in group ${index}"`],
    ['responsible', `"The results of group ${index}"`],
    ['competence', 'ServiceManagement level 3 of 5'],
    ...(index === 0 ? [['tags', 'conformity, reporting']] : [['reports to', approver]]),
  ]);
  return [
    element(`role ${roleName(index)} "Manager of group ${index}"`, properties),
    `person Holder${index} { team Team${index % teamCount}  competence ServiceManagement level 4 of 5 by Certificates }`,
  ];
}

/** @param {number} index */
function team(index) {
  return `team Team${index} "Team ${index}" { part of Provider }`;
}

/** @param {number} index */
function customer(index) {
  return [
    element(`customer Customer${index} "Department ${index}"`, [
      ['needs', `"The work of department ${index} goes on"`],
      ['contact', roleName(1 + index)],
      ['review', 'every 12 months last 2026-06-15'],
      ['satisfaction', 'survey every 12 months last 2026-05-20 target 7.5 of 10'],
      ['evidence', 'MeetingNotes'],
    ]),
    element(`party Voice${index} "Head of department ${index}"`, [
      ['kind', 'customer'],
      ['represents', `Customer${index}`],
      ['needs', '"Services that can be relied on"'],
    ]),
    element(`requirement Wish${index} "What department ${index} asks"`, [
      ['kind', 'service'],
      ['description', `"Work of department ${index} does not wait for a service."`],
      ['from', `Voice${index}`],
      ['owner', roleName(1 + index)],
      ['relevant', 'yes because "It is in the agreement."'],
      ['evidence', 'Agreements'],
    ]),
  ];
}

const calendars = [
  'calendar Office "Office hours" {\n  timezone     "Europe/Amsterdam"\n  hours        mon-fri 08:00-18:00\n  closed       2026-12-25, 2026-12-26\n}',
  'calendar Always "Day and night" { timezone "Europe/Amsterdam"  hours always }',
  'priorities Standard "Standard priorities" {\n  levels       P1, P2, P3\n  urgency      high, medium, low\n  impact high   P1, P2, P3\n  impact medium P2, P2, P3\n  impact low    P3, P3, P3\n}',
  'organization Provider "The provider"',
  'competence ServiceManagement "Service management"',
];

const papers = [
  'record MeetingNotes "Notes of meetings with departments" { kind report  classification internal  owner Manager1  kept at "The archive" for 7 years }',
  'record Certificates "Certificates of people" { kind report  classification internal  owner Manager1  kept at "The archive" for 7 years }',
  paper('Agreements', 'Signed agreements', 'agreement'),
  paper('Handbook', 'Handbook of processes', 'procedure'),
];

/**
 * @param {string} name
 * @param {string} title
 * @param {string} kind
 */
function paper(name, title, kind) {
  return element(`document ${name} "${title}"`, [
    ['kind', kind],
    ['number', `"${name}-1"`],
    ['version', '"1"'],
    ['status', 'approved'],
    ['dated', '2026-02-10'],
    ['owner', roleName(1)],
    ['approved', `2026-02-11 by ${approver}`],
    ['audience', 'Provider'],
    ['classification', 'internal'],
    ['kept at', `"https://intranet.example/${name}" for 7 years`],
    ['review', 'every 12 months last 2026-02-11'],
    ['satisfies', 'ISO20000 7.5'],
  ]);
}

/** @param {number} count */
function numbers(count) {
  return Array.from({ length: count }, (_, index) => index);
}
