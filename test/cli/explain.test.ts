import { expect, test } from 'vitest';
import { folderWith, servicewright } from './command-line.ts';

const asOf = ['--as-of', '2026-11-22'];

const model = `framework House "House rules" {
  version "3"
  clause 1 "Answering" {
    asks "Say who answers."
    must Owned "Every service has an owner"  each service has owner
    should practice Described "Every service is described"  each service has description
    documented required "Descriptions"  each service has evidence
    typical "Nobody answers"
  }
}
sms Ours "Our SMS" { aims at House  services Payroll, Canteen }
role Lead "Lead"
service Payroll { owner Lead }
service Canteen "Canteen"
`;

test('a clause is explained with its rules, and how each SMS stands to them', async () => {
  const folder = folderWith({ 'model.sms': model });
  const { stdout, code } = await servicewright(folder, ['explain', '1', ...asOf]);
  expect(code).toBe(0);
  expect(stdout.replace(/rules [0-9a-f]{16}/, 'rules R')).toBe(`House 1 Answering

Say who answers.

Our SMS: partial

Owned: Every service has an owner (must)
    each service has owner
  does not hold; met by Payroll
  gap model.sms:14:9: Service Canteen states no \`owner\`: state it.

Described: Every service is described (good practice)
    each service has description
  does not hold
  gap model.sms:13:9: Good practice: Service Payroll states no \`description\`: state it.
  gap model.sms:14:9: Good practice: Service Canteen states no \`description\`: state it.

Descriptions (documented information)
    each service has evidence
  does not hold
  gap model.sms:13:9: Service Payroll states no \`evidence\`: state it.
  gap model.sms:14:9: Service Canteen states no \`evidence\`: state it.

What auditors often raise:
  - Nobody answers

Framework House rules, version 3, rules R, as of 2026-11-22.

This shows the coverage of a model. It does not say that an organization conforms.
`);
});

test('an element is explained by the rules that it serves and those that it fails', async () => {
  const folder = folderWith({ 'model.sms': model });
  const { stdout } = await servicewright(folder, ['explain', 'Payroll', '.', ...asOf, '--lang', 'nl']);
  expect(stdout).toContain(
    'dienst Payroll (model.sms:13:9)\n\nDient:\n  House 1 Owned: Every service has an owner\n',
  );
  expect(stdout).toContain(
    'Haalt niet:\n  House 1 Described: Every service is described\n    hiaat model.sms:13:9: ',
  );
});

test('the same as JSON', async () => {
  const folder = folderWith({ 'model.sms': model });
  const args = ['--format', 'json', ...asOf];
  const [clause, element] = await Promise.all([
    servicewright(folder, ['explain', 'House 1', ...args]),
    servicewright(folder, ['explain', 'Canteen', ...args]),
  ]);
  expect(JSON.parse(clause.stdout)).toMatchObject({
    asOf: '2026-11-22',
    note: 'This shows the coverage of a model. It does not say that an organization conforms.',
    elements: [],
    clauses: [
      {
        framework: 'House',
        version: '3',
        clause: '1',
        rules: [
          { name: 'Owned', sentence: 'each service has owner' },
          { practice: true },
          { evidence: true },
        ],
        standings: [
          {
            sms: 'Ours',
            level: 'partial',
            rules: [
              { rule: 'Owned', outcome: 'fails', meeting: ['Payroll'], gaps: [{ file: 'model.sms' }] },
              { rule: 'Described' },
              { rule: 'Descriptions' },
            ],
          },
        ],
      },
    ],
  });
  expect(JSON.parse(element.stdout)).toMatchObject({
    clauses: [],
    elements: [{ element: 'Canteen', kind: 'service', serves: [], fails: [{ rule: 'Owned' }, {}, {}] }],
  });
});

test('a clause of the library is explained to a model that does not aim at its framework', async () => {
  const folder = folderWith({ 'model.sms': 'sms Ours "Ours" { services none "Soon." }\n' });
  const { stdout, code } = await servicewright(folder, ['explain', '8.3.3']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ISO20000 8\.3\.3 Service level management\n/);
  expect(stdout).toContain('No service management system of the model aims at this framework');
  expect(stdout).toContain(
    'each service where status = live, each of its customers has some sla naming both',
  );
});

test('what is neither a clause nor an element is told, and so is that nothing was named', async () => {
  const folder = folderWith({ 'model.sms': model });
  const [unknown, nothing] = await Promise.all([
    servicewright(folder, ['explain', '99.9']),
    servicewright(folder, ['explain']),
  ]);
  expect(unknown).toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'There is no clause and no element "99.9".\n',
  });
  expect(nothing.code).toBe(2);
  expect(nothing.stderr).toContain('Name a clause, such as 8.3.3, or an element.');
});
