/**
 * Fragments as JSON, and back: so that what ships with the product need not be read from its text each time.
 * Packed and unpacked by the same version of the product only.
 */
import { createElement, modelElement, type Content } from './element.ts';
import type { Element, Fragment } from './fragment.ts';
import { inLittleRoom } from './lines.ts';
import { WrittenContent } from './written-content.ts';
import {
  WrittenClauses,
  WrittenDate,
  WrittenGroup,
  WrittenNone,
  WrittenProperty,
  WrittenQuantity,
  WrittenReference,
  WrittenText,
  WrittenWord,
} from './written.ts';

/** A fragment without its uri, which tells where the product is installed. */
export interface PackedFragment extends Omit<Fragment, 'uri' | 'elements' | 'lineStarts'> {
  readonly elements: readonly PackedElement[];
  readonly lineStarts: readonly number[];
}

interface PackedElement {
  readonly kind: string;
  readonly name: string;
  readonly qualifiedName: string;
  /** Its place in the list of elements. */
  readonly parent?: number;
  readonly content: unknown;
}

/** @returns plain data that JSON can hold */
export function packFragment({ uri: _, elements, lineStarts, ...fragment }: Fragment): PackedFragment {
  const places = new Map(elements.map((element, place) => [element, place]));
  return {
    ...fragment,
    elements: elements.map((element) => packElement(element, places)),
    lineStarts: Array.from(lineStarts),
  };
}

function packElement(element: Element, places: ReadonlyMap<Element, number>): PackedElement {
  const { kind, name, qualifiedName } = element;
  const parent = element.parent && places.get(element.parent);
  const content = pack({ ...modelElement(element).said, children: [] }, WrittenContent.prototype);
  return { kind, name, qualifiedName, ...(parent !== undefined && { parent }), content };
}

/** The fragment as it was read. @param packed is used up */
export function unpackFragment(packed: PackedFragment, uri: string): Fragment {
  const { packageName, library } = packed;
  const elements: Element[] = [];
  for (const { kind, name, qualifiedName, parent, content } of packed.elements) {
    const said = unpack(content) as Content;
    const around = parent === undefined ? undefined : elements[parent];
    said.children = [];
    const element = createElement(
      { uri, kind, name, qualifiedName, packageName, library, parent: around },
      said,
    );
    if (around) modelElement(around).said.children.push(element);
    elements.push(element);
  }
  return { ...packed, uri, elements, lineStarts: inLittleRoom(packed.lineStarts) };
}

/**
 * What is written, by the letter that stands for it, without what it says. It is made as reading makes it: the engine
 * tells apart what is made in another way, and is slower at whatever looks at both.
 */
const forms: Readonly<Record<string, () => object>> = {
  p: () => new WrittenProperty(0, 0, '', undefined),
  r: () => new WrittenReference(0, 0, ''),
  t: () => new WrittenText(0, 0, ''),
  w: () => new WrittenWord(0, 0, ''),
  n: () => new WrittenNone(0, 0, ''),
  d: () => new WrittenDate(0, 0, ''),
  q: () => new WrittenQuantity(0, 0, '', ''),
  c: () => new WrittenClauses(0, 0, new WrittenReference(0, 0, ''), []),
  g: () => new WrittenGroup(0, 0, undefined),
  e: () => new WrittenContent(0, 0, [0, 0]),
};

/** Stands under this key, which no text of a model can be. */
const formKey = '';
const infinite = 'infinite';

function pack(value: unknown, prototype = prototypeOf(value)): unknown {
  if (value === Infinity) return { [formKey]: infinite };
  if (Array.isArray(value)) return value.map((item) => pack(item));
  if (typeof value !== 'object' || value === null) return value;
  const form = Object.entries(forms).find(([, make]) => prototypeOf(make()) === prototype)?.[0];
  const fields = Object.entries(value).map(([name, field]) => [name, pack(field)] as const);
  return { ...(form !== undefined && { [formKey]: form }), ...Object.fromEntries(fields) };
}

function prototypeOf(value: unknown): object | null {
  return typeof value === 'object' && value !== null ? Reflect.getPrototypeOf(value) : null;
}

function unpack(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) value[index] = unpack(value[index]);
    return value;
  }
  const { [formKey]: form, ...fields } = value as Record<string, unknown>;
  if (form === infinite) return Infinity;
  for (const name in fields) fields[name] = unpack(fields[name]);
  const made = typeof form === 'string' ? forms[form]?.() : undefined;
  return made ? Object.assign(made, fields) : fields;
}
