/** Who is told what: the communications and trainings that reach someone, by name or in a group he belongs to. */
import { hasWord, propertiesOf, wordsOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import type { Model } from '../model/model.ts';
import { perElement } from '../model/per-version.ts';
import { namesOf } from '../model/referrers.ts';
import { targetsOf } from '../model/resolve.ts';
import { sameList } from '../reactive/computed-set.ts';
import { knownInRun } from './kept-in-context.ts';
import type { PassableContext } from './passable.ts';

/** The communications and trainings that reach the element that is judged: a role, a customer, a supplier. */
export const toldTo = knownInRun((context, element): readonly Element[] => {
  const { model, counts } = context;
  const found = new Set<Element>();
  for (const group of groupsOf(model, element)) {
    const activities = group === element ? findActivities(model, group) : activitiesFor(model, group);
    for (const activity of activities) if (counts(activity)) found.add(activity);
  }
  return [...found];
});

/** The element, those who hold it or stand for it, their teams, and the organizations around these. */
function groupsOf(model: Model, element: Element): Iterable<Element> {
  const found = new Set([element, ...findGroups(model, element)]);
  for (const one of found)
    if (one !== element) for (const group of groupsAround(model, one)) found.add(group);
  return found;
}

function findGroups(model: Model, one: Element): readonly Element[] {
  const groups: Element[] = [];
  for (const word of around) groups.push(...targetsOf(model, one, word));
  for (const { from, property } of namesOf(model, one))
    if (property.word === 'holds' || property.word === 'represents') groups.push(from);
  return groups;
}

const around: readonly string[] = ['held', 'team', 'part'];

const groupsAround = perElement(findGroups, sameList);

/** The communications and trainings that name the element itself. */
function findActivities(model: Model, group: Element): readonly Element[] {
  const activities: Element[] = [];
  for (const { from, property } of namesOf(model, group))
    if (reaching.has(property.word) && activityKinds.has(from.kind)) activities.push(from);
  return activities;
}

/** It may be an organization that thousands name. */
const activitiesFor = perElement(findActivities, sameList);

const reaching: ReadonlySet<string> = new Set(['audience', 'attended']);
const activityKinds: ReadonlySet<string> = new Set(['communication', 'training']);

/** Whether only someone outside holds the role: a supplier or a customer. */
export function isHeldOutside({ model }: PassableContext, role: Element): boolean {
  const holders = targetsOf(model, role, 'held');
  return holders.length > 0 && holders.every(({ kind }) => kind === 'supplier' || kind === 'customer');
}

/** What an activity is about: the words of its topics, and what it covers. */
export const topicsOf = perElement((model, activity): readonly string[] => {
  const words = propertiesOf(activity, 'topics').flatMap((property) => wordsOf(property));
  return [...words, ...targetsOf(model, activity, 'covers').flatMap(topicOf)];
}, sameList);

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
  return propertiesOf(element, 'kind').some((property) => hasWord(property, word));
}
