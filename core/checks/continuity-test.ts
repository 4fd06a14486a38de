/** A plan is tested within its interval and after each major change of what it covers, and what a test found is acted on. */
import { addDuration } from '../model/date.ts';
import type { Element } from '../model/fragment.ts';
import { propertiesOf } from '../model/access.ts';
import { targetsOf } from '../model/resolve.ts';
import { amountOf, dayOf, naming, says } from './values.ts';
import {
  verdict,
  type Addition,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';

export const continuityTest: PassableCheck = {
  name: 'ContinuityTest',
  judge(context, plan) {
    const { asOf } = context;
    if (asOf === undefined) return verdict('undated', (say) => say.testUndated());
    const test = newestTest(context, plan, asOf);
    if (!test) return verdict('false', (say) => say.neverTested(), newTest(plan));
    return (
      late(plan, test, asOf) ??
      changedSince(context, plan, test, asOf) ??
      unanswered(test.element) ??
      verdict('true', (say) => say.testedInTime(test.held))
    );
  },
};

/** A test to be filled in. */
function newTest(plan: Element): Addition {
  return {
    kind: 'test',
    lines: [
      ['covers', plan.name],
      ['result', '"TODO"'],
    ],
  };
}

interface Test {
  readonly element: Element;
  readonly held: string;
}

function newestTest({ model, counts }: PassableContext, plan: Element, asOf: string): Test | undefined {
  const tests = naming(model, plan, 'test', ['covers'])
    .filter(counts)
    .flatMap((element) => {
      const held = dayOf(element, 'held') ?? dayOf(element, 'completed');
      return held !== undefined && held <= asOf ? [{ element, held }] : [];
    });
  return tests.toSorted((one, other) => (one.held < other.held ? 1 : -1))[0];
}

function late(plan: Element, { held }: Test, asOf: string): PassableVerdict | undefined {
  const every = amountOf(plan, 'every');
  const due = every && addDuration(held, every);
  if (due === undefined) return verdict('unknown', (say) => say.noTestInterval());
  return due < asOf ? verdict('false', (say) => say.testOverdue(due), newTest(plan)) : undefined;
}

function changedSince(
  { model, counts }: PassableContext,
  plan: Element,
  { held, element }: Test,
  asOf: string,
): PassableVerdict | undefined {
  const covered = targetsOf(model, plan, 'covers');
  const changes = covered.flatMap((one) => naming(model, one, 'change', ['affects'])).filter(counts);
  const since = changes.find((change) => {
    const day = dayOf(change, 'completed');
    return says(change, 'impact', 'major') && day !== undefined && day > held && day <= asOf;
  });
  return (
    since &&
    verdict('false', (say) =>
      say.changedSinceTest(element.name, held, since.name, dayOf(since, 'completed') ?? ''),
    )
  );
}

function unanswered(test: Element): PassableVerdict | undefined {
  if (propertiesOf(test, 'result').length === 0)
    return verdict('false', (say) => say.testWithoutResult(test.name));
  const open = test.children.find(
    ({ kind, children }) => kind === 'finding' && !children.some((child) => child.kind === 'action'),
  );
  return open && verdict('false', (say) => say.testFindingOpen(test.name, open.name));
}
