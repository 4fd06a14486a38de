/** Who stands behind a role, and who answers for an element. */
import type { Element } from '../model/fragment.ts';
import { targetsOf } from '../model/resolve.ts';
import { withDescendants } from './family.ts';
import type { Judging } from './judging.ts';

/** The role, team or person itself and, of a role, those who hold it. */
export function actorsBehind({ model }: Judging, actor: Element): readonly Element[] {
  return [actor, ...targetsOf(model, actor, 'held')];
}

/** Those who own the element, or do or answer for work within it, and those who hold their roles. */
export function answerFor(judging: Judging, element: Element): readonly Element[] {
  const named = withDescendants(element).flatMap((within) =>
    ['owner', 'R', 'A'].flatMap((word) => targetsOf(judging.model, within, word)),
  );
  return named.flatMap((actor) => actorsBehind(judging, actor));
}
