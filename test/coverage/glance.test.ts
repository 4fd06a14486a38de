import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isConcerned } from '../../core/coverage/element-verdicts.ts';
import { planOf } from '../../core/coverage/plan.ts';
import type { Obstacle } from '../../core/coverage/proof.ts';
import { judgeElement, plainVerdict, type Verdict } from '../../core/coverage/verdict.ts';
import type { Judging } from '../../core/coverage/judging.ts';
import type { Element } from '../../core/model/fragment.ts';
import { ownElements, type Model } from '../../core/model/model.ts';
import type { Sentence } from '../../core/model/sentence.ts';
import { filesBelow, modelOfTexts, repository } from '../harness/model.ts';
import { createEditor } from '../harness/random-edits.ts';
import { printed, randomRegistryModel } from '../harness/random-registry-model.ts';
import { createRandom } from '../harness/random.ts';
import { asOf } from './coverage-of.ts';

const isSoak = process.env['SOAK'] === '1';
const madeModels = isSoak ? 400 : 10;
const edits = isSoak ? 600 : 24;

/** Counts the outcomes that showed at a glance, and compares each with what is found by working everything out. */
function compareAll(model: Model, told: string): Readonly<Record<'seen' | 'unseen', number>> {
  const counts = { seen: 0, unseen: 0 };
  const tasks = [asOf, undefined].flatMap((day) => [...planOf(model, day, undefined).tasks.values()]);
  for (const { judging, sentence, code, rule, glance } of tasks) {
    for (const element of sentence ? candidatesOf(judging, sentence) : []) {
      const seen = sentence && glance(judging, element);
      counts[seen ? 'seen' : 'unseen']++;
      if (seen)
        expect(
          judgeElement(judging, sentence, element).map(summary),
          `${told}: ${code} ${rule.name} at ${element.kind} ${element.qualifiedName}`,
        ).toEqual([summary(typeof seen === 'string' ? plainVerdict(element, seen) : seen)]);
    }
  }
  return counts;
}

function summary({ outcome, obstacles, doubts }: Verdict): readonly unknown[] {
  return [outcome, JSON.stringify(obstacles.map(wordsOf)), doubts.length];
}

function wordsOf(obstacle: Obstacle): unknown {
  if (obstacle.type === 'either') return obstacle.ways.map((way) => way.map(wordsOf));
  const { type, truth, fact } = obstacle;
  return fact.type === 'check'
    ? [type, truth, fact.name, fact.message.en, fact.adds]
    : [type, truth, fact.type];
}

function candidatesOf(judging: Judging, { head }: Sentence): readonly Element[] {
  return ownElements(judging.model).filter(
    (element) => head.group.kinds.includes(element.kind) && isConcerned(judging, element),
  );
}

function textsBelow(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesBelow(new URL(folder, repository)).map((file) => [file.href, readFileSync(file, 'utf8')]),
  );
}

test('most outcomes in an example show at a glance, and they are the right ones', { timeout: 0 }, () => {
  const { seen, unseen } = compareAll(modelOfTexts(textsBelow('examples/waterland/')), 'waterland');
  expect(seen).toBeGreaterThan(1.5 * unseen);
});

