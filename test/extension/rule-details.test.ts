import { expect, it } from 'vitest';
import type { ServerLink } from '../../extension/client/server-link.ts';
import type { RuleNode } from '../../extension/views/coverage/coverage-node.ts';
import { allGaps, createRuleDetails } from '../../extension/views/coverage/rule-details.ts';
import type { GapDto, RuleDetailsDto, RuleDetailsParams } from '../../language-server/protocol.ts';

const place = {
  uri: 'file:///m.sms',
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
};

it('a rule that is open in the tree is shown anew when what it finds is something else', async () => {
  const { server, answers } = serverWith({ Agreed: [gapAt('Payroll'), gapAt('Visits')] });
  const details = createRuleDetails(server);
  const agreed = ruleNode('Agreed', 2);
  expect((await details.of(agreed))?.gaps.map(({ element }) => element)).toEqual(['Payroll', 'Visits']);
  expect(await details.renew()).toEqual([]);
  answers.set('Agreed', [gapAt('Payroll'), gapAt('Canteen')]);
  expect(await details.renew()).toEqual([agreed]);
  details.close(agreed);
  expect(await details.renew()).toEqual([]);
});

it('the server is not asked about a rule whose gaps are all told', async () => {
  const { server, asked } = serverWith({});
  expect(await createRuleDetails(server).of({ ...ruleNode('Known', 1), hasMore: false })).toBeUndefined();
  await allGaps(server, [ruleNode('Known', 1)]);
  expect(asked).toEqual([]);
});

it('what is copied holds all gaps of each rule', async () => {
  const { server } = serverWith({ Agreed: [gapAt('Payroll'), gapAt('Visits')] });
  const all = await allGaps(server, [ruleNode('Agreed', 2), ruleNode('Gone', 2)]);
  expect([...all].map(([id, gaps]) => [id, gaps.map(({ element }) => element)])).toEqual([
    ['8.3.3/Agreed', ['Payroll', 'Visits']],
  ]);
});

function serverWith(gapsByRule: Readonly<Record<string, readonly GapDto[]>>) {
  const answers = new Map(Object.entries(gapsByRule));
  const asked: string[] = [];
  const request = (_method: string, { rule }: RuleDetailsParams): Promise<RuleDetailsDto | null> => {
    asked.push(rule);
    const gaps = answers.get(rule);
    if (!gaps) return Promise.resolve(null);
    const [elements, fails] = [gaps.length, gaps.length];
    const sums = { elements, judged: elements, holds: 0, fails, undated: 0 };
    return Promise.resolve({ sums, gaps, meeting: [], moreMeet: false });
  };
  return { server: { request } as unknown as ServerLink, answers, asked };
}

/** A node that knows its first gap. */
function ruleNode(rule: string, gapCount: number): RuleNode {
  const id = `8.3.3/${rule}`;
  const gap = gapAt('Payroll');
  return {
    type: 'rule',
    id,
    rule: {
      rule,
      title: rule,
      outcome: 'fails',
      outcomeLabel: 'fails',
      deciding: true,
      place,
      gapCount,
      gaps: [gap],
      holdsForSome: false,
    },
    gapCount,
    children: [{ type: 'gap', id: `${id}/Payroll`, gap, gapCount: 1, children: [] }],
    details: { framework: 'm', clause: '8.3.3', rule },
    hasMore: true,
  };
}

function gapAt(element: string): GapDto {
  return { ...place, message: `${element}: an SLA`, element };
}
