import type { Element } from '../../model/fragment.ts';
import type { Model } from '../../model/model.ts';
import { targetsOf } from '../../model/resolve.ts';

/**
 * The team (or organization) that an element is drawn in: the one that owns it, itself or through the role
 * that it holds; where no team does, the first that supports it. Customers and suppliers stand in none.
 */
export function teamOf(model: Model, element: Element): Element | undefined {
  if (!standsInTeam.has(element.kind)) return undefined;
  const actors = ['owner', 'support'].flatMap((word) => targetsOf(model, element, word));
  return actors.flatMap((actor) => teamsBehind(model, actor))[0];
}

const standsInTeam: ReadonlySet<string> = new Set(['service', 'component', 'asset', 'resource', 'tool']);

function teamsBehind(model: Model, actor: Element): readonly Element[] {
  const actors = actor.kind === 'role' ? targetsOf(model, actor, 'held') : [actor];
  return actors.filter(({ kind }) => kind === 'team' || kind === 'organization');
}
