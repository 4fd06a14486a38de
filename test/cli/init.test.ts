import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, servicewright } from './command-line.ts';

test.each(['en', 'nl'])('the starter in %s has no errors, and is about a page', async (language) => {
  const folder = folderWith({});
  const made = await servicewright(folder, ['init', 'ours', '--lang', language]);
  expect(made.code).toBe(0);
  expect(readdirSync(`${folder}/ours`)).toEqual(['model.sms', 'servicewright.json']);
  const { code, stdout } = await servicewright(folder, ['check', 'ours', '--format', 'json']);
  const { findings } = JSON.parse(stdout) as { findings: { id: string; message: string }[] };
  expect(findings.filter(({ id }) => id !== 'gap')).toEqual([]);
  expect(code).toBe(0);
  expect(readFileSync(`${folder}/ours/model.sms`, 'utf8').split('\n').length).toBeLessThan(90);
});

test('nothing is overwritten', async () => {
  const folder = folderWith({ 'model.sms': 'role Mine\n', 'two/sub/other.sms': '' });
  for (const args of [['init'], ['init', 'two']]) {
    const { code, stdout, stderr } = await servicewright(folder, args);
    expect(stderr).toContain('Nothing was written.');
    expect(stdout).toBe('');
    expect(code).toBe(2);
  }
  expect(readFileSync(`${folder}/model.sms`, 'utf8')).toBe('role Mine\n');
});

test('init begins with the processes that are asked for, in the language that is asked for', async () => {
  const folder = folderWith({});
  const { code } = await servicewright(folder, ['init', '--with', 'incident, change', '--lang', 'nl']);
  expect(code).toBe(0);
  const text = readFileSync(join(folder, 'model.sms'), 'utf8');
  expect(text).toMatch(/^process IncidentenAfhandelen "Incidenten afhandelen" \{$/m);
  expect(text).toMatch(/^process WijzigingenDoorvoeren /m);
  expect(text).not.toMatch(/ nl "/);
  expect((await servicewright(folder, ['check', '--fail-on', 'error'])).code).toBe(0);
});

test('init says which processes there are where one is unknown, and writes nothing', async () => {
  const folder = folderWith({});
  const { code, stderr } = await servicewright(folder, ['init', '--with', 'incidents']);
  expect(code).toBe(2);
  expect(stderr).toContain('There is no process "incidents" to begin with: it is one of incident, ');
  expect(stderr).toContain('Did you mean incident?');
  expect(existsSync(join(folder, 'model.sms'))).toBe(false);
});
