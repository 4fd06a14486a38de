/** Holds an element against the checks that a rule passes. */
import type { PassableContext, PassableVerdict } from '../checks/passable.ts';
import { passableCheck } from '../checks/passable-registry.ts';
import type { Element, ReferenceValue } from '../model/fragment.ts';
import { lastWord } from '../model/model.ts';
import { keepForSystem, type Judging } from './judging.ts';
import { leaf, type Proof } from './proof.ts';
import { isHeard, isSetAside } from './scope.ts';
import { isWaived } from './waiver.ts';

export function evaluatePasses(
  judging: Judging,
  checks: readonly ReferenceValue[],
  element: Element,
): readonly Proof[] {
  return checks.map((reference) => evaluatePass(judging, reference, element));
}

/** Whether an element passes all of the checks, or they do not concern it; no exemption need be looked for then. */
export function passesOf(
  references: readonly ReferenceValue[],
): (judging: Judging, element: Element) => boolean {
  const checks = references.map(({ name }) => passableCheck(lastWord(name)));
  return (judging, element) => {
    const context = contextOf(judging);
    return checks.every((check) => {
      const truth = check?.judge(context, element).truth;
      return truth === 'true' || truth === 'skipped';
    });
  };
}

function evaluatePass(judging: Judging, reference: ReferenceValue, element: Element): Proof {
  const check = passableCheck(lastWord(reference.name));
  if (!check) return leaf('unknown', () => ({ type: 'broken', word: reference.name }));
  const { truth, message, toldBy, adds } = keptVerdict(judging, element, reference, () =>
    check.judge(contextOf(judging), element),
  );
  const waived = truth !== 'true' && isWaived(judging, element, check.name);
  return leaf(waived ? 'skipped' : truth, () => ({
    type: 'check',
    name: check.name,
    message,
    ...(adds && { adds }),
    ...(toldBy !== undefined && { toldBy }),
  }));
}

/** The same for all elements, so that checks can keep what they found about others. */
function contextOf(judging: Judging): PassableContext {
  const known = contexts.get(judging);
  if (known) return known;
  const { model, scope, framework, asOf } = judging;
  const { sms, services, namedServices } = scope;
  const counts = (other: Element): boolean => isHeard(scope, other) && !isSetAside(other);
  const context = { model, graph: model.graph, counts, sms, services, namedServices, framework, asOf };
  contexts.set(judging, context);
  return context;
}

const contexts = new WeakMap<Judging, PassableContext>();

const keptVerdict = keepForSystem<PassableVerdict>();
