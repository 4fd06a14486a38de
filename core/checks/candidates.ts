/** The names that could be meant where a name is not found. */
import { closestWord } from '../closest-word.ts';
import type { Element } from '../model/fragment.ts';
import { elementsOfKind, type Model } from '../model/model.ts';
import { resolveName } from '../model/lookup.ts';

/** The name as it must be written from a scope: short where that finds the element, else qualified. */
export function nameFrom(model: Model, scope: string, element: Element): string {
  const words = element.qualifiedName.split('.');
  for (let count = 1; count < words.length; count++) {
    const name = words.slice(-count).join('.');
    if (resolveName(model, scope, name, [element.kind]) === element) return name;
  }
  return element.qualifiedName;
}

/** How many comparisons of names are left to a run of the checks: in a model full of unknown names the first get a suggestion. */
export interface Patience {
  comparisons: number;
}

export function createPatience(): Patience {
  return { comparisons: 2_000_000 };
}

/** The nearest name of an element of the kinds, written as it must be from the scope. */
export function closestName(
  model: Model,
  patience: Patience,
  scope: string,
  name: string,
  kinds: readonly string[],
): string | undefined {
  const elements = kinds.map((kind) => elementsOfKind(model, kind));
  const count = elements.reduce((sum, { length }) => sum + length, 0);
  if (patience.comparisons < count) return undefined;
  patience.comparisons -= count;
  const names = elements
    .flatMap((list) => list.map((element) => element.name))
    .filter((candidate) => candidate !== '');
  const found = closestWord(name.slice(name.lastIndexOf('.') + 1), names);
  const element =
    found === undefined
      ? undefined
      : elements.flatMap((list) => list.filter((candidate) => candidate.name === found))[0];
  return element && nameFrom(model, scope, element);
}
