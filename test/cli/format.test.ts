import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith, servicewright } from './command-line.ts';

const untidy = 'service Payroll{owner  Lead\n}\n';
const tidy = 'service Payroll {\n  owner        Lead\n}\n';

test('files that are not formatted are written and named, the others stay untouched', async () => {
  const folder = folderWith({ 'it/a.sms': untidy, 'b.sms': tidy });
  const before = statSync(`${folder}/b.sms`).mtimeMs;
  expect(await servicewright(folder, ['format'])).toEqual({
    code: 0,
    stdout: 'Formatted it/a.sms.\n',
    stderr: '',
  });
  expect(readFileSync(`${folder}/it/a.sms`, 'utf8')).toBe(tidy);
  expect(statSync(`${folder}/b.sms`).mtimeMs).toBe(before);
  expect((await servicewright(folder, ['format'])).stdout).toBe('2 files are formatted.\n');
});

test('--check writes nothing and gives exit code 1 where a file is not formatted', async () => {
  const folder = folderWith({ 'a.sms': untidy, 'b.sms': tidy });
  const { code, stdout } = await servicewright(folder, ['format', '--check', '--lang', 'nl']);
  expect([code, stdout]).toEqual([1, 'a.sms is niet opgemaakt.\n']);
  expect(readFileSync(`${folder}/a.sms`, 'utf8')).toBe(untidy);
  expect((await servicewright(folder, ['format', '--check', 'b.sms'])).code).toBe(0);
});

test('line ends and the byte order mark of a file stay', async () => {
  const folder = folderWith({ 'a.sms': `\uFEFF${untidy.replaceAll('\n', '\r\n')}` });
  await servicewright(folder, ['format']);
  expect(readFileSync(`${folder}/a.sms`, 'utf8')).toBe(`\uFEFF${tidy.replaceAll('\n', '\r\n')}`);
});

test('elements with syntax errors stay as they are, and it is said', async () => {
  const broken = `role  A\n\nservice  B { owner }\n`;
  const folder = folderWith({ 'a.sms': broken });
  const { code, stderr } = await servicewright(folder, ['format']);
  expect(code).toBe(0);
  expect(stderr).toContain('1 file has syntax errors');
  expect(readFileSync(`${folder}/a.sms`, 'utf8')).toBe('role A\n\nservice  B { owner }\n');
});

test('nothing is written above the current folder, nor what cannot be read', async () => {
  const folder = folderWith({ 'a.sms': untidy, 'below/b.sms': new Uint8Array([0x72, 0xe9, 0x20, 0x0a]) });
  const outside = await servicewright(`${folder}/below`, ['format', '../a.sms']);
  expect(outside.code).toBe(2);
  expect(outside.stderr).toContain('must be a plain path in or below the current folder');
  const unread = await servicewright(folder, ['format', 'below']);
  expect(unread.code).toBe(2);
  expect(unread.stderr).toContain('not UTF-8');
  expect(readFileSync(`${folder}/a.sms`, 'utf8')).toBe(untidy);
});
