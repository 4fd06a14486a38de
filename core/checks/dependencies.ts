/** What depends on what: nothing may depend on itself. */
import { referencesOf } from '../model/access.ts';
import type { Element, ReferenceValue } from '../model/fragment.ts';
import { elementsOfKind, type Model } from '../model/model.ts';
import { compareElements } from '../model/order.ts';
import { targetOf } from '../model/resolve.ts';
import { dependsOn } from '../model/stands-on.ts';
import { properties } from '../model/properties.ts';
import type { CheckContext, ModelCheck, Report } from './check.ts';
import { replacement } from './fixes.ts';
import { cyclesOf } from './cycles.ts';

export const dependencyCycle: ModelCheck = {
  of: 'model',
  id: 'dependency-cycle',
  severity: 'error',
  summary: { en: 'Nothing depends on itself.', nl: 'Niets hangt van zichzelf af.' },
  check(context, report) {
    const dependents = dependentKinds
      .flatMap((kind) => elementsOfKind(context.model, kind))
      .filter((element) => !element.library && dependsOn(context.model, element).length > 0);
    const next = (element: Element): readonly Element[] => dependsOn(context.model, element);
    for (const cycle of cyclesOf(dependents, next, compareElements)) reportCycle(context, cycle, report);
  },
};

const dependentKinds: readonly string[] = properties.depends.kinds;

function reportCycle(context: CheckContext, cycle: readonly Element[], report: Report): void {
  const { model, messages } = context;
  const [first] = cycle;
  const last = cycle.at(-1);
  if (!first || !last) return;
  const path = [...cycle, first].map((element) => element.name).join(' → ');
  const related = cycle.map((element, index) => {
    const target = cycle[(index + 1) % cycle.length] ?? first;
    return { element, message: messages.cycleLink(element.name, target.name) };
  });
  const closing = dependenciesOf(model, first).find(({ target }) => target === (cycle[1] ?? first));
  const span = closing?.reference.span ?? first.nameSpan;
  report({ uri: first.uri, span }, messages.cycle(path), {
    related,
    fixes: () => (closing ? removal(context, first, closing.reference) : []),
  });
}

/** Takes the one name out of its list, or the whole line where it stands alone. */
function removal(
  context: CheckContext,
  element: Element,
  reference: ReferenceValue,
): ReturnType<typeof replacement>[] {
  const property = element.properties.find(
    ({ span }) => span[0] <= reference.span[0] && reference.span[1] <= span[1],
  );
  if (!property) return [];
  const all = property.parts['value'] ?? [];
  const index = all.findIndex((value) => value.span[0] === reference.span[0]);
  const before = all[index - 1];
  const after = all[index + 1];
  const span = before
    ? ([before.span[1], reference.span[1]] as const)
    : after
      ? ([reference.span[0], after.span[0]] as const)
      : property.span;
  return [
    replacement(context.model, context.messages.removeDependency(reference.name), element.uri, span, ''),
  ];
}

function dependenciesOf(
  model: Model,
  element: Element,
): readonly { readonly target: Element; readonly reference: ReferenceValue }[] {
  return referencesOf(element, 'depends').flatMap((reference) => {
    const target = targetOf(model, element, reference, properties.depends.refersTo.value);
    return target ? [{ target, reference }] : [];
  });
}
