/** Names that fit a place, written as they must be there: the nearest first. */
import { titleOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { kindLabel, kindWords } from '../model/kinds.ts';
import { lookUp, resolveName } from '../model/lookup.ts';
import { elementsIn, elementsNamed, packagesOf } from '../model/model.ts';
import { writtenName, writtenPath } from '../model/names.ts';
import { elementsBeginning, elementsHolding } from './name-index.ts';
import type { Asking, Suggestion } from './suggestion.ts';

/** @param kinds the kinds that fit; all where none are given */
export function nameSuggestions(asking: Asking, kinds: readonly string[] | undefined): readonly Suggestion[] {
  const fitting =
    kinds ?? kindWords.filter((kind) => kind !== 'clause' && kind !== 'must' && kind !== 'should');
  const dot = asking.place.prefix.lastIndexOf('.');
  if (dot >= 0)
    return within(asking, fitting, asking.place.prefix.slice(0, dot)).filter(({ label }) =>
      hasLetters(label.slice(dot + 1), asking.place.prefix.slice(dot + 1)),
    );
  return candidates(asking, fitting).map((element) =>
    suggestionFor(asking, element, shortestName(asking, element)),
  );
}

/** What stands around the place, then what the package holds, the kinds that are meant first, then all others in the order of their names. */
function candidates(asking: Asking, kinds: readonly string[]): readonly Element[] {
  const { model, place, around, most } = asking;
  const letters = place.prefix.toLowerCase();
  const fits = ({ kind, name }: Element): boolean =>
    name !== '' && kinds.includes(kind) && name.toLowerCase().startsWith(letters);
  const found = new Set([
    ...[...around, ...processesOf(asking)].flatMap(({ children }) => children.filter(fits)),
    ...byKind(elementsIn(model, place.packageName).filter(fits), kinds).slice(0, most),
  ]);
  for (const search of [elementsBeginning, elementsHolding]) {
    for (const kind of kinds) {
      if (found.size >= most) break;
      for (const element of search(model, kind, letters, most - found.size)) found.add(element);
    }
  }
  return [...found];
}

/** In the order in which the registry names the kinds: a service before a component where both fit. */
function byKind(elements: readonly Element[], kinds: readonly string[]): readonly Element[] {
  const groups = new Map(kinds.map((kind): [string, Element[]] => [kind, []]));
  for (const element of elements) groups.get(element.kind)?.push(element);
  return [...groups.values()].flat();
}

/** The processes whose steps a procedure around the place has, too. */
function processesOf({ model, around }: Asking): readonly Element[] {
  return around.flatMap((element) =>
    element.kind !== 'procedure'
      ? []
      : element.properties
          .filter(({ word }) => word === 'of')
          .flatMap(({ parts }) => parts['value'] ?? [])
          .flatMap((value) => (value.type === 'reference' ? (lookUp(model, element, value) ?? []) : [])),
  );
}

/** In a large package what is typed behind the dot narrows what is offered. */
function hasLetters(name: string, letters: string): boolean {
  return name.toLowerCase().includes(letters.toLowerCase());
}

/** Behind "waterland.it." what that package or element holds. */
function within(asking: Asking, kinds: readonly string[], before: string): readonly Suggestion[] {
  const { model, place } = asking;
  const scopes = scopesOf(place.packageName).map((scope) => (scope === '' ? before : `${scope}.${before}`));
  const owner = resolveName(model, scopeOf(asking), before);
  const packages = packagesOf(model);
  const inner = packages.filter((name) => scopes.some((scope) => name.startsWith(`${scope}.`)));
  const next = new Set(
    inner.map((name) => {
      const scope = scopes.find((candidate) => name.startsWith(`${candidate}.`)) ?? '';
      return name.slice(scope.length + 1).split('.')[0] ?? '';
    }),
  );
  const held = [
    ...(owner?.children ?? []),
    ...scopes.filter((scope) => packages.includes(scope)).flatMap((scope) => elementsIn(model, scope)),
    ...libraryElements(
      asking,
      scopes.filter((scope) => scope !== ''),
    ),
  ].filter(({ kind, name, parent }) => name !== '' && kinds.includes(kind) && (!parent || parent === owner));
  return [
    ...[...new Set(held)].map((element) =>
      suggestionFor(asking, element, `${before}.${writtenName(element.name)}`),
    ),
    ...[...next].map((name): Suggestion => ({ type: 'name', label: `${before}.${name}`, group: 5 })),
  ];
}

function libraryElements({ model }: Asking, scopes: readonly string[]): readonly Element[] {
  return [...model.fragments.values()]
    .filter(({ library, packageName }) => library && scopes.includes(packageName))
    .flatMap(({ elements }) => elements);
}

/** The name as it must be written here: short where that finds the element, else with what stands around it. */
function shortestName(asking: Asking, element: Element): string {
  const { model, around } = asking;
  const words = element.qualifiedName.split('.');
  const [from] = around;
  for (let count = 1; count <= words.length; count++) {
    const name = words.slice(-count).join('.');
    const found = from
      ? lookUp(model, from, { type: 'reference', name, span: [0, 0] }, [element.kind])
      : resolveName(model, scopeOf(asking), name, [element.kind]);
    if (found === element) return writtenPath(words.slice(-count));
  }
  return writtenPath(words);
}

function suggestionFor(asking: Asking, element: Element, written: string): Suggestion {
  const { language, model, place } = asking;
  const title = titleOf(element, language);
  const kind = kindLabel(element.kind, language);
  return {
    type: 'name',
    label: written,
    group: groupOf(asking, element),
    detail: title === element.name ? kind : `${kind}: ${title}`,
    ...(element.packageName !== place.packageName && { packageName: element.packageName }),
    ...(elementsNamed(model, element.qualifiedName)[0] === element && { element }),
  };
}

/** Around the place, in its package, elsewhere, in the library. */
function groupOf({ around, place }: Asking, element: Element): number {
  if (element.parent && around.includes(element.parent)) return 1;
  if (element.library) return 4;
  return element.packageName === place.packageName ? 2 : 3;
}

function scopeOf({ place }: Asking): string {
  const names = place.blocks.map(({ name }) => name);
  return [place.packageName, ...names].filter((name) => name !== '').join('.');
}

/** "a.b", "a", "" of "a.b". */
function scopesOf(packageName: string): readonly string[] {
  const words = packageName.split('.');
  return [...words.map((_, index) => words.slice(0, words.length - index).join('.')), ''];
}
