import { expect, onTestFinished, test } from 'vitest';
import {
  coverageRequest,
  mendsRequest,
  type CoverageDto,
  type MendDto,
} from '../../language-server/protocol.ts';
import { startServer } from '../harness/language-client.ts';

const uri = 'file:///bread.sms';
const text = 'sms Bread { aims at ISO20000  services Loaf }\nservice Loaf { status live }\nteam Van\n';

test('what could be added for a clause, or for one of its rules, is told with its text', async () => {
  const client = await startServer();
  onTestFinished(() => client.stop());
  client.open(uri, text);
  const { coverage } = await client.connection.sendRequest<CoverageDto>(coverageRequest, { uri });
  const clause = coverage[0]?.clauses.find((one) => one.clause === '8.4.1');
  const titles = async (place: unknown): Promise<string[]> => {
    const mends = await client.connection.sendRequest<MendDto[]>(mendsRequest, { place });
    return mends.map(({ title }) => title);
  };
  expect(await titles(clause?.place)).toEqual(['Add the budget NewBudget']);
  const rule = clause?.rules.find((one) => one.rule === 'Budgeted');
  const [mend] = await client.connection.sendRequest<MendDto[]>(mendsRequest, { place: rule?.place });
  expect(mend?.edits.map(({ newText }) => newText).join('')).toContain('budget NewBudget "TODO" {');
  expect(await titles({ ...clause?.place, uri: 'file:///other.sms' })).toEqual([]);
});
