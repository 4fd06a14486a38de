import type { Hover, Location } from 'vscode-languageserver-protocol';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../harness/language-client.ts';

const uri = 'file:///bread.sms';
const text = `// Incidents are handled as 8.6.1 asks, and not as ITIL4 8.6.1 or version 1.99.
sms Bread { aims at ISO20000  scope "Bread, see USM Agree, ISO20000 8.3.3 and 8.2.1." }
rule Swift "Swift" {
  each service where status = live  has some sla where (availability.per and not review overdue)
}
`;

test('words of rules and clauses in comments and texts are explained where they stand', async () => {
  const client = await startServer();
  onTestFinished(() => client.stop());
  client.open(uri, text);
  const at = (needle: string) => {
    const before = text.slice(0, text.indexOf(needle) + 1).split('\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };
  const hover = async (needle: string): Promise<string> => {
    const found = await client.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: at(needle),
    });
    const contents = found?.contents;
    return contents && typeof contents === 'object' && 'value' in contents ? contents.value : '';
  };
  expect(await hover('8.6.1 asks')).toContain('Incident management');
  expect(await hover('8.3.3')).toContain('Service level management');
  expect(await hover('8.2.1.')).toContain('Service delivery');
  expect(await hover('1.99')).toBe('');
  expect(await hover('each service')).toContain('asked of every element');
  expect(await hover('service where')).toContain('A supported facility');
  expect(await hover('status')).toContain('**status**');
  expect(await hover('some sla')).toContain('at least one');
  expect(await hover('sla where')).toContain('**sla**');
  expect(await hover('availability.per')).toContain('**availability**');
  expect(await hover('review overdue')).toContain('**review**');
  expect(await hover('overdue')).toContain('The last time plus the interval');
  const target = await client.connection.sendRequest<Location | null>('textDocument/definition', {
    textDocument: { uri },
    position: at('8.6.1 asks'),
  });
  expect(target?.uri).toMatch(/iso20000-1-2018\.sms$/);
});
