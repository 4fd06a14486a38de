/** No service depends on itself, however long the way round. */
import type { Element } from '../model/fragment.ts';
import { namesOf } from '../model/referrers.ts';
import { targetsOf } from '../model/resolve.ts';
import { verdict, type PassableCheck, type PassableContext } from './passable.ts';

export const dependencyOrder: PassableCheck = {
  name: 'DependencyOrder',
  judge(context, service) {
    const way = wayRound(context, service);
    if (!way) return inOrder;
    const path = [...way, service].map(({ name }) => name).join(' → ');
    return { ...verdict('false', (messages) => messages.dependsOnItself(path)), toldBy: 'dependency-cycle' };
  },
};

const inOrder = verdict('true', (messages) => messages.dependsInOrder());

/** The shortest way from the service back to it, the service first; nothing where there is none. */
function wayRound({ model }: PassableContext, service: Element): readonly Element[] | undefined {
  // On most services nothing depends.
  if (!namesOf(model, service).some(({ property }) => property.word === 'depends')) return undefined;
  const cameFrom = new Map<Element, Element>();
  const queue = [service];
  for (const element of queue) {
    for (const target of targetsOf(model, element, 'depends')) {
      if (target === service) return wayTo(element, service, cameFrom);
      if (cameFrom.has(target)) continue;
      cameFrom.set(target, element);
      queue.push(target);
    }
  }
  return undefined;
}

function wayTo(end: Element, start: Element, cameFrom: ReadonlyMap<Element, Element>): readonly Element[] {
  const way = [end];
  for (let element: Element | undefined = end; element !== undefined && element !== start;) {
    element = cameFrom.get(element);
    if (element) way.unshift(element);
  }
  return way;
}