test('what is said in another way than most is not overlooked', () => {
  const rules = [
    'each service where support has owner',
    'each service where not support has owner',
    'each service where some support has owner',
    'each service where sla has owner',
    'each service where no support has owner',
    'each service where channel has owner',
    'each service where support.during has owner',
    'each sla where resolution has owner',
    'each sla where no target where (not measured) has owner',
    'each sla where valid.to before asOf has owner',
    'each sla where valid.from after asOf has owner',
    'each sla where kind = internal has owner',
    'each sla where kind != internal has owner',
    'each sla where review overdue has owner',
    'each process where satisfies = "1" has owner',
    'each process where satisfies = "Own 1" has owner',
    'each process where satisfies = "2" has owner',
    'each process where satisfies within "1" has owner',
    'each process where satisfies within "Own" has owner',
    'each process where satisfies within "Own 2" has owner',
    'each process where satisfies within "Other" has owner',
    'each step where does includes (record) has accountable',
    'each step where exactly 1 accountable has accountable',
    'each step where accountable.authority has accountable',
    'each step where accountable has accountable',
    'each document where approved.by != owner has owner',
    'each document where title has owner',
    'each measure where interval overdue has owner',
    'each document where dated >= approved has owner',
    'each document where approved <= dated has owner',
    'each document where approved = dated has owner',
    'each document where dated before asOf has owner',
    'each document where owner = approved.by has owner',
    'each document where owner != kept has owner',
    'each document where evidence.dated >= approved has owner',
    'each document where evidence.approved.by = owner has owner',
    'each document where evidence.owner = owner has owner',
    'each document where evidence.by = owner has owner',
    'each document where evidence.missed = owner has owner',
    'each document where dated after approved.on has owner',
    'each sla where valid >= review.last has owner',
    'each sla where valid.from >= approved has owner',
    'each sla where valid.to >= approved has owner',
    'each sla where evidence.dated >= approved has owner',
    'each step where responsible = accountable has accountable',
    'each step where accountable = responsible has accountable',
    'each step where accountable.authority = responsible has accountable',
  ];
  const model = `
sms S { aims at Own  services all }
framework Own { clause 1 "One" { ${rules.map((rule, index) => `must R${String(index)} "A rule" ${rule}`).join('\n')} } clause 2 "Two" }
framework Other { clause 1 "One" }
service Plain "Plain" { support Desk during Office  channel phone  owner Boss }
service Answered "Answered" { without support because "Nobody needs it."  without sla because "It is free." }
service Placeholder "Placeholder" { support none "TODO"  channel "TODO" }
service Vague "Vague" { support Nobody  channel none "All by itself." }
tier Gold "Gold" { resolution P1 4 h  review every 1 year last 2020-01-01  valid 2020-01-01 to 2021-01-01 }
sla Taken "Taken" { based on Gold  service Plain }
sla Own1 "Own" { based on Gold  service Plain  resolution P2 8 h  valid 2030-01-01  target "Quick" >= 90% measured Speed }
sla Open "Open" { service Plain  target "TODO" >= 90%  valid 2020-01-01 to none "It goes on." }
sla Unmeasured "Unmeasured" { service Plain  target "Fine" >= 90%, "Good" >= 80% measured Speed }
measure Speed "Speed" { every 1 month  value 95% date 2020-01-01 }
measure Never "Never" { }
role Boss "Boss" { authority "All" }
role Weak "Weak" { authority "TODO" }
calendar Office "Office" { hours mon-fri 09:00-17:00 }
process Work "Work" { satisfies Own 1  step Do "Do" { A Boss  does record, escalate }  step Two "Two" { A Boss, Weak }  step None "None" { does record } }
process Odd "Odd" { satisfies Other 1 }
process Both "Both" { satisfies Own 2  satisfies Other 1 }
procedure How "How" { of Work  step Do "Do" { R Weak } }
document Paper "Paper" { approved 2026-01-01 by Boss  owner Boss }
document Nameless "TODO" { approved 2026-01-01 by Weak  owner Boss }
document Later "Later" { dated 2026-03-01  approved 2026-02-01 by Boss, Weak  owner Boss, Weak  evidence Paper }
document Earlier "Earlier" { dated 2025-03-01  approved 2026-02-01  owner Weak  evidence Later, Dayless }
document Same "Same" { dated 2026-02-01  approved 2026-02-01 by Nobody  owner Weak, Boss  evidence Later, Earlier }
document Dayless "Dayless" { dated 2026-02-31  approved 2026-02-01  owner Nobody  evidence Nowhere }
document Twice "Twice" { dated 2026-02-01  dated 2026-04-01  approved 2026-03-01 by Boss  approved 2026-03-02 by Weak  evidence Same }
document Silent "Silent" { dated none "Nobody knows."  approved 2026-03-01 by none "All of us."  owner none "All of us."  evidence Same }
sla Proven "Proven" { service Plain  approved 2026-01-15 by Boss  valid 2026-02-01 to 2027-01-01  review every 1 year last 2026-01-20  evidence Later, Same }
sla Inherits "Inherits" { based on Proven  approved 2026-01-15  evidence Paper }
`;
  const { seen, unseen } = compareAll(modelOfTexts({ 'model.sms': model }), 'traps');
  expect(Math.min(seen, unseen)).toBeGreaterThan(20);
});

test('what shows at a glance of models made by chance is what is found', { timeout: 0 }, () => {
  const system = 'package own\nsms Made "Made" {\n  aims at ISO20000\n  aims at USM\n  services all\n}\n';
  for (let seed = 1; seed <= madeModels; seed++) {
    const files = randomRegistryModel(createRandom(seed), 12);
    const texts = Object.fromEntries(files.map((file) => [file.name, printed(file)]));
    compareAll(modelOfTexts({ ...texts, 'sms.sms': system }), `seed ${String(seed)}`);
  }
});

test('what shows at a glance is what is found while somebody edits', { timeout: 0 }, () => {
  const begin = textsBelow('examples/public-sla/');
  const editor = createEditor(createRandom(7), new Map(Object.entries(begin)), [
    ...Object.values(textsBelow('examples/waterland/')),
    ...Object.values(textsBelow('examples/city/')),
  ]);
  for (let count = 1; count <= edits; count++) {
    const { done } = editor.edit();
    if (count % 4 === 0) compareAll(modelOfTexts(Object.fromEntries(editor.texts)), done);
  }
});
