/** Where new elements go: to their like. */
import type { Element } from '../model/fragment.ts';
import { elementsOfKind, type Model } from '../model/model.ts';
import { perVersion } from '../model/per-version.ts';

/** The last element of the kind in the file that holds most of those of the package; nothing where there is none. */
export function homeOf(model: Model, kind: string, packageName: string): Element | undefined {
  return homesOf(model, kind).get(packageName);
}

/** The homes of the kind, by package. */
export const homesOf = perVersion((model, kind): ReadonlyMap<string, Element> => {
  const files = new Map<string, { readonly last: Element; readonly count: number }>();
  for (const element of elementsOfKind(model, kind)) {
    if (element.parent || element.library) continue;
    files.set(element.uri, { last: element, count: (files.get(element.uri)?.count ?? 0) + 1 });
  }
  const homes = new Map<string, { readonly last: Element; readonly count: number }>();
  for (const file of files.values()) {
    const known = homes.get(file.last.packageName);
    if (!known || known.count < file.count) homes.set(file.last.packageName, file);
  }
  return new Map([...homes].map(([packageName, { last }]) => [packageName, last]));
});
