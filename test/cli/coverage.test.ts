import { expect, test } from 'vitest';
import { folderWith, servicewright } from './command-line.ts';

const asOf = ['--as-of', '2026-11-22'];

/** A framework of the user's own, with two rules in one clause and a clause without rules. */
const own = `framework House "House rules" {
  version "3"
  clause 1 "Answering" {
    clause 1.1 "Who answers" {
      must Owned "Every service has an owner"  each service has owner
      must Described "Every service is described"  each service has description
    }
    clause 1.2 "How we answer" { asks "Kindly." }
  }
}
sms Ours "Our SMS" { aims at House  services Payroll }
role Lead "Lead"
`;

interface Coverage {
  readonly asOf: string;
  readonly coverage: readonly {
    readonly sms: string;
    readonly framework: string;
    readonly clauses: readonly {
      readonly clause: string;
      readonly title: string;
      readonly level: string;
      readonly gaps: readonly {
        readonly rule: string;
        readonly message: string;
        readonly file: string;
        readonly range: object;
      }[];
    }[];
  }[];
}

async function coverage(folder: string, ...args: string[]): Promise<Coverage> {
  const { stdout } = await servicewright(folder, ['coverage', '--format', 'json', ...asOf, ...args]);
  return JSON.parse(stdout) as Coverage;
}

test('coverage as JSON gives for each SMS and framework the clauses in order, with levels and gaps', async () => {
  const folder = folderWith({ 'it/model.sms': `${own}service Payroll { owner Lead }\n` });
  const { asOf: date, coverage: entries } = await coverage(folder);
  expect(date).toBe('2026-11-22');
  expect(entries).toMatchObject([
    {
      sms: 'Ours',
      framework: 'House',
      clauses: [
        { clause: '1', title: 'Answering', level: 'partial', gaps: [] },
        {
          clause: '1.1',
          title: 'Who answers',
          level: 'partial',
          gaps: [{ rule: 'Described', file: 'it/model.sms', range: { start: { line: 12, character: 8 } } }],
        },
        { clause: '1.2', title: 'How we answer', level: 'not judged', gaps: [] },
      ],
    },
  ]);
  expect(entries[0]?.clauses[1]?.gaps[0]?.message).toMatch(/^Service Payroll .*description/);
});

test('coverage as text has a table, the gaps and what it was judged by, and never speaks of conformity but to deny it', async () => {
  const folder = folderWith({ 'model.sms': `${own}service Payroll { owner Lead }\n` });
  const { stdout, stderr, code } = await servicewright(folder, ['coverage', ...asOf]);
  expect(stdout).toMatch(/^Our SMS: House rules\n\nClause {2}Level {7}Title\n1 {7}partial {5}Answering\n/);
  expect(stdout).toMatch(/\nGaps:\nmodel\.sms:13:9 1\.1 Described: Service Payroll .*\n/);
  expect(stdout).toContain('0 of 1 judged clause modelled or better; 1 of 2 not judged.');
  expect(stdout).toMatch(/\nFramework House rules, version 3, rules [0-9a-f]+, as of 2026-11-22\.\n/);
  expect(stdout).toMatch(
    /\nThis shows the coverage of a model\. It does not say that an organization conforms\.\n$/,
  );
  expect(stderr).toBe('');
  expect([0, 1]).toContain(code);
});

test('a clause whose rules all hold is modelled, and has no gaps', async () => {
  const folder = folderWith({ 'model.sms': `${own}service Payroll { owner Lead  description "Pays." }\n` });
  const { coverage: entries } = await coverage(folder);
  const clause = entries[0]?.clauses[1];
  expect(clause?.gaps).toEqual([]);
  expect(['missing', 'partial']).not.toContain(clause?.level);
  expect((await servicewright(folder, ['coverage', '--fail-on', 'info', ...asOf])).code).toBe(0);
});

test('ISO/IEC 20000-1 has all its clauses, in the language that was asked for', async () => {
  const folder = folderWith({ 'model.sms': 'sms Ours "Ours" { aims at ISO20000 }\n' });
  const [english, dutch] = await Promise.all([coverage(folder), coverage(folder, '--lang', 'nl')]);
  const titles = ({ coverage: [entry] }: Coverage) =>
    new Map(entry?.clauses.map(({ clause, title }) => [clause, title]));
  expect(titles(english).size).toBe(77);
  expect(titles(english).get('8.3.3')).toBe('Service level management');
  expect(titles(dutch).get('8.3.3')).toBe('Beheer van serviceniveaus');
});

test('a model that aims at nothing is told so', async () => {
  const folder = folderWith({ 'model.sms': 'sms Ours "Ours"\n' });
  const { code, stdout, stderr } = await servicewright(folder, ['coverage']);
  expect(stderr).toContain('aims at a framework');
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
});

test('syntax errors are told, since levels may be incomplete', async () => {
  const folder = folderWith({ 'model.sms': `${own}service Payroll { owner Lead owner }\n` });
  const { stderr, stdout } = await servicewright(folder, ['coverage', ...asOf]);
  expect(stderr).toContain('1 file has syntax errors');
  expect(stdout).toContain('Who answers');
});
