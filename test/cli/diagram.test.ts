import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith, servicewright } from './command-line.ts';

const model = 'role Lead\nservice Payroll "Payroll & <more>" { owner Lead }\n';

test('a diagram goes to the standard output, every text of the model escaped', async () => {
  const { code, stdout, stderr } = await servicewright(folderWith({ 'model.sms': model }), ['diagram']);
  expect(stdout).toMatch(/^<\?xml [^]*<svg [^]*<\/svg>\n$/);
  expect(stdout).toContain('Payroll &amp; &lt;more&gt;');
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

test('a diagram goes to a file at or below the current folder', async () => {
  const folder = folderWith({ 'model.sms': model, 'out/readme': '' });
  const { code, stdout } = await servicewright(folder, [
    'diagram',
    'model.sms',
    '--view',
    'services',
    '-o',
    'out/map.svg',
  ]);
  expect(stdout).toBe('');
  expect(code).toBe(0);
  expect(readFileSync(`${folder}/out/map.svg`, 'utf8')).toContain('<svg');
});

test('nothing is written outside of the current folder, or over something else', async () => {
  const folder = folderWith({ 'work/model.sms': model, 'outside/keep.svg': 'kept' });
  const work = `${folder}/work`;
  symlinkSync(`${folder}/outside`, `${work}/linked`);
  symlinkSync(`${folder}/outside/keep.svg`, `${work}/link.svg`);
  mkdirSync(`${work}/folder.svg`);
  const refused = [
    '../x.svg',
    `${folder}/x.svg`,
    'linked/x.svg',
    'linked/keep.svg',
    'link.svg',
    'folder.svg',
    'a/../../x.svg',
  ];
  refused.push(
    'C:\\x.svg',
    'con.svg',
    'model.sms',
    'gone/x.svg',
    `${'long'.repeat(80)}.svg`,
    'a\u0001.svg',
    '\\\\host\\x.svg',
  );
  for (const path of refused) {
    const { code, stderr } = await servicewright(work, ['diagram', '-o', path]);
    expect({ path, code }).toEqual({ path, code: 2 });
    expect(stderr).toMatch(/was not written|could not be written/);
  }
  expect(existsSync(`${folder}/x.svg`)).toBe(false);
  expect(readFileSync(`${folder}/outside/keep.svg`, 'utf8')).toBe('kept');
  expect(readFileSync(`${work}/model.sms`, 'utf8')).toBe(model);
});

test('several models are no picture: the answer names them', async () => {
  const folder = folderWith({
    'a/servicewright.json': '{}',
    'a/model.sms': model,
    'b/servicewright.json': '{}',
    'b/model.sms': model,
  });
  const { code, stdout, stderr } = await servicewright(folder, ['diagram']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('a, b');
});

test('a broken text is drawn as far as it can be read, and told', async () => {
  const { code, stdout, stderr } = await servicewright(folderWith({ 'model.sms': `${model}service {{\n` }), [
    'diagram',
  ]);
  expect(stdout).toContain('Payroll');
  expect(stderr).toContain('may be incomplete');
  expect(code).toBe(0);
});
