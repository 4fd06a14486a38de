import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type { DrawingDto } from '../../language-server/protocol.ts';
import { startServer } from '../harness/language-client.ts';

const services = 'package care\nrole Boss\nservice Visits "Home visits" { owner Boss  status live }\n';

test('keeps the last good drawing, marked as stale, while the text is broken', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'servicewright-'));
  writeFileSync(join(folder, 'services.sms'), services);
  const client = await startServer({ folders: [pathToFileURL(folder).href] });
  const uri = pathToFileURL(join(folder, 'services.sms')).href;
  client.open(uri, services);
  const draw = (): Promise<DrawingDto> =>
    client.connection.sendRequest<DrawingDto>('servicewright/drawing', { uri, view: 'services' });
  const good = await draw();
  client.change(uri, `${services}service {{{`);
  const broken = await draw();
  expect(broken.stale).toBe(true);
  expect(broken.svg).toContain('data-id="care.Visits"');
  client.change(uri, services);
  expect(await draw()).toEqual(good);
  await client.stop();
  rmSync(folder, { recursive: true });
});
