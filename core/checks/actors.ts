/** Who stands behind a role, and who answers for an element. */
import type { Element } from '../model/fragment.ts';
import type { Model } from '../model/model.ts';
import { targetsOf } from '../model/resolve.ts';

/** The role, team or person itself and, of a role, those who hold it. */
export function actorsBehind({ model }: { readonly model: Model }, actor: Element): readonly Element[] {
  return [actor, ...targetsOf(model, actor, 'held')];
}

/** Those who own the element, or do or answer for work within it, and those who hold their roles. */
export function answerFor(context: { readonly model: Model }, element: Element): readonly Element[] {
  const named = withinOf(element).flatMap((within) =>
    ['owner', 'R', 'A'].flatMap((word) => targetsOf(context.model, within, word)),
  );
  return named.flatMap((actor) => actorsBehind(context, actor));
}

function withinOf(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(withinOf)];
}
