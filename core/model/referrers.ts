/** Who names an element: every name of the model resolved once, for questions about many elements. */
import { referenceUses } from './access.ts';
import type { Element } from './fragment.ts';
import { orderedFragments, type Model, type NameUse } from './model.ts';
import { perVersion } from './per-version.ts';
import { targetOfUse } from './resolve.ts';

/** The names that mean the element, in the order of files and text. */
export function namesOf(model: Model, element: Element): readonly NameUse[] {
  return usesByTarget(model).get(element) ?? [];
}

const usesByTarget = perVersion((model): ReadonlyMap<Element, readonly NameUse[]> => {
  const uses = new Map<Element, NameUse[]>();
  for (const fragment of orderedFragments(model)) {
    for (const from of fragment.elements) {
      for (const use of referenceUses(from)) add(uses, model, { ...use, from });
    }
  }
  return uses;
});

function add(uses: Map<Element, NameUse[]>, model: Model, use: NameUse): void {
  const target = targetOfUse(model, use);
  if (!target) return;
  const known = uses.get(target);
  if (known) known.push(use);
  else uses.set(target, [use]);
}
