import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findProgram } from '../../scripts/system/find-program.mjs';
import { repository } from '../harness/model.ts';

const neovim = findProgram('nvim');

/** What a person does in Neovim, one after another; the answers are written to a file. */
const session = `
local answers = {}
local function ask(method, more)
  local params = vim.lsp.util.make_position_params(0, 'utf-16')
  for key, value in pairs(more or {}) do params[key] = value end
  for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 20000) or {}) do return answer.result end
end
vim.cmd('edit services.sms')
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end)
answers.filetype = vim.bo.filetype
answers.diagnostics = vim.tbl_map(function(found) return found.message end, vim.diagnostic.get(0))
vim.fn.search('Boss')
answers.hover = ask('textDocument/hover').contents.value
answers.definition = ask('textDocument/definition').uri
vim.fn.search('Bos$')
vim.fn.cursor(0, vim.fn.col('$'))
answers.completion = vim.tbl_map(function(item) return item.label end, ask('textDocument/completion').items)
vim.fn.search('Boss', 'b')
vim.lsp.buf.rename('Head')
vim.wait(20000, function() return vim.fn.search('owner        Head', 'nw') > 0 end)
answers.renamed = vim.api.nvim_buf_get_lines(0, 0, -1, false)
vim.cmd('edit roles.sms')
answers.elsewhere = vim.api.nvim_buf_get_lines(0, 0, -1, false)
vim.fn.writefile({ vim.fn.json_encode(answers) }, 'answers.json')
vim.cmd('qall!')
`;

test.skipIf(!neovim)(
  'Neovim, set up as docs/editors.md says, shows findings, leads, completes and renames',
  { timeout: 120_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'servicewright-neovim-'));
    const roles = 'package care\nrole Boss "Head of care"\n';
    const services =
      'package care\nservice Visits {\n  owner        Boss\n}\nservice Meals {\n  owner        Bos\n}\n';
    writeFileSync(join(folder, 'roles.sms'), roles);
    writeFileSync(join(folder, 'services.sms'), services);
    writeFileSync(join(folder, 'servicewright.json'), '{}\n');
    writeFileSync(join(folder, 'init.lua'), documentedSetup());
    writeFileSync(join(folder, 'session.lua'), session);
    runNeovim(folder);
    const answers = JSON.parse(readFileSync(join(folder, 'answers.json'), 'utf8')) as Record<string, unknown>;
    rmSync(folder, { recursive: true });
    expect(answers).toMatchObject({
      filetype: 'sms',
      hover: expect.stringContaining('Head of care') as unknown,
      definition: expect.stringMatching(/roles\.sms$/) as unknown,
      completion: expect.arrayContaining(['Boss']) as unknown,
      renamed: services.replace('Boss', 'Head').trimEnd().split('\n'),
      elsewhere: roles.replace('Boss', 'Head').trimEnd().split('\n'),
    });
    expect(answers['diagnostics']).toContain(
      'There is no role, team, organization … named Bos. Did you mean Boss?',
    );
  },
);

/** The Lua of the documentation. */
function documentedSetup(): string {
  const text = readFileSync(new URL('docs/editors.md', repository), 'utf8');
  const [, lua] = /```lua\n([\s\S]*?)```/.exec(text) ?? [];
  return lua ?? '';
}

function runNeovim(folder: string): void {
  const programs = join(folder, 'bin');
  mkdirSync(programs);
  const script = join(programs, 'servicewright');
  const cli = fileURLToPath(new URL('dist/cli.js', repository));
  writeFileSync(script, `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`);
  chmodSync(script, 0o755);
  const path = [programs, process.env['PATH'] ?? ''].join(delimiter);
  const args = ['--headless', '--clean', '-u', 'init.lua', '-S', 'session.lua'];
  const run = spawnSync(neovim ?? '', args, {
    cwd: folder,
    env: {
      ...process.env,
      PATH: path,
      XDG_STATE_HOME: folder,
      XDG_CACHE_HOME: folder,
      XDG_DATA_HOME: folder,
    },
    timeout: 100_000,
    encoding: 'utf8',
  });
  expect(run.status, `${run.stdout}${run.stderr}`).toBe(0);
}
