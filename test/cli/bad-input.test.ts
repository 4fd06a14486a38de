import { chmodSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith, servicewright, type RunOptions } from './command-line.ts';

const sound = 'role Lead "Lead"\n';
const asOf = ['--as-of', '2026-11-22'];

interface Findings {
  readonly findings: readonly {
    readonly id: string;
    readonly severity: string;
    readonly file: string;
    readonly message: string;
    readonly range: { readonly start: { readonly line: number; readonly character: number } };
  }[];
}

async function check(folder: string, options: RunOptions = {}) {
  const { code, stdout, stderr } = await servicewright(
    folder,
    ['check', '--format', 'json', ...asOf],
    options,
  );
  return { code, stderr, findings: (JSON.parse(stdout) as Findings).findings };
}

test('a file with an error in every line has findings in all of it, and ends with 1', async () => {
  const folder = folderWith({ 'model.sms': 'service { owner\n'.repeat(500) });
  const { code, stderr, findings } = await check(folder);
  expect(code).toBe(1);
  expect(stderr).toBe('');
  const lines = new Set(findings.map(({ range }) => range.start.line));
  expect(Math.max(...lines)).toBeGreaterThan(490);
});

test('an empty file is a model without findings', async () => {
  expect(await check(folderWith({ 'model.sms': '' }))).toMatchObject({ code: 0, findings: [] });
});

test('a file of 10 MB is read', { timeout: 120_000 }, async () => {
  const element = `role Lead# "Lead" {\n  description "${'word '.repeat(40)}"\n}\n`;
  const count = Math.ceil((10 * 1024 * 1024) / element.length);
  const text = Array.from({ length: count }, (_, index) => element.replace('#', String(index))).join('');
  const { code, findings } = await check(folderWith({ 'model.sms': text }));
  expect(findings).toEqual([]);
  expect(code).toBe(0);
});

test('a file above 20 MB is not read, and the others are', async () => {
  const folder = folderWith({
    'big.sms': Buffer.alloc(20 * 1024 * 1024 + 1, ' '),
    'model.sms': 'service One\n',
  });
  const { code, findings } = await check(folder);
  expect(findings.map(({ id, file }) => `${file} ${id}`)).toEqual([
    'big.sms unreadable-file',
    'model.sms service-without-owner',
  ]);
  expect(code).toBe(1);
});

test('a file in Windows-1252 is told at its first foreign letter, and read all the same', async () => {
  const folder = folderWith({
    'model.sms': Buffer.from('// note\nrole Lead "Caf\u00e9"\nservice One\n', 'latin1'),
  });
  const { code, findings } = await check(folder);
  expect(findings).toMatchObject([
    { id: 'unreadable-file', severity: 'error', range: { start: { line: 1, character: 14 } } },
    { id: 'service-without-owner' },
  ]);
  expect(findings[0]?.message).toContain('not UTF-8');
  expect(code).toBe(1);
});

test('a file in UTF-16 is told, and read all the same', async () => {
  const folder = folderWith({ 'model.sms': Buffer.from('\ufeffservice One\n', 'utf16le') });
  const { findings } = await check(folder);
  expect(findings.map(({ id }) => id)).toEqual(['unreadable-file', 'service-without-owner']);
});

test('bytes that are no text are told, and not read', async () => {
  const folder = folderWith({ 'model.sms': Buffer.from([0x73, 0, 1, 2, 0xff, 0]) });
  expect((await check(folder)).findings.map(({ id }) => id)).toEqual(['unreadable-file']);
});

test('a byte order mark is no part of the text', async () => {
  const folder = folderWith({ 'model.sms': `\ufeff${sound}` });
  expect((await check(folder)).findings).toEqual([]);
});

test('a file that may not be read is a finding, and the others are read', async (context) => {
  if (process.platform === 'win32') context.skip();
  const folder = folderWith({ 'closed.sms': sound, 'model.sms': 'service One\n' });
  chmodSync(`${folder}/closed.sms`, 0);
  chmodSync(folder, 0o755);
  const isRoot = process.getuid?.() === 0;
  const result = await check(folder, isRoot ? { uid: 65534, gid: 65534 } : {}).catch(() => undefined);
  // Where another user may not enter the checkout, the command cannot be started for this test.
  if (!result) return context.skip();
  expect(result.findings.map(({ id, file }) => `${file} ${id}`)).toEqual([
    'closed.sms unreadable-file',
    'model.sms service-without-owner',
  ]);
});

test('2,000 files are one model, and nothing is lost', { timeout: 120_000 }, async () => {
  const files = Array.from({ length: 2000 }, (_, index): [string, string] => [
    `part${String(index % 20)}/file${String(index)}.sms`,
    `role Lead${String(index)} "Lead"\nservice Service${String(index)} { owner Lead${String((index + 1) % 2000)} }\n`,
  ]);
  const folder = folderWith({ ...Object.fromEntries(files), 'last.sms': 'service One\n' });
  const { code, findings } = await check(folder);
  expect(findings.map(({ id, file }) => `${file} ${id}`)).toEqual(['last.sms service-without-owner']);
  expect(code).toBe(0);
});

test('a folder of 2,000 models is checked model by model', { timeout: 120_000 }, async () => {
  const files = Array.from({ length: 2000 }, (_, index): [string, string][] => [
    [`model${String(index)}/servicewright.json`, '{}'],
    [`model${String(index)}/model.sms`, 'role Lead "Lead"\nservice Payroll { owner Lead }\n'],
  ]).flat();
  const folder = folderWith(
    Object.fromEntries([...files, ['model7/more.sms', 'service Payroll { owner Lead }\n']]),
  );
  const { code, findings } = await check(folder);
  expect(findings.map(({ id, file }) => `${file} ${id}`)).toEqual(['model7/more.sms duplicate-name']);
  expect(code).toBe(1);
});
