/** Elements by what a person remembers of their names: "incman" finds IncidentManagement. */
import type { Element } from './fragment.ts';
import { orderedFragments, type Model } from './model.ts';

/**
 * The elements that the letters may mean, the likeliest first. Small and capital letters count the same.
 * @param most how many at most
 */
export function searchElements(model: Model, letters: string, most: number): readonly Element[] {
  const wanted = letters.toLowerCase().replaceAll(/\s/g, '');
  const found: Element[][] = likelihoods.map(() => []);
  for (const { elements, library } of orderedFragments(model)) {
    for (const element of elements) {
      if (element.name === '') continue;
      const likelihood = likelihoodOf(element, wanted);
      // What ships with the product comes last among its equals.
      if (likelihood !== undefined) found[library ? Math.max(likelihood, 2) : likelihood]?.push(element);
    }
  }
  return found
    .map((group) => group.toSorted(byLength))
    .flat()
    .slice(0, most);
}

/** As a whole, from the first letter on, somewhere within or in the title, letter by letter. */
const likelihoods = ['whole', 'begin', 'within', 'letters'] as const;

function likelihoodOf(element: Element, wanted: string): number | undefined {
  const name = lowered(element);
  const place = name.indexOf(wanted);
  if (place === 0) return name.length === wanted.length ? 0 : 1;
  if (place > 0) return 2;
  if (titlesOf(element).some((title) => title.includes(wanted))) return 2;
  return hasLetters(name, wanted) ? likelihoods.length - 1 : undefined;
}

/** In every language, without spaces. */
function titlesOf({ title }: Element): readonly string[] {
  if (!title) return [];
  const all = [title.text, ...Object.values(title.translations ?? {})];
  return all.map((text) => text.toLowerCase().replaceAll(/\s/g, ''));
}

/** Whether the letters stand in the name in this order. */
function hasLetters(name: string, letters: string): boolean {
  let from = 0;
  for (const letter of letters) {
    const place = name.indexOf(letter, from);
    if (place < 0) return false;
    from = place + letter.length;
  }
  return true;
}

function byLength(one: Element, other: Element): number {
  return one.name.length - other.name.length;
}

interface Lowered {
  readonly name: string;
  readonly letters: string;
}

const loweredNames = new WeakMap<Element, Lowered>();

function lowered(element: Element): string {
  const { name } = element;
  const known = loweredNames.get(element);
  if (known?.name === name) return known.letters;
  const letters = name.toLowerCase();
  loweredNames.set(element, { name, letters });
  return letters;
}
