/** A name as written, word by word: which package or element each word of "waterland.it.Email" means. */
import type { Element, ReferenceValue, Span } from '../model/fragment.ts';
import type { Model } from '../model/model.ts';
import { resolveName } from '../model/lookup.ts';
import { nameableElement, type Nameable } from './nameable.ts';
import type { Occurrence } from './occurrences.ts';

type Written = Pick<ReferenceValue, 'name' | 'span' | 'words'>;

/** @param target finds what the name as a whole means */
export function wordsOfName(
  model: Model,
  from: Element,
  written: Written,
  target: () => Element | undefined,
): readonly Occurrence[] {
  const names = written.name.split('.');
  const spans = spansOf(written, names);
  return names.map((name, index) => ({
    span: spans[index] ?? written.span,
    name,
    means: () => {
      const element = target();
      return element && pathTo(model, from, written.name, element).at(index - names.length);
    },
  }));
}

/** Where each word stands. */
export function spansOf({ span, words }: Omit<Written, 'name'>, names: readonly string[]): readonly Span[] {
  if (words) return words;
  let start = span[0];
  return names.map((name) => {
    const end = start + name.length;
    const found: Span = [start, end];
    start = end + 1;
    return found;
  });
}

/** The packages and elements that lead to the element, in the way the name goes. */
function pathTo(model: Model, from: Element, name: string, element: Element): readonly Nameable[] {
  const own = declaredPath(model, element);
  const isWhole = element.qualifiedName === name || element.qualifiedName.endsWith(`.${name}`);
  if (isWhole || !name.includes('.')) return own;
  // "DeskIncidents.Diagnose" where the procedure has the step from its process.
  const around = name.slice(0, name.lastIndexOf('.'));
  const procedure = resolveName(model, from.qualifiedName, around, ['procedure']);
  const before = procedure ? pathTo(model, from, around, procedure) : [];
  return [...before, nameableElement(model, element)];
}

function declaredPath(model: Model, element: Element): readonly Nameable[] {
  const words = element.packageName === '' ? [] : element.packageName.split('.');
  const packages = words.map((_, index): Nameable => ({
    type: 'package',
    name: words.slice(0, index + 1).join('.'),
  }));
  const chain: Element[] = [];
  for (let around: Element | undefined = element; around; around = around.parent) chain.unshift(around);
  return [...packages, ...chain.map((link) => nameableElement(model, link))];
}
