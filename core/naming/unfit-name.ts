/** What can be told of a new name without looking at its uses. */
import type { Element, Fragment } from '../model/fragment.ts';
import { elementsNamed, type Model } from '../model/model.ts';
import { isClauseCode, nameForm, plainName } from '../model/names.ts';
import { namePlace, placeOf } from '../model/places.ts';
import { declaredLevels, matricesAbove } from './levels.ts';
import { simpleName, type Nameable } from './nameable.ts';
import type { Refusal } from './rename.ts';

/** Why the thing cannot have this name, whatever the model says with it; nothing where it can. */
export function unfitName(model: Model, nameable: Nameable, newName: string): Refusal | undefined {
  const refusal = shippedName(model, nameable) ?? misshapenName(nameable, newName);
  if (refusal) return refusal;
  const name = plainName(newName);
  if (name === simpleName(nameable)) return undefined;
  if (nameable.type === 'level') return unfitLevel(model, nameable, name);
  if (nameable.type === 'package') return unfitPackage(model, nameable.name, name);
  return unfitElement(model, nameable.element, name);
}

/** What ships with the product keeps its name. */
export function shippedName(model: Model, nameable: Nameable): Refusal | undefined {
  return isShipped(model, nameable) ? { id: 'library', name: simpleName(nameable) } : undefined;
}

function isShipped(model: Model, nameable: Nameable): boolean {
  switch (nameable.type) {
    case 'element':
      return nameable.element.library;
    case 'level':
      return nameable.matrix.library;
    case 'package':
      return fileOfPackage(model, nameable.name)?.library ?? false;
  }
}

function misshapenName(nameable: Nameable, name: string): Refusal | undefined {
  if (nameable.type === 'element' && nameable.element.kind === 'clause')
    return isClauseCode(name) ? undefined : { id: 'no-clause-number', name };
  const form = nameForm(name, nameable.type === 'package' ? 'without title' : 'with title');
  if (form === 'name') return undefined;
  return { id: form === 'no name' ? 'no-name' : 'reserved', name };
}

function unfitLevel(
  model: Model,
  { matrix, level }: Extract<Nameable, { type: 'level' }>,
  name: string,
): Refusal | undefined {
  if (declaredLevels(matrix).includes(name))
    return { id: 'taken', name, kind: 'priority', place: namePlace(model, matrix) };
  const shared = [...model.fragments.values()]
    .flatMap(({ elements }) => elements)
    .filter(({ kind }) => kind === 'tier' || kind === 'sla' || kind === 'ola' || kind === 'contract')
    .find((agreement) => {
      const matrices = matricesAbove(model, agreement);
      return (
        matrices.includes(matrix) &&
        matrices.some((other) => other !== matrix && declaredLevels(other).includes(level))
      );
    });
  return (
    shared && { id: 'shared-level', name: level, place: namePlace(model, shared), agreement: shared.name }
  );
}

function unfitPackage(model: Model, packageName: string, name: string): Refusal | undefined {
  const around = packageName.slice(0, packageName.lastIndexOf('.') + 1);
  const file = fileOfPackage(model, `${around}${name}`);
  if (file)
    return {
      id: 'taken',
      name,
      kind: 'package',
      place: placeOf(model, file.uri, file.packageWords?.[0] ?? [0, 0]),
    };
  return takenBy(model, `${around}${name}`, name);
}

function unfitElement(model: Model, element: Element, name: string): Refusal | undefined {
  const around = element.qualifiedName.slice(0, element.qualifiedName.length - element.name.length);
  const file = element.parent ? undefined : fileOfPackage(model, `${around}${name}`);
  if (file)
    return {
      id: 'taken',
      name,
      kind: 'package',
      place: placeOf(model, file.uri, file.packageWords?.[0] ?? [0, 0]),
    };
  return takenBy(model, `${around}${name}`, name);
}

function takenBy(model: Model, qualifiedName: string, name: string): Refusal | undefined {
  const [other] = elementsNamed(model, qualifiedName);
  return other && { id: 'taken', name, kind: other.kind, place: namePlace(model, other) };
}

/** A file of the package or of one below it. */
export function fileOfPackage(model: Model, name: string): Fragment | undefined {
  for (const fragment of model.fragments.values()) {
    if (fragment.packageName === name || fragment.packageName.startsWith(`${name}.`)) return fragment;
  }
  return undefined;
}
