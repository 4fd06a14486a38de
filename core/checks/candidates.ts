/** The names that could be meant where a name is not found. */
import { closestWord } from '../closest-word.ts';
import { modelElement } from '../model/element.ts';
import type { Element } from '../model/fragment.ts';
import { elementsOfKind, noteNames, type Model } from '../model/model.ts';
import { lastWord } from '../model/qualified-name.ts';
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
  const all = kinds.map((kind) => namesOf(model, kind));
  const found = all.some(({ byName }) => byName.has(word)) ? word : nearest(all, word);
  if (found === undefined) return undefined;
  const element = all.flatMap(({ byName }) => byName.get(found) ?? [])[0];
  return element && nameFrom(model, scope, element);
}

/** Asked for each of those who use a name that is gone. */
function nearest(all: readonly Names[], word: string): string | undefined {
  const known = all[0]?.nearest.get(word);
  if (known && known.of.length === all.length && known.of.every((names, index) => names === all[index]))
    return known.found;
  const found = closestWord(word, candidateNames(all, word));
  all[0]?.nearest.set(word, { of: all, found });
  return found;
}

/** Above this many names only those with the same first letter are compared, and of these as many. */
const mostCompared = 2000;

function candidateNames(all: readonly Names[], word: string): readonly string[] {
  const count = all.reduce((sum, { byName }) => sum + byName.size, 0);
  if (count <= mostCompared) return all.flatMap(({ byLetter }) => [...byLetter.values()].flat());
  return all.flatMap(({ byLetter }) => byLetter.get(letterOf(word)) ?? []).slice(0, mostCompared);
}

/** The names of the elements of a kind. */
interface Names {
  /** The first element of each name. */
  readonly byName: ReadonlyMap<string, Element>;
  readonly byLetter: ReadonlyMap<string, readonly string[]>;
  /** What was nearest to a word among these names and those of other kinds. */
  readonly nearest: Map<string, { readonly of: readonly Names[]; readonly found: string | undefined }>;
}

const namesOf = perVersion((model, kind): Names => {
  const byName = new Map<string, Element>();
  const byLetter = new Map<string, string[]>();
  noteNames(model, kind);
  for (const element of elementsOfKind(model, kind)) {
    const name = modelElement(element).ownName;
    if (name === '' || byName.has(name)) continue;
    byName.set(name, element);
    const same = byLetter.get(letterOf(name));
    if (same) same.push(name);
    else byLetter.set(letterOf(name), [name]);
  }
  return { byName, byLetter, nearest: new Map() };
});

function letterOf(name: string): string {
  return name.charAt(0).toLowerCase();
}
