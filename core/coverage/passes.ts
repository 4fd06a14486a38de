/** Holds an element against the checks that a rule passes. */
import type { PassableVerdict } from '../checks/passable.ts';
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
  const { model, scope, framework, asOf } = judging;
  const { sms, services, namedServices } = scope;
  const counts = (other: Element): boolean => isHeard(scope, other) && !isSetAside(other);
  return checks.map((reference) => {
    const { name } = reference;
    const check = passableCheck(lastWord(name));
    if (!check) return leaf('unknown', () => ({ type: 'broken', word: name }));
    const context = { model, counts, sms, services, namedServices, framework, asOf };
    const { truth, message, toldBy, adds } = keptVerdict(judging, element, reference, () =>
      check.judge(context, element),
    );
    const waived = truth !== 'true' && isWaived(judging, element, check.name);
    return leaf(waived ? 'skipped' : truth, () => ({
      type: 'check',
      name: check.name,
      message,
      ...(adds && { adds }),
      ...(toldBy !== undefined && { toldBy }),
    }));
  });
}

const keptVerdict = keepForSystem<PassableVerdict>();
