/** What a check of the product tells by itself at the same element: as a gap it is left to the summary of its clause. */
import type { Element } from '../model/fragment.ts';
import type { Obstacle } from './proof.ts';

/** Whether the checks tell of the obstacle: names that mean nothing, a service without owner, a hole in a matrix. */
export function isToldElsewhere(element: Element, obstacle: Obstacle): boolean {
  if (obstacle.type === 'either')
    return obstacle.ways.every((way) => way.every((one) => isToldElsewhere(element, one)));
  const { fact } = obstacle;
  switch (fact.type) {
    case 'stated':
    case 'tested': {
      const [shortfall] = fact.shortfalls;
      const noOwner =
        shortfall?.type === 'missing' && shortfall.word === 'owner' && element.kind === 'service';
      return shortfall?.type === 'unresolved' || noOwner;
    }
    case 'linked':
      // What cannot be read is told where it stands.
      if (fact.unread && !fact.waiting && !fact.near) return true;
      return (fact.doubts ?? []).some((doubt) =>
        isToldElsewhere(element, { type: 'lack', fact: doubt, truth: 'unknown' }),
      );
    case 'check':
      return fact.toldBy !== undefined;
    case 'broken':
      return true;
    case 'unsound':
      return false;
  }
}
