/** The names that could be meant where a name is not found. */
import { closestWord } from '../closest-word.ts';
import type { Element } from '../model/fragment.ts';
import { elementsOfKind, type Model } from '../model/model.ts';
import { resolveName } from '../model/resolve.ts';

/** The name as it must be written from a scope: short where that finds the element, else qualified. */
export function nameFrom(model: Model, scope: string, element: Element): string {
  const words = element.qualifiedName.split('.');
  for (let count = 1; count < words.length; count++) {
    const name = words.slice(-count).join('.');
    if (resolveName(model, scope, name, [element.kind]) === element) return name;
  }
  return element.qualifiedName;
}

/** The nearest name of an element of the kinds, written as it must be from the scope. */
export function closestName(model: Model, scope: string, name: string, kinds: readonly string[]): string | undefined {
  const candidates = new Map<string, Element>();
  for (const kind of kinds) {
    for (const element of elementsOfKind(model, kind)) {
      if (element.name !== '') candidates.set(element.name, element);
    }
  }
  const found = closestWord(name.slice(name.lastIndexOf('.') + 1), candidates.keys());
  const element = found === undefined ? undefined : candidates.get(found);
  return element && nameFrom(model, scope, element);
}
