import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type {
  CoverageDto,
  FrameworkCoverageDto,
  RuleDetailsDto,
  RuleResultDto,
} from '../../language-server/protocol.ts';
import { startServer, type LanguageClient } from '../harness/language-client.ts';

const visits = ['Home', 'Night', 'Day', 'Care', 'Meal', 'Walk', 'Talk'];
const agreed = 'sla HomeSla { service Home customer Patients hours Weekdays }\n';
const system = [
  'package care',
  'organization Nurses',
  'customer Patients',
  'calendar Weekdays { hours mon-fri 09:00-17:00 timezone "Europe/Amsterdam" }',
  `sms Care { provider Nurses services ${visits.join(', ')} aims at ISO20000 }`,
  ...visits.map((name) => `service ${name} { owner Nurses customers Patients status live }`),
  '',
].join('\n');

let folder: string;
let client: LanguageClient;
let uri: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'servicewright-'));
  writeFileSync(join(folder, 'care.sms'), system);
  uri = pathToFileURL(join(folder, 'care.sms')).href;
  client = await startServer({ folders: [pathToFileURL(folder).href] });
});
afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

test('coverage tells how many gaps each rule has, and only the first of them', async () => {
  const { rule } = await ruleWithMostGaps();
  expect(rule.gapCount).toBe(visits.length);
  expect(rule.gaps.map(({ element }) => element)).toEqual(visits.slice(0, 5));
});

test('all gaps of a rule are told to who asks for them, and what it holds for once that is there', async () => {
  const { framework, clause, rule } = await ruleWithMostGaps();
  const asked = { framework: framework.id, clause, rule: rule.rule };
  const before = await detailsOf(asked);
  expect(before?.gaps.map(({ element }) => element)).toEqual(visits);
  expect(before?.gaps.slice(0, 5)).toEqual(rule.gaps);
  expect(before?.meeting).toEqual([]);
  expect(before?.sums).toEqual({ elements: 7, judged: 7, holds: 0, fails: 7, undated: 0 });
  client.open(uri, system + agreed);
  const after = await detailsOf(asked);
  expect(after?.gaps.map(({ element }) => element)).toEqual(visits.slice(1));
  expect(after?.meeting.map(({ label }) => label)).toEqual(['service Home']);
  expect(after?.sums).toMatchObject({ judged: 7, holds: 1, fails: 6 });
  client.close(uri);
});

test('nothing is told of a rule that is not there', async () => {
  expect(await detailsOf({ framework: 'none', clause: '8.3.3', rule: 'none' })).toBeNull();
});

interface Found {
  readonly framework: FrameworkCoverageDto;
  readonly clause: string;
  readonly rule: RuleResultDto;
}

/** The rule that every live service is agreed, which no service meets. */
async function ruleWithMostGaps(): Promise<Found> {
  const { coverage } = await client.connection.sendRequest<CoverageDto>('servicewright/coverage', { uri });
  const rules = coverage.flatMap((framework) =>
    framework.clauses.flatMap(({ clause, rules: own }) => own.map((rule) => ({ framework, clause, rule }))),
  );
  const [most] = rules
    .filter(({ clause }) => clause === '8.3.3')
    .toSorted((one, other) => other.rule.gapCount - one.rule.gapCount);
  if (!most) throw new Error('There is no rule.');
  return most;
}

function detailsOf(params: object): Promise<RuleDetailsDto | null> {
  return client.connection.sendRequest('servicewright/ruleDetails', params);
}
