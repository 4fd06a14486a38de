import { expect, test } from 'vitest';
import { startServer } from '../harness/language-client.ts';

test('settings stay as they are where an editor tells of changes without telling which', async () => {
  const client = await startServer({ language: 'nl' });
  const change = (settings: unknown): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeConfiguration', { settings });
  client.open('untitled:a', 'service A');
  await client.diagnostics('untitled:a', ([found]) => String(found?.message).includes('geen eigenaar'));
  await change(null);
  await change({});
  client.change('untitled:a', 'service B');
  await client.diagnostics('untitled:a', ([found]) =>
    String(found?.message).includes('B heeft geen eigenaar'),
  );
  await change({ servicewright: { language: 'en' } });
  await client.diagnostics('untitled:a', ([found]) => String(found?.message).includes('no owner'));
  await change({ language: 'nl' });
  await client.diagnostics('untitled:a', ([found]) => String(found?.message).includes('geen eigenaar'));
  await client.stop();
  expect(client.errors()).toBe('');
});
