/** Who is told what: the communications and trainings that reach someone, by name or in a group he belongs to. */
import { propertiesOf, wordsOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { namesOf } from '../model/referrers.ts';
import { targetsOf } from '../model/resolve.ts';
import { sameList } from '../reactive/computed-set.ts';
import { keptOf } from './kept-in-context.ts';
import type { PassableContext } from './passable.ts';

/** The communications and trainings that reach the element: a role, a customer, a supplier. */
export const toldTo = keptOf((context, element): readonly Element[] => {
  const { model, counts } = context;
  const told = groupsOf(context, element).flatMap((group) =>
    namesOf(model, group).filter(({ property }) => reaching.has(property.word)),
  );
  const activities = told.map(({ from }) => from).filter(({ kind }) => activityKinds.has(kind));
  return [...new Set(activities)].filter(counts);
}, sameList);

const reaching: ReadonlySet<string> = new Set(['audience', 'attended']);
const activityKinds: ReadonlySet<string> = new Set(['communication', 'training']);

/** The element, those who hold it or stand for it, their teams, and the organizations around these. */
function groupsOf({ model }: PassableContext, element: Element): readonly Element[] {
  const found = new Set([element]);
  for (const one of found) {
    for (const word of ['held', 'team', 'part'])
      for (const group of targetsOf(model, one, word)) found.add(group);
    for (const { from, property } of namesOf(model, one)) {
      if (property.word === 'holds' || property.word === 'represents') found.add(from);
    }
  }
  return [...found];
}

/** Whether only someone outside holds the role: a supplier or a customer. */
export function isHeldOutside({ model }: PassableContext, role: Element): boolean {
  const holders = targetsOf(model, role, 'held');
  return holders.length > 0 && holders.every(({ kind }) => kind === 'supplier' || kind === 'customer');
}

/** What an activity is about: the words of its topics, and what it covers. */
export function topicsOf({ model }: PassableContext, activity: Element): readonly string[] {
  const words = propertiesOf(activity, 'topics').flatMap((property) => wordsOf(property));
  return [...words, ...targetsOf(model, activity, 'covers').flatMap(topicOf)];
}

function topicOf(covered: Element): readonly string[] {
  if (covered.kind === 'policy') return isKind(covered, 'management') ? ['policy'] : [];
  const topic = topicOfKind[covered.kind];
  return topic === undefined ? [] : [topic];
}

const topicOfKind: Readonly<Partial<Record<string, string>>> = {
  objective: 'objectives',
  service: 'services',
};

/** Whether the element says `kind` with this word. */
export function isKind(element: Element, word: string): boolean {
  return propertiesOf(element, 'kind').some((property) => wordsOf(property).includes(word));
}
