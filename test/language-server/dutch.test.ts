import { expect, test } from 'vitest';
import { startServer } from '../harness/language-client.ts';

test('the language server speaks Dutch where it is asked to', async () => {
  const client = await startServer({ language: 'nl' });
  client.open('untitled:a', 'service A');
  const [found] = await client.diagnostics('untitled:a', (diagnostics) => diagnostics.length > 0);
  expect(found?.message).toContain('heeft geen eigenaar');
  await client.stop();
});
