/**
 * An element of a model. It stays the same object while its file is edited, even under another name: what it says is
 * replaced. Whoever works something out remembers which parts it read.
 */
import type { KeepsResults, KeptResult } from '../reactive/kept-results.ts';
import { isReading, isSubject } from '../reactive/reactive.ts';
import type { Element, Property, Span, TextValue } from './fragment.ts';
import type { Sentence } from './sentence.ts';
import { ReadInParts, type Part } from './element-parts.ts';
import { stateOf, type ElementState } from './element-state.ts';
import type { Linking } from './links.ts';

/** What it is called, which may change, and what stays the same for as long as the element is in the model. */
export type Identity = Pick<
  Element,
  'uri' | 'kind' | 'name' | 'qualifiedName' | 'packageName' | 'library' | 'parent'
>;

/** What an edit may change. */
export interface Content {
  title: TextValue | undefined;
  children: Element[];
  properties: Property[];
  sentence: Sentence | undefined;
  span: Span;
  /** Where it begins. */
  start: number;
  nameSpan: Span;
  block: Span | undefined;
  /** Whether what could not be read stands within it. */
  isBroken: boolean;
}

/** An element made of what the text says. */
export function createElement(identity: Identity, content: Content): Element {
  return new ModelElement(identity, content);
}

export class ModelElement extends ReadInParts implements Element, KeepsResults {
  readonly uri: string;
  readonly kind: string;
  readonly packageName: string;
  readonly library: boolean;
  /** What it stands in: always the same once it is in a model, see adopt.ts. */
  parent: Element | undefined;
  /** Its names for those who hear of others in another way, and need not remember them. */
  ownName: string;
  fullName: string;
  /** What was worked out about it. */
  firstResult: KeptResult | undefined;
  /** What its names mean in its model, and who uses its own. */
  linking: Linking | undefined;
  /** Those among whom it has yet to have its turn, see newcomers.ts. */
  waitsFor: object | undefined;
  private content: Content;
  private known: ElementState | undefined;

  constructor(identity: Identity, content: Content) {
    super();
    this.uri = identity.uri;
    this.kind = identity.kind;
    this.packageName = identity.packageName;
    this.library = identity.library;
    this.parent = identity.parent;
    this.ownName = identity.name;
    this.fullName = identity.qualifiedName;
    this.content = content;
  }

  get name(): string {
    this.note('name');
    return this.ownName;
  }

  get qualifiedName(): string {
    this.note('name');
    return this.fullName;
  }

  get title(): TextValue | undefined {
    this.note('title');
    return this.content.title;
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
    return [this.start, this.start + this.kind.length];
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

  /** What ships with the product belongs to each model. */
  get isShared(): boolean {
    return this.library;
  }

  /** The properties with this word. */
  stating(word: string): readonly Property[] {
    if (isReading() && !this.library && !isSubject(this)) this.wordRead(word);
    return withWord(this.content.properties, word);
  }

  /** Whether it is described, and in use. */
  get state(): ElementState {
    this.note('state');
    return (this.known ??= stateOf(this.ownName, this.content));
  }

  /** Where it begins, for the order of a file: edits keep the order of the elements that stay. */
  get start(): number {
    return this.content.start;
  }

  /** What it says, for those who replace it. */
  get said(): Content {
    return this.content;
  }

  say(content: Content): void {
    this.content = content;
    this.known = undefined;
  }

  /** Remembers that the part was read, unless by something that is about the element itself. */
  note(part: Part): void {
    if (isReading() && !this.library && !isSubject(this)) this.partRead(part);
  }

  /** Remembers that a name was read as it is written, by what is about the element itself as well. */
  noteWording(): void {
    if (isReading() && !this.library) this.partRead('wording');
  }
}

/** Most words stand nowhere or once: no list is made that is not needed, and none with room to spare. */
function withWord(properties: readonly Property[], word: string): readonly Property[] {
  let found: Property[] | undefined;
  for (let index = 0; index < properties.length; index++) {
    const property = properties[index];
    if (property?.word !== word) continue;
    if (found) found.push(property);
    else found = [property];
  }
  return found ?? noProperties;
}

const noProperties: readonly Property[] = [];

/** The element as what the model holds: every element is one. */
export function modelElement(element: Element): ModelElement {
  if (element instanceof ModelElement) return element;
  throw new Error(`${element.kind} ${element.name} was not made by createElement.`);
}
