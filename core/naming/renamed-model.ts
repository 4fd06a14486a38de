/** A model in which some words have been changed, without reading a text again: what would a renaming do? */
import type { Element, Fragment, Parts, Property, ReferenceValue, Span, Value } from '../model/fragment.ts';
import { modelElement, ModelElement } from '../model/element.ts';
import type { Model } from '../model/model.ts';
import { compareElements } from '../model/order.ts';
import { qualifiedNameOf } from '../model/qualified-name.ts';
import type { Condition, Sentence } from '../model/sentence.ts';
import { spansOf } from './written-words.ts';
import { rewritten } from '../model/written.ts';

/** The new words of a file by the offset of the old ones. */
export type Changes = ReadonlyMap<string, ReadonlyMap<number, string>>;

export interface RenamedModel {
  readonly model: Model;
  /** The element that an element has become. */
  readonly after: (element: Element) => Element;
}

/** Spans stay those of the old text. The model itself is not touched, and is not asked to remember anything. */
export function renamedModel(model: Model, changes: Changes): RenamedModel {
  const fragments = new Map(model.fragments);
  const byQualifiedName = new Map(model.byQualifiedName);
  const byKind = new Map(model.byKind);
  const become = new Map<Element, Element>();
  for (const [uri, words] of changes) {
    const fragment = model.fragments.get(uri);
    if (!fragment) continue;
    const renamed = renamedFragment(fragment, words, become);
    fragments.set(uri, renamed);
    for (const element of fragment.elements) takeOut(byQualifiedName, element);
    for (const element of renamed.elements) putIn(byQualifiedName, element);
    for (const kind of new Set(renamed.elements.map((element) => element.kind)))
      byKind.set(
        kind,
        new Map(byKind.get(kind)).set(
          uri,
          renamed.elements.filter((element) => element.kind === kind),
        ),
      );
  }
  const fresh = {
    orderedByKind: new Map(),
    links: new Map(),
    uses: new Map(),
    sources: new Map(),
    nameSources: new Map(),
    namesKept: 0,
    followers: new Set<never>(),
  };
  return {
    model: { ...model, ...fresh, fragments, byQualifiedName, byKind },
    after: (element) => become.get(element) ?? element,
  };
}

function takeOut(byName: Map<string, Element[]>, element: Element): void {
  const same = byName.get(element.qualifiedName);
  if (same)
    byName.set(
      element.qualifiedName,
      same.filter((other) => other !== element),
    );
}

function putIn(byName: Map<string, Element[]>, element: Element): void {
  if (element.name === '') return;
  byName.set(
    element.qualifiedName,
    [...(byName.get(element.qualifiedName) ?? []), element].toSorted(compareElements),
  );
}

type Words = ReadonlyMap<number, string>;

function renamedFragment(fragment: Fragment, words: Words, become: Map<Element, Element>): Fragment {
  const names = fragment.packageName.split('.');
  const packageName = names
    .map((name, index) => changed(words, fragment.packageWords?.[index], name))
    .join('.');
  const elements = fragment.elements.map((element) => {
    const renamed = renamedElement(element, words, packageName, element.parent && become.get(element.parent));
    become.set(element, renamed);
    return renamed;
  });
  for (const { said } of elements) said.children = said.children.map((child) => become.get(child) ?? child);
  return { ...fragment, packageName, elements };
}

function renamedElement(
  element: Element,
  words: Words,
  packageName: string,
  parent: Element | undefined,
): ModelElement {
  const { uri, kind, library } = modelElement(element);
  const { said } = modelElement(element);
  const name = element.name === '' ? '' : changed(words, said.nameSpan, element.name);
  const qualifiedName = qualifiedNameOf(packageName, parent, kind, name);
  return new ModelElement(
    { uri, kind, library, name, qualifiedName, packageName },
    rewritten(said, {
      parent,
      children: said.children,
      sentence: said.sentence && renamedSentence(said.sentence, words),
      properties: said.properties.map((property) => renamedProperty(property, words)),
    }),
  );
}

/** What is written may compute where it stands when asked: a copy has to ask. */
function renamedProperty(property: Property, words: Words): Property {
  return rewritten(property, {
    parts: renamedParts(property.parts, words),
    ...(property.sentence && { sentence: renamedSentence(property.sentence, words) }),
  });
}

function renamedParts(parts: Parts, words: Words): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([part, values]) => [part, values.map((value) => renamedValue(value, words))]),
  );
}

function renamedValue(value: Value, words: Words): Value {
  switch (value.type) {
    case 'reference':
      return renamedReference(value, words);
    case 'word':
      return rewritten(value, { word: changed(words, value.span, value.word) });
    case 'group':
      return rewritten(value, { parts: renamedParts(value.parts, words) });
    case 'clauses':
      return rewritten(value, {
        framework: renamedReference(value.framework, words),
        codes: value.codes.map((code) => rewritten(code, { word: changed(words, code.span, code.word) })),
      });
    default:
      return value;
  }
}

function renamedReference(reference: ReferenceValue, words: Words): ReferenceValue {
  return rewritten(reference, { name: renamedNames(reference, reference.name.split('.'), words).join('.') });
}

function renamedNames(
  written: Pick<ReferenceValue, 'span' | 'words'>,
  names: readonly string[],
  words: Words,
): string[] {
  const spans = spansOf(written, names);
  return names.map((name, index) => changed(words, spans[index], name));
}

function renamedSentence(sentence: Sentence, words: Words): Sentence {
  const { head, claim } = sentence;
  const { where } = head.group;
  const group = { ...head.group, ...(where && { where: renamedCondition(where, words) }) };
  return { ...sentence, head: { ...head, group }, ...(claim && { claim: renamedCondition(claim, words) }) };
}

function renamedCondition(condition: Condition, words: Words): Condition {
  switch (condition.type) {
    case 'and':
    case 'or':
      return { ...condition, terms: condition.terms.map((term) => renamedCondition(term, words)) };
    case 'not':
      return { ...condition, term: renamedCondition(condition.term, words) };
    case 'linked':
      return { ...condition, ...(condition.where && { where: renamedCondition(condition.where, words) }) };
    case 'statement': {
      const { test } = condition;
      if (test?.type !== 'compare' || test.operand.type !== 'phrase') return condition;
      const { operand } = test;
      const phrase = {
        ...operand.phrase,
        words: renamedNames({ span: operand.phrase.span }, operand.phrase.words, words),
      };
      return { ...condition, test: { ...test, operand: { ...operand, phrase } } };
    }
  }
}

function changed(words: Words, span: Span | undefined, name: string): string {
  return (span && words.get(span[0])) ?? name;
}
