/** Renaming: every place that means the same thing is changed, or nothing is, and the reason is told. */
import type { Place, TextEdit } from '../finding.ts';
import type { Element } from '../model/fragment.ts';
import { withDescendants } from '../coverage/family.ts';
import { elementsNamed, type Model } from '../model/model.ts';
import { plainName, writtenName } from '../model/names.ts';
import { placeOf } from '../model/places.ts';
import { referrersOf } from '../model/resolve.ts';
import { findClash } from './clash.ts';
import { isSame, simpleName, type Nameable } from './nameable.ts';
import { occurrencesNamed } from './find-occurrences.ts';
import type { Occurrence } from './occurrences.ts';
import { renamedModel } from './renamed-model.ts';
import { fileOfPackage, unfitName } from './unfit-name.ts';

export type Renaming = { readonly edits: readonly TextEdit[] } | { readonly refusal: Refusal };

/** Why a name stays as it is. */
export type Refusal =
  | { readonly id: 'library'; readonly name: string }
  | { readonly id: 'reserved' | 'no-name' | 'no-clause-number'; readonly name: string }
  /** @see kind 'package' and 'priority', beside the kinds of elements */
  | { readonly id: 'taken'; readonly name: string; readonly kind: string; readonly place: Place }
  /** A name at the place would come to mean something else. */
  | {
      readonly id: 'other-meaning';
      readonly name: string;
      readonly place: Place;
      readonly before: string | undefined;
      readonly after: string | undefined;
    }
  | { readonly id: 'shared-level'; readonly name: string; readonly place: Place; readonly agreement: string };

/** The changes of text that give what is named another name wherever it is named. @param newName with `^` where it is a word of the language */
export function rename(model: Model, nameable: Nameable, newName: string): Renaming {
  const unfit = unfitName(model, nameable, newName);
  if (unfit) return { refusal: unfit };
  const name = plainName(newName);
  const oldName = simpleName(nameable);
  if (name === oldName) return { edits: [] };
  const named = occurrencesNamed(model, nameable, isAmbiguous(model, nameable) ? undefined : [oldName, name]);
  const meant = named.filter(
    ({ occurrence }) => occurrence.name === oldName && isSame(occurrence.means(), nameable),
  );
  const changes = new Map<string, Map<number, string>>();
  for (const { uri, occurrence } of meant) wordsOf(changes, uri).set(occurrence.span[0], name);
  const clash = findClash(model, renamedModel(model, changes), { nameable, name, named });
  if (clash) return { refusal: clash };
  return {
    edits: meant.map(({ uri, occurrence }) => ({
      ...placeOf(model, uri, occurrence.span),
      newText: newText(nameable, occurrence, name),
    })),
  };
}

/** A `^` that a name did not need stays: it was written on purpose. */
function newText(nameable: Nameable, { span, name: oldName }: Occurrence, name: string): string {
  const isCode = nameable.type === 'element' && nameable.element.kind === 'clause';
  if (isCode) return name;
  const use = nameable.type === 'package' ? 'without title' : 'with title';
  const hadSpareMark = span[1] - span[0] > oldName.length && writtenName(oldName, use) === oldName;
  return hadSpareMark ? `^${name}` : writtenName(name, use);
}

/** Where several elements, or an element and a package, share a name, any name that leads through it may be concerned. */
function isAmbiguous(model: Model, nameable: Nameable): boolean {
  if (nameable.type !== 'element') return false;
  return sharers(model, nameable.element).some(
    ({ qualifiedName }) =>
      elementsNamed(model, qualifiedName).length > 1 || fileOfPackage(model, qualifiedName) !== undefined,
  );
}

/** The elements that share one name: a step with those that refine it, and all within. */
function sharers(model: Model, element: Element): readonly Element[] {
  const process = element.parent;
  const refining = process
    ? referrersOf(model, process).filter(
        ({ from, property }) => from.kind === 'procedure' && property.word === 'of',
      )
    : [];
  const steps = refining.flatMap(({ from }) => from.children.filter(({ name }) => name === element.name));
  return [element, ...steps].flatMap(withDescendants);
}

function wordsOf(changes: Map<string, Map<number, string>>, uri: string): Map<number, string> {
  const words = changes.get(uri) ?? new Map<number, string>();
  changes.set(uri, words);
  return words;
}
