/** Who is told what: the communications and trainings that reach someone, by name or in a group he belongs to. */
import { propertiesOf, wordsOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { perElement } from '../model/per-version.ts';
import { namesOf } from '../model/referrers.ts';
import { targetsOf } from '../model/resolve.ts';
import { sameList } from '../reactive/computed-set.ts';
import { keptOf } from './kept-in-context.ts';
import type { PassableContext } from './passable.ts';

/** The communications and trainings that reach the element: a role, a customer, a supplier. */
export const toldTo = keptOf(
  (context, element): readonly Element[] =>
    [...new Set(groupsOf(context, element).flatMap((group) => activitiesFor(context.model, group)))].filter(
      context.counts,
    ),
  sameList,
);

/** The communications and trainings that name the element itself: it may be an organization that thousands name. */
const activitiesFor = perElement((model, group): readonly Element[] => {
  const uses = namesOf(model, group).filter(({ property }) => reaching.has(property.word));
  return uses.map(({ from }) => from).filter(({ kind }) => activityKinds.has(kind));
}, sameList);

const reaching: ReadonlySet<string> = new Set(['audience', 'attended']);
const activityKinds: ReadonlySet<string> = new Set(['communication', 'training']);

/** The element, those who hold it or stand for it, their teams, and the organizations around these. */
function groupsOf({ model }: PassableContext, element: Element): readonly Element[] {
  const found = new Set([element]);
  for (const one of found) for (const group of groupsAround(model, one)) found.add(group);
  return [...found];
}

const groupsAround = perElement((model, one): readonly Element[] => {
  const named = ['held', 'team', 'part'].flatMap((word) => targetsOf(model, one, word));
  const naming = namesOf(model, one).filter(
    ({ property }) => property.word === 'holds' || property.word === 'represents',
  );
  return [...named, ...naming.map(({ from }) => from)];
}, sameList);

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
