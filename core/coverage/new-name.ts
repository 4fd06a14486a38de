/** Names for elements that a quick fix adds. */
import { modelElement } from '../model/element.ts';
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
  // Whatever changes in a file is told to those who read the list of files.
  (model): ReadonlySet<string> => new Set(ownElements(model).map((element) => modelElement(element).ownName)),
);

/** The word with a capital: names begin with one. */
export function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
