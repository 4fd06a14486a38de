import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeLens } from 'vscode-languageserver-protocol';
import { expect, onTestFinished, test } from 'vitest';
import { repository } from '../harness/model.ts';
import { startServer } from '../harness/language-client.ts';

const own = 'framework House { clause 1 "Owners" { must Owned "Owned" each service has owner } }\n';
const system = 'sms Care "Care" { services Visits  aims at House  aims at ISO20000 }\n';
const services = 'role Boss\nservice Visits { status live }\n';

test('the models of the workspace stand beside each clause of a framework', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'servicewright-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = { 'house.sms': own, 'system.sms': system, 'services.sms': services };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const client = await startServer({ folders: [pathToFileURL(folder).href] });
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const lenses = async (uri: string): Promise<string[]> => {
    const found = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
      textDocument: { uri },
    });
    // Those that are counted when they come into sight have no title yet.
    const titled = found.flatMap(({ command, range }) =>
      command ? [`${String(range.start.line)} ${command.title}`] : [],
    );
    return titled;
  };
  expect(await lenses(uriOf('house.sms'))).toEqual(['0 Care: missing, 1 gap']);
  client.open(uriOf('services.sms'), services.replace('status', 'owner Boss  status'));
  expect(await lenses(uriOf('house.sms'))).toEqual(['0 Care: evidenced']);
  expect(await lenses(uriOf('services.sms'))).toEqual([]);
  const library = new URL('library/iso20000-1-2018.sms', repository).href;
  expect((await lenses(library)).filter((title) => title.includes('Care: missing'))).not.toEqual([]);
  await client.stop();
});
