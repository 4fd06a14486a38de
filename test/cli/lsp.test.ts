import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { builtCli, folderWith } from './command-line.ts';

test('lsp --stdio answers an editor, and ends when the editor says so', async () => {
  const child = spawn(process.execPath, [builtCli, 'lsp', '--stdio'], { cwd: folderWith({}), stdio: 'pipe' });
  const answer = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').once('data', resolve);
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  expect(await answer).toContain('Content-Length');
  send({ method: 'initialized', params: {} });
  send({ id: 2, method: 'shutdown' });
  send({ method: 'exit' });
  expect(await ended).toBe(0);

  function send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`);
  }
});
