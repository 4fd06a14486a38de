/** What is done stands in one process: no step or activity has the title of one in another process. */
import type { Element } from '../model/fragment.ts';
import { elementsOfKind, type Model } from '../model/model.ts';
import { perVersion } from '../model/per-version.ts';
import { verdict, type PassableCheck } from './passable.ts';

export const activityOnce: PassableCheck = {
  name: 'ActivityOnce',
  judge({ model, counts }, process) {
    const places = processesByActivity(model);
    for (const { title } of activitiesOf(process)) {
      const others = title ? (places.get(keyOf(title.text)) ?? []) : [];
      const other = others.find((candidate) => candidate !== process && counts(candidate));
      if (title && other)
        return verdict('false', (messages) => messages.activityTwice(title.text, other.name));
    }
    return verdict('true', (messages) => messages.activitiesOnce());
  },
};

const processesByActivity = perVersion((model: Model): ReadonlyMap<string, readonly Element[]> => {
  const places = new Map<string, Element[]>();
  const own = elementsOfKind(model, 'process').filter((process) => !process.library);
  for (const process of own) {
    const keys = new Set(activitiesOf(process).flatMap(({ title }) => (title ? [keyOf(title.text)] : [])));
    for (const key of keys) places.set(key, [...(places.get(key) ?? []), process]);
  }
  return places;
});

/** The steps and activities within the process; a decision asks, and does nothing. */
function activitiesOf({ children }: Element): readonly Element[] {
  return children.flatMap((child) => [
    ...(child.kind === 'step' || child.kind === 'activity' ? [child] : []),
    ...activitiesOf(child),
  ]);
}

function keyOf(title: string): string {
  return title.trim().toLowerCase();
}
