import { expect, test } from 'vitest';
import { folderWith, servicewright } from './command-line.ts';

/** The Node that started `npm test`: it may be older than the one that runs the tests. */
const startNode = process.env['SERVICEWRIGHT_START_NODE'];

test.runIf(startNode)('the built command runs on the Node that started the tests', async () => {
  const folder = folderWith({ 'model.sms': 'service Payroll "Payroll" {}\n' });
  const options = startNode === undefined ? {} : { node: startNode };
  const checked = await servicewright(folder, ['check', '--as-of', '2026-11-22'], options);
  expect(checked.stderr).toBe('');
  expect(checked.stdout).toContain('model.sms:1:9 warning service-without-owner');
  const drawn = await servicewright(folder, ['diagram'], options);
  expect(drawn.stdout).toContain('<svg');
  expect(drawn.code).toBe(0);
});
