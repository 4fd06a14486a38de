/**
 * An element of a model. It stays the same object while its file is edited, as long as its kind and qualified
 * name do: what it says is replaced. Whoever works something out remembers which parts it read.
 */
import { isReading, isSubject, Source } from '../reactive/reactive.ts';
import type { Element, Property, Span, TextValue } from './fragment.ts';
import type { Sentence } from './sentence.ts';
import { stateOf, type ElementState } from './element-state.ts';

/** What stays the same for as long as the element is in the model. */
export type Identity = Pick<Element, 'uri' | 'kind' | 'name' | 'qualifiedName' | 'packageName' | 'library'>;

/** What an edit may change. */
export interface Content {
  title: TextValue | undefined;
  parent: Element | undefined;
  children: Element[];
  properties: Property[];
  sentence: Sentence | undefined;
  span: Span;
  kindSpan: Span;
  nameSpan: Span;
  block: Span | undefined;
  /** Whether what could not be read stands within it. */
  isBroken: boolean;
}

/** A part that may be read and change by itself, beside the properties with a word. */
export type Part = 'title' | 'children' | 'properties' | 'sentence' | 'place' | 'broken' | 'state' | 'links';

/** An element made of what the text says. */
export function createElement(identity: Identity, content: Content): Element {
  return new ModelElement(identity, content);
}

export class ModelElement implements Element {
  readonly uri: string;
  readonly kind: string;
  readonly name: string;
  readonly qualifiedName: string;
  readonly packageName: string;
  readonly library: boolean;
  private content: Content;
  private known: ElementState | undefined;
  /** Who reads a part, by its name; few parts of an element are ever read. */
  private parts: readonly PartSource<Part>[] | undefined;
  /** Who reads the properties with a word. */
  private words: readonly PartSource<string>[] | undefined;

  constructor({ uri, kind, name, qualifiedName, packageName, library }: Identity, content: Content) {
    this.uri = uri;
    this.kind = kind;
    this.name = name;
    this.qualifiedName = qualifiedName;
    this.packageName = packageName;
    this.library = library;
    this.content = content;
  }

  get title(): TextValue | undefined {
    this.note('title');
    return this.content.title;
  }

  get parent(): Element | undefined {
    return this.content.parent;
  }

  get children(): readonly Element[] {
    this.note('children');
    return this.content.children;
  }

  get properties(): readonly Property[] {
    this.note('properties');
    return this.content.properties;
  }

  get sentence(): Sentence | undefined {
    this.note('sentence');
    return this.content.sentence;
  }

  get span(): Span {
    this.note('place');
    return this.content.span;
  }

  get kindSpan(): Span {
    this.note('place');
    return this.content.kindSpan;
  }

  get nameSpan(): Span {
    this.note('place');
    return this.content.nameSpan;
  }

  get block(): Span | undefined {
    this.note('place');
    return this.content.block;
  }

  get isBroken(): boolean {
    this.note('broken');
    return this.content.isBroken;
  }

  /** The properties with this word. */
  stating(word: string): readonly Property[] {
    if (isReading() && !this.library && !isSubject(this)) this.watchedWord(word).read();
    return withWord(this.content.properties, word);
  }

  /** Whether it is described, and in use. */
  get state(): ElementState {
    this.note('state');
    return (this.known ??= stateOf(this.name, this.content));
  }

  /** Where it begins, for the order of a file: edits keep the order of the elements that stay. */
  get start(): number {
    return this.content.span[0];
  }

  /** What it says, for those who replace it. */
  get said(): Content {
    return this.content;
  }

  say(content: Content): void {
    this.content = content;
    this.known = undefined;
  }

  /** The part, for those who tell of its changes; nothing where nobody ever read it. */
  source(part: Part): Source | undefined {
    return this.parts && sourceIn(this.parts, part);
  }

  /** The properties with a word, for those who tell of their changes. */
  sourceOfWord(word: string): Source | undefined {
    return this.words && sourceIn(this.words, word);
  }

  /** Remembers that the part was read, unless by something that is about the element itself. */
  note(part: Part): void {
    if (!isReading() || this.library || isSubject(this)) return;
    this.watchedPart(part).read();
  }

  private watchedPart(part: Part): Source {
    const known = this.source(part);
    if (known) return known;
    const source = new PartSource(part);
    this.parts = withSource(this.parts, source);
    return source;
  }

  private watchedWord(word: string): Source {
    const known = this.sourceOfWord(word);
    if (known) return known;
    const source = new PartSource(word);
    this.words = withSource(this.words, source);
    return source;
  }
}

class PartSource<Name> extends Source {
  readonly name: Name;

  constructor(name: Name) {
    super();
    this.name = name;
  }
}

function sourceIn<Name>(parts: readonly PartSource<Name>[], name: Name): Source | undefined {
  for (const part of parts) if (part.name === name) return part;
  return undefined;
}

/** There are few, and lists that grow leave room for more than ever come. */
function withSource<Name>(
  parts: readonly PartSource<Name>[] | undefined,
  source: PartSource<Name>,
): readonly PartSource<Name>[] {
  return parts ? parts.concat(source) : [source];
}

/** Most words stand nowhere or once: no list is made that is not needed. */
function withWord(properties: readonly Property[], word: string): readonly Property[] {
  let found: Property[] | undefined;
  for (const property of properties) if (property.word === word) (found ??= []).push(property);
  return found ?? noProperties;
}

const noProperties: readonly Property[] = [];

/** The element as what the model holds: every element is one. */
export function modelElement(element: Element): ModelElement {
  if (element instanceof ModelElement) return element;
  throw new Error(`${element.kind} ${element.name} was not made by createElement.`);
}
