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

test('one framework is picked by its name; another is told', async () => {
  const text = own.replace('aims at House', 'aims at House  aims at USM');
  const folder = folderWith({ 'model.sms': `${text}service Payroll { owner Lead }\n` });
  const { coverage: entries } = await coverage(folder, '--framework', 'House');
  expect(entries.map(({ framework }) => framework)).toEqual(['House']);
  expect(await servicewright(folder, ['coverage', '--framework', 'ISO9001'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'No service management system aims at "ISO9001": the models aim at House, USM.\n',
  });
});

test('--min is a gate: a judged clause below it gives exit code 1, one that is not judged does not', async () => {
  const partial = folderWith({ 'model.sms': `${own}service Payroll { owner Lead }\n` });
  const whole = folderWith({ 'model.sms': `${own}service Payroll { owner Lead  description "Pays." }\n` });
  const gate = (folder: string, least: string) =>
    servicewright(folder, ['coverage', '--min', least, ...asOf]);
  const [open, shut, past, above] = await Promise.all([
    gate(partial, 'partial'),
    gate(partial, 'modelled'),
    gate(whole, 'evidenced'),
    gate(whole, 'verified'),
  ]);
  expect([open.code, shut.code, past.code, above.code]).toEqual([0, 1, 0, 1]);
  expect(shut.stdout).toContain('\nBelow modelled: 1.1.\n');
  expect(open.stdout).not.toContain('Below');
});

test('a gate that nothing comes to is not open', async () => {
  const folder = folderWith({ 'model.sms': 'sms Ours "Ours"\n' });
  expect((await servicewright(folder, ['coverage', '--min', 'partial'])).code).toBe(2);
});

test('coverage as Markdown is a table with its gaps, in which a title is no markup', async () => {
  const text = own.replace('"Our SMS"', '"Our | [SMS](x)"');
  const folder = folderWith({ 'model.sms': `${text}service Payroll { owner Lead }\n` });
  const { stdout } = await servicewright(folder, ['coverage', '--format', 'markdown', ...asOf]);
  expect(stdout).toContain('## Our \\| \\[SMS\\]\\(x\\)\\: House rules\n\n| Clause | Level | Title |\n');
  expect(stdout).toContain('| 1\\.1 | partial | Who answers |');
  expect(stdout).toMatch(/### Gaps\n\n- \*\*1\\\.1 Described\*\* Service Payroll/);
  expect(stdout).toMatch(/Framework House rules, version 3, rules [0-9a-f]{16}, as of/);
  expect(stdout).toMatch(/It does not say that an organization conforms\\\.\n$/);
});

test('coverage as CSV has a row for each clause with what it was judged by, and no formula', async () => {
  const text = own.replace('"Who answers"', '"=1+1, \'who\'"');
  const folder = folderWith({ 'model.sms': `${text}service Payroll { owner Lead }\n` });
  const { stdout } = await servicewright(folder, ['coverage', '--format', 'csv', '--lang', 'nl', ...asOf]);
  const rows = stdout.split('\r\n');
  expect(rows[0]).toBe('SMS,Raamwerk,Versie,Regels,Op,Bepaling,Titel,Niveau,Hiaten,Aanvaard,Noot');
  expect(rows[2]).toMatch(
    /^Ours,House,3,[0-9a-f]{16},2026-11-22,1\.1,"'=1\+1, 'who'",gedeeltelijk,1,,Dit toont de dekking/,
  );
  expect(rows).toHaveLength(5);
});

test('check prints neither Markdown nor CSV', async () => {
  const folder = folderWith({ 'model.sms': own });
  const { code, stderr } = await servicewright(folder, ['check', '--format', 'csv']);
  expect(code).toBe(2);
  expect(stderr).toContain('--format cannot be "csv": it is one of text, json.');
});
