import { expect, test } from 'vitest';
import { folderWith, servicewright } from './command-line.ts';

const payroll = `service Payroll "Payroll" {\n  owner PayrollLead\n}\n`;
const people = `role PayrollLead "Payroll lead"\n`;
const asOf = ['--as-of', '2026-11-22'];

test('a model without findings is clean', async () => {
  const folder = folderWith({ 'services.sms': payroll, 'people.sms': people });
  expect(await servicewright(folder, ['check', ...asOf])).toEqual({
    code: 0,
    stdout: 'No findings in 2 files (as of 2026-11-22).\n',
    stderr: '',
  });
});

test('a finding is a line with file, line, column, severity, id and message, and a sum stands below', async () => {
  const folder = folderWith({ 'it/services.sms': payroll });
  expect(await servicewright(folder, ['check', ...asOf])).toEqual({
    code: 1,
    stdout: [
      'it/services.sms:2:9 error unresolved-name: There is no role, team, organization … named PayrollLead.',
      '',
      '1 error, 0 warnings in 1 file (as of 2026-11-22).',
      '',
    ].join('\n'),
    stderr: '',
  });
});

test('findings as JSON have the id, severity, message, file and range, and the date stands above', async () => {
  const folder = folderWith({ 'it/services.sms': 'service Payroll\n' });
  const { code, stdout } = await servicewright(folder, ['check', 'it', '--format', 'json', ...asOf]);
  expect(JSON.parse(stdout)).toEqual({
    asOf: '2026-11-22',
    findings: [
      {
        id: 'service-without-owner',
        severity: 'warning',
        message: 'Service Payroll has no owner; name the role that answers for it.',
        file: 'it/services.sms',
        range: { start: { line: 0, character: 8 }, end: { line: 0, character: 15 } },
      },
    ],
  });
  expect(code).toBe(0);
});

test('a gap carries its clause', async () => {
  const folder = folderWith({
    'model.sms': 'sms Ours { aims at ISO20000  services Payroll }\nservice Payroll { status live }\n',
  });
  const { stdout } = await servicewright(folder, ['check', '--format', 'json', ...asOf]);
  const { findings } = JSON.parse(stdout) as {
    findings: { id: string; clause?: string; parts?: { clause: string; message: string }[] }[];
  };
  const gaps = findings.filter(({ id }) => id === 'gap');
  expect(gaps.length).toBeGreaterThan(1);
  for (const { clause, parts } of gaps) {
    expect(clause).toMatch(parts ? /^ISO20000$/ : /^ISO20000 \d+(\.\d+)*$/);
    for (const part of parts ?? []) expect(part.clause).toMatch(/^\d+(\.\d+)*$/);
  }
});

test('a file is checked as a part of its whole model, and only its own findings are printed', async () => {
  const folder = folderWith({
    'servicewright.json': '{}',
    'services.sms': payroll,
    'people/roles.sms': people,
    'people/broken.sms': 'service Nobody\n',
  });
  const { code, stdout } = await servicewright(folder, ['check', 'services.sms', ...asOf]);
  expect(stdout).toBe('No findings in 1 file (as of 2026-11-22).\n');
  expect(code).toBe(0);
  const below = await servicewright(`${folder}/people`, ['check', '--fail-on', 'warning', ...asOf]);
  expect(below.stdout).toMatch(/^broken\.sms:1:9 warning service-without-owner/);
  expect(below.code).toBe(1);
});

test('folders with a root of their own are models of their own', async () => {
  const folder = folderWith({
    'one/servicewright.json': '{}',
    'one/model.sms': payroll + people,
    'two/servicewright.json': '{}',
    'two/model.sms': payroll + people,
    'model.sms': payroll + people,
    'node_modules/other/model.sms': payroll,
    '.hidden/model.sms': payroll,
  });
  expect((await servicewright(folder, ['check', ...asOf])).stdout).toBe(
    'No findings in 3 files (as of 2026-11-22).\n',
  );
});

test('--fail-on sets the severity that gives exit code 1', async () => {
  const folder = folderWith({ 'model.sms': 'service Payroll\n' });
  const codes = await Promise.all(
    ['error', 'warning', 'info', 'never'].map(async (level) => {
      const { code } = await servicewright(folder, ['check', '--fail-on', level]);
      return code;
    }),
  );
  expect(codes).toEqual([0, 1, 1, 0]);
});

test('dates are judged on the date that is given, and today where none is', async () => {
  const folder = folderWith({
    'model.sms': `${people}document Text { review every 1 month last 2026-01-31 }\n`,
  });
  expect((await servicewright(folder, ['check', '--as-of', '2026-02-28'])).stdout).toContain('No findings');
  expect((await servicewright(folder, ['check', '--as-of', '2026-03-01'])).stdout).toContain(
    'review-overdue',
  );
  const { stdout } = await servicewright(folder, ['check'], { environment: { TZ: 'UTC' } });
  expect(stdout).toMatch(/\(as of \d{4}-\d{2}-\d{2}\)\.\n$/);
});

test('messages are in Dutch on request, and in English whatever the machine speaks', async () => {
  const folder = folderWith({ 'model.sms': 'service Payroll\n' });
  const dutch = await servicewright(folder, ['check', '--lang', 'nl', ...asOf]);
  expect(dutch.stdout).toContain('Dienst Payroll heeft geen eigenaar');
  expect(dutch.stdout).toContain('0 fouten, 1 waarschuwing in 1 bestand (op 2026-11-22).');
  const english = await servicewright(folder, ['check'], {
    environment: { LANG: 'nl_NL.UTF-8', LC_ALL: 'nl_NL.UTF-8' },
  });
  expect(english.stdout).toContain('has no owner');
});

test('the output of two runs is the same, byte for byte', async () => {
  const folder = folderWith({ 'b.sms': 'service Two\nservice One\n', 'a.sms': payroll, 'c/a.sms': payroll });
  const args = ['check', '--format', 'json', ...asOf];
  const [one, two] = await Promise.all([servicewright(folder, args), servicewright(folder, args)]);
  expect(one.stdout).toBe(two.stdout);
  const { findings } = JSON.parse(one.stdout) as { findings: { file: string }[] };
  expect(findings.map(({ file }) => file)).toEqual(findings.map(({ file }) => file).toSorted());
});

test('a text cannot send codes to the terminal', async () => {
  const folder = folderWith({
    'model.sms': 'service Payroll { owner \u001b[31mEvil\u202e }\nservice A { owner B } \u0007\n',
  });
  const { stdout } = await servicewright(folder, ['check', ...asOf]);
  for (const code of ['\u0007', '\u001b', '\u202e']) expect(stdout).not.toContain(code);
});
