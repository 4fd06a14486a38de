import { expect, test } from 'vitest';
import { folderWith, servicewright } from './command-line.ts';

const wrong: readonly { readonly args: readonly string[]; readonly says: string }[] = [
  { args: [], says: 'Name a command.' },
  { args: ['chekc'], says: 'There is no command "chekc". Did you mean check?' },
  { args: ['check', '--formt', 'json'], says: 'There is no option --formt. Did you mean --format?' },
  {
    args: ['check', '--format', 'jsn'],
    says: '--format cannot be "jsn": it is one of text, json. Did you mean json?',
  },
  { args: ['check', '--fail-on=errors'], says: 'Did you mean error?' },
  { args: ['check', '--format'], says: 'The option --format needs a value.' },
  {
    args: ['check', '--format', 'json', '--format', 'text'],
    says: 'The option --format stands there twice.',
  },
  { args: ['check', '--as-of', '2026-02-29'], says: '--as-of "2026-02-29" is no day of the calendar' },
  { args: ['check', '--as-of', 'tomorrow'], says: 'write it as YYYY-MM-DD' },
  { args: ['check', '--view', 'services'], says: 'The command check has no option --view.' },
  { args: ['lsp', '--stdio=yes'], says: 'The option --stdio takes no value.' },
  { args: ['lsp'], says: 'servicewright lsp --stdio' },
  { args: ['diagram', 'one', 'two'], says: 'The command diagram takes one path only.' },
  {
    args: ['check', '--lang', 'nl', '--formaat', 'json'],
    says: 'Er is geen optie --formaat. Bedoelde u --format?',
  },
];

test.concurrent.each(wrong)(
  'the arguments $args are answered with a sentence and exit code 2',
  async ({ args, says }) => {
    const { code, stdout, stderr } = await servicewright('.', args);
    expect(stderr).toContain(says);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  },
);

test('help lists the commands, and of a command its options and exit codes', async () => {
  const general = await servicewright('.', ['--help']);
  expect(general.code).toBe(0);
  for (const command of ['check', 'coverage', 'diagram', 'init', 'lsp'])
    expect(general.stdout).toContain(`  ${command} `);
  const check = await servicewright('.', ['check', '--help', '--lang', 'nl']);
  expect(check.stdout).toContain('--fail-on error|warning|info|never');
  expect(check.stdout).toContain('Exitcodes:');
  expect((await servicewright('.', ['help', 'check', '--lang', 'nl'])).stdout).toBe(check.stdout);
});

test('the version is that of the package', async () => {
  const { code, stdout } = await servicewright('.', ['--version']);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(code).toBe(0);
});

test('an unknown path, a folder without models and a file of another kind are told apart', async () => {
  const folder = folderWith({ 'notes.txt': 'nothing', 'empty/readme.md': '' });
  expect(await servicewright(folder, ['check', 'gone'])).toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'There is no file or folder "gone".\n',
  });
  expect((await servicewright(folder, ['check', 'empty'])).stderr).toContain('No model was found in "empty"');
  expect((await servicewright(folder, ['check', 'notes.txt'])).stderr).toContain(
    '"notes.txt" is no model file',
  );
  expect(await servicewright(folder, ['coverage'])).toMatchObject({ code: 2, stdout: '' });
});
