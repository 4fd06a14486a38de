import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { startServer } from '../harness/language-client.ts';

test('settings stay as they are where an editor tells of changes without telling which', async () => {
  const client = await startServer({ language: 'nl' });
  const change = (settings: unknown): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  client.open('untitled:a', 'service A');
  await client.diagnostics('untitled:a', ([found]) => textOf(found).includes('geen eigenaar'));
  await change(null);
  await change({});
  client.change('untitled:a', 'service B');
  await client.diagnostics('untitled:a', ([found]) => textOf(found).includes('B heeft geen eigenaar'));
  await change({ servicewright: { language: 'en' } });
  await client.diagnostics('untitled:a', ([found]) => textOf(found).includes('no owner'));
  await change({ language: 'nl' });
  await client.diagnostics('untitled:a', ([found]) => textOf(found).includes('geen eigenaar'));
  await client.stop();
  expect(client.errors()).toBe('');
});

function textOf(diagnostic: Diagnostic | undefined): string {
  const { message = '' } = diagnostic ?? {};
  return typeof message === 'string' ? message : message.value;
}
