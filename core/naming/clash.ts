/** Whether any name would come to mean something else: every use of the old name and the new is looked up before and after. */
import { withDescendants } from '../coverage/family.ts';
import type { Element } from '../model/fragment.ts';
import { elementsNamed, type Model } from '../model/model.ts';
import { namePlace, placeOf } from '../model/places.ts';
import { isSame, simpleName, type Nameable } from './nameable.ts';
import { occurrencesIn } from './occurrences.ts';
import type { Found } from './find-occurrences.ts';
import type { Refusal } from './rename.ts';
import type { RenamedModel } from './renamed-model.ts';

export interface Intent {
  readonly nameable: Nameable;
  readonly name: string;
  /** Every occurrence of the old name and of the new one. */
  readonly named: readonly Found[];
}

export function findClash(model: Model, renamed: RenamedModel, intent: Intent): Refusal | undefined {
  return findDouble(model, renamed, intent) ?? findOtherMeaning(model, renamed, intent);
}

/** An element that would bear the same qualified name as another. */
function findDouble(
  model: Model,
  { model: later, after }: RenamedModel,
  { name, named }: Intent,
): Refusal | undefined {
  for (const { element, index, occurrence } of named) {
    if (!element || index !== 0 || occurrence.declares !== true) continue;
    for (const inner of withDescendants(element)) {
      const becomes = after(inner);
      if (becomes.name === '' || becomes.qualifiedName === inner.qualifiedName) continue;
      const other = elementsNamed(model, becomes.qualifiedName)[0];
      const isDouble = elementsNamed(later, becomes.qualifiedName).some((same) => same !== becomes);
      if (other && isDouble) return { id: 'taken', name, kind: other.kind, place: namePlace(model, other) };
    }
  }
  return undefined;
}

function findOtherMeaning(model: Model, renamed: RenamedModel, intent: Intent): Refusal | undefined {
  const occurrences = new Map<Element, ReturnType<typeof occurrencesIn>>();
  const later = (element: Element): ReturnType<typeof occurrencesIn> => {
    const known = occurrences.get(element) ?? occurrencesIn(renamed.model, renamed.after(element));
    occurrences.set(element, known);
    return known;
  };
  for (const { element, uri, index, occurrence } of intent.named) {
    if (!element) continue;
    const before = occurrence.means();
    const after = later(element)[index]?.means();
    if (isSame(before && afterwards(before, renamed, intent), after)) continue;
    return {
      id: 'other-meaning',
      name: occurrence.name,
      place: placeOf(model, uri, occurrence.span),
      before: before && fullName(before),
      after: after && fullName(after),
    };
  }
  return undefined;
}

/** What the thing is called and is once the renaming is done. */
function afterwards(before: Nameable, { after }: RenamedModel, { nameable, name }: Intent): Nameable {
  switch (before.type) {
    case 'element':
      return { type: 'element', element: after(before.element), exact: after(before.exact) };
    case 'level':
      return {
        type: 'level',
        matrix: after(before.matrix),
        level: isSame(before, nameable) ? name : before.level,
      };
    case 'package':
      return { type: 'package', name: packageAfter(before.name, nameable, name) };
  }
}

function packageAfter(packageName: string, nameable: Nameable, name: string): string {
  if (nameable.type !== 'package') return packageName;
  const isWithin = packageName === nameable.name || packageName.startsWith(`${nameable.name}.`);
  if (!isWithin) return packageName;
  const around = nameable.name.slice(0, nameable.name.lastIndexOf('.') + 1);
  return `${around}${name}${packageName.slice(nameable.name.length)}`;
}

function fullName(nameable: Nameable): string {
  return nameable.type === 'element' ? nameable.element.qualifiedName : simpleName(nameable);
}
