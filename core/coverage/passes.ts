/** Holds an element against the checks that a rule passes. */
import type { PassableCheck, PassableContext, PassableVerdict } from '../checks/passable.ts';
import { passableCheck } from '../checks/passable-registry.ts';
import type { Element, ReferenceValue } from '../model/fragment.ts';
import { lastWord } from '../model/qualified-name.ts';
import { keepForSystem, type Judging } from './judging.ts';
import { leaf, type Proof } from './proof.ts';
import { isHeard, isSetAside } from './scope.ts';
import { isWaived } from './waiver.ts';

export function evaluatePasses(
  judging: Judging,
  references: readonly ReferenceValue[],
  element: Element,
): readonly Proof[] {
  return references.map((reference) => {
    const check = checkOf(reference);
    const judge = (): PassableVerdict | undefined => check?.judge(contextOf(judging), element);
    return proofOf(judging, element, reference, keptVerdict(judging, element, reference, judge));
  });
}

/**
 * Holds elements against all of the checks.
 * @returns nothing of an element that passes them, or that they do not concern; no exemption need be looked for then
 */
export function passesOf(
  references: readonly ReferenceValue[],
): (judging: Judging, element: Element) => readonly Proof[] | undefined {
  const checks = references.map(checkOf);
  const [check] = checks;
  const [reference] = references;
  if (reference && references.length === 1)
    return (judging, element) => {
      const verdict = check?.judge(contextOf(judging), element);
      return isPassed(verdict) ? undefined : [proofOf(judging, element, reference, verdict)];
    };
  return (judging, element) => {
    const context = contextOf(judging);
    const verdicts = checks.map((one) => one?.judge(context, element));
    if (verdicts.every(isPassed)) return undefined;
    return references.map((reference, index) => proofOf(judging, element, reference, verdicts[index]));
  };
}

function checkOf({ name }: ReferenceValue): PassableCheck | undefined {
  return passableCheck(lastWord(name));
}

function isPassed(verdict: PassableVerdict | undefined): boolean {
  return verdict?.truth === 'true' || verdict?.truth === 'skipped';
}

/** @param verdict what the check found; nothing where there is no such check */
function proofOf(
  judging: Judging,
  element: Element,
  reference: ReferenceValue,
  verdict: PassableVerdict | undefined,
): Proof {
  if (!verdict) return leaf('unknown', () => ({ type: 'broken', word: reference.name }));
  const { truth, message, toldBy, adds } = verdict;
  const name = lastWord(reference.name);
  const waived = truth !== 'true' && isWaived(judging, element, name);
  return leaf(waived ? 'skipped' : truth, () => ({
    type: 'check',
    name,
    message,
    ...(adds && { adds }),
    ...(toldBy !== undefined && { toldBy }),
  }));
}

/** The same for all elements, so that checks can keep what they found about others. */
export function contextOf(judging: Judging): PassableContext {
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

const keptVerdict = keepForSystem<PassableVerdict | undefined>();
