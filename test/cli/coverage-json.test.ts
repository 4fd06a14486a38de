import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith, servicewright } from './command-line.ts';

/** A rule with a service set aside, one that asks for a number, advice that is answered, and evidence that nobody has. */
const judged = `framework House "House rules" {
  clause 1 "Answering" {
    must Owned "Every live service has an owner"  each service where status = live has owner
    should Answered "Somebody answers"  some role has tasks
    should practice Known "Every supplier has a contact"  each supplier has contact
    documented required "A register of services" each service has description
  }
}
sms Ours "Ours" { aims at House  services Payroll, Mail, Chat  without supplier because "We buy nothing." }
role Lead "Lead" { tasks "Answer" }
role Deputy "Deputy"
service Payroll { owner Lead  status live }
service Mail { status live }
service Chat { status planned }
`;

interface Printed {
  readonly coverage: readonly [{ readonly clauses: readonly [Record<'rules' | 'evidence', object>] }];
}

test('coverage as JSON gives for each rule what it found, in the order of the framework', async () => {
  const [{ clauses }] = (JSON.parse(await coverage(judged)) as Printed).coverage;
  const [must, should] = ['must', 'should'].map((strength) => ({ strength, practice: false }));
  const owned = { rule: 'Owned', title: 'Every live service has an owner', ...must };
  const answered = { rule: 'Answered', title: 'Somebody answers', ...should };
  const known = { rule: 'Known', title: 'Every supplier has a contact', ...should, practice: true };
  const register = { rule: 'A register of services', title: 'A register of services', ...must };
  const answer = 'We buy nothing.';
  expect(clauses[0].rules).toEqual([
    { ...owned, outcome: 'fails', elements: 3, judged: 2, holds: 1, fails: 1, undated: 0, gapCount: 1 },
    { ...answered, outcome: 'holds', elements: 2, judged: 2, holds: 1, fails: 1, undated: 0, gapCount: 0 },
    {
      ...known,
      outcome: 'holds',
      elements: 0,
      judged: 0,
      holds: 0,
      fails: 0,
      undated: 0,
      gapCount: 0,
      answer,
    },
  ]);
  expect(clauses[0].evidence).toEqual([
    { ...register, outcome: 'fails', elements: 3, judged: 3, holds: 0, fails: 3, undated: 0, gapCount: 3 },
  ]);
});

test('docs/command-line.md tells every field of coverage as JSON', async () => {
  const accepting = 'accepts gap House 1 Owned until 2027-01-01 because "Mail is new." by Lead';
  const text = judged.replace('aims at House', `aims at House  ${accepting}`);
  const fields = new Set(Array.from((await coverage(text)).matchAll(/^ *"(.*?)":/gm), ([, field]) => field));
  expect(fields).toContain('expired');
  const page = readFileSync(new URL('../../docs/command-line.md', import.meta.url), 'utf8');
  const told = page.slice(page.indexOf('## What programs read'));
  expect([...fields].filter((field) => !told.includes(`\`${field}\``))).toEqual([]);
});

/** What is printed of a model. */
async function coverage(text: string): Promise<string> {
  const folder = folderWith({ 'model.sms': text });
  return (await servicewright(folder, ['coverage', '--format', 'json', '--as-of', '2026-11-22'])).stdout;
}
