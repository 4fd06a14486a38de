import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isConcerned } from '../../core/coverage/element-verdicts.ts';
import { planOf } from '../../core/coverage/plan.ts';
import { evaluate } from '../../core/coverage/condition.ts';
import { glanceAt, glanceAtPair } from '../../core/coverage/glance.ts';
import { doubtsOf, type Obstacle } from '../../core/coverage/proof.ts';
import { judgeElement, plainVerdict, type Seen, type Verdict } from '../../core/coverage/verdict.ts';
import type { Judging } from '../../core/coverage/judging.ts';
import type { Element } from '../../core/model/fragment.ts';
import { ownElements, type Model } from '../../core/model/model.ts';
import type { Condition, Sentence } from '../../core/model/sentence.ts';
import { filesBelow, modelOfTexts, repository } from '../harness/model.ts';
import { createEditor } from '../harness/random-edits.ts';
import { printed, randomRegistryModel } from '../harness/random-registry-model.ts';
import { createRandom } from '../harness/random.ts';
import { asOf } from './coverage-of.ts';
import { traps } from './glance-traps.ts';

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
      counts[seen && seen !== 'concerned' ? 'seen' : 'unseen']++;
      if (seen)
        expect(
          judgeElement(judging, sentence, element).map(summary),
          `${told}: ${code} ${rule.name} at ${element.kind} ${element.qualifiedName}`,
        ).toEqual(verdictsSeen(judging, sentence, element, seen).map(summary));
      comparePairs(judging, sentence, element, `${told}: ${code} ${rule.name} at ${element.qualifiedName}`);
      for (const condition of conditionsOf(sentence))
        compareCondition(
          judging,
          element,
          condition,
          `${told}: ${code} ${rule.name} at ${element.qualifiedName}`,
        );
    }
  }
  return counts;
}

/** What follows from a glance: the verdict itself, or that the rule concerns the element, which need not be asked again. */
function verdictsSeen(
  judging: Judging,
  sentence: Sentence,
  element: Element,
  seen: Seen | 'concerned',
): readonly Verdict[] {
  if (seen === 'concerned') return judgeElement(judging, sentence, element, seen);
  return [typeof seen === 'string' ? plainVerdict(element, seen) : seen];
}

/** A condition alone: what is seen is so; and of what is seen not to be known, nothing is written that cannot be read. */
function compareCondition(judging: Judging, element: Element, condition: Condition, told: string): void {
  const seen = glanceAt(condition)(judging, element);
  if (!seen) return;
  const proof = evaluate(judging, { element }, condition);
  expect(proof.truth, told).toBe(seen);
  const isUnreadable = doubtsOf(proof)
    .flatMap((fact) => ('shortfalls' in fact ? fact.shortfalls : []))
    .some(({ type }) => type === 'unresolved' || type === 'unmeasured');
  expect(seen === 'unknown' && isUnreadable, told).toBe(false);
}

/** The claim of a rule at each pair of an element and its members. */
function comparePairs(
  judging: Judging,
  sentence: Sentence | undefined,
  element: Element,
  told: string,
): void {
  const claim = sentence?.claim;
  if (!claim || sentence.head.type !== 'each' || !sentence.head.members) return;
  for (const { member } of judgeElement(judging, sentence, element)) {
    const seen = member && glanceAtPair(claim)(judging, { element, member });
    if (seen) pairsSeen++;
    if (seen) expect(evaluate(judging, { element }, claim, member).truth, told).toBe(seen);
  }
}

let pairsSeen = 0;

function conditionsOf(sentence: Sentence | undefined): readonly Condition[] {
  return [sentence?.head.group.where, sentence?.claim].filter((condition) => condition !== undefined);
}

function summary({ outcome, obstacles, doubts }: Verdict): readonly unknown[] {
  // Of what holds nobody asks whether it had to.
  const doubted = outcome === 'holds' ? 0 : doubts.length;
  return [outcome, JSON.stringify(obstacles.map(wordsOf)), doubted];
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
  expect(pairsSeen).toBeGreaterThan(10);
});

test('what is said in another way than most is not overlooked', () => {
  const { seen, unseen } = compareAll(modelOfTexts({ 'model.sms': traps }), 'traps');
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
