/** The names that could be meant where a name is not found. */
import { closestWord } from '../closest-word.ts';
import type { Element } from '../model/fragment.ts';
import { elementsOfKind, lastWord, type Model } from '../model/model.ts';
import { writtenPath } from '../model/names.ts';
import { perVersion } from '../model/per-version.ts';
import { resolveName } from '../model/lookup.ts';

/** The name as it must be written from a scope: short where that finds the element, else qualified. */
export function nameFrom(model: Model, scope: string, element: Element): string {
  const words = element.qualifiedName.split('.');
  for (let count = 1; count < words.length; count++) {
    const name = words.slice(-count).join('.');
    if (resolveName(model, scope, name, [element.kind]) === element) return writtenPath(words.slice(-count));
  }
  return writtenPath(words);
}

/**
 * The nearest name of an element of the kinds, written as it must be from the scope: the same name in another
 * package or within another element before one that differs.
 */
export function closestName(
  model: Model,
  scope: string,
  name: string,
  kinds: readonly string[],
): string | undefined {
  const word = lastWord(name);
  const isElsewhere = kinds.some((kind) =>
    namesByLetter(model, kind).byLetter.get(letterOf(word))?.includes(word),
  );
  const found = isElsewhere ? word : closestWord(word, candidateNames(model, word, kinds));
  if (found === undefined) return undefined;
  const element = kinds.flatMap((kind) => {
    return elementsOfKind(model, kind).filter((candidate) => candidate.name === found);
  })[0];
  return element && nameFrom(model, scope, element);
}

/** Above this many names only those with the same first letter are compared, and of these as many. */
const mostCompared = 2000;

function candidateNames(model: Model, word: string, kinds: readonly string[]): readonly string[] {
  const all = kinds.map((kind) => namesByLetter(model, kind));
  const count = all.reduce((sum, { size }) => sum + size, 0);
  if (count <= mostCompared) return all.flatMap(({ byLetter }) => [...byLetter.values()].flat());
  return all.flatMap(({ byLetter }) => byLetter.get(letterOf(word)) ?? []).slice(0, mostCompared);
}

const namesByLetter = perVersion((model, kind) => {
  const names = new Set(elementsOfKind(model, kind).map((element) => element.name));
  names.delete('');
  const byLetter = new Map<string, string[]>();
  for (const name of names) {
    const same = byLetter.get(letterOf(name));
    if (same) same.push(name);
    else byLetter.set(letterOf(name), [name]);
  }
  return { size: names.size, byLetter };
});

function letterOf(name: string): string {
  return name.charAt(0).toLowerCase();
}
