/** Names for elements that a quick fix adds. */
import { ownElements, type Model } from '../model/model.ts';
import { perVersion } from '../model/per-version.ts';

/** The name, or the name with the first number that makes it free in the model. */
export function newName(model: Model, wanted: string): string {
  const names = namesTaken(model);
  let name = wanted;
  for (let number = 2; names.has(name); number++) name = `${wanted}${number}`;
  return name;
}

const namesTaken = perVersion(
  (model): ReadonlySet<string> => new Set(ownElements(model).map(({ name }) => name)),
);

/** The word with a capital: names begin with one. */
export function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
