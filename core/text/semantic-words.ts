/** What the words of a file are: kinds, names by what they mean, properties, value words, numbers and units. */
import { propertiesOf, wordsOf } from '../model/access.ts';
import type { Element, Fragment, Span, Value } from '../model/fragment.ts';
import { linksOf, type Link } from '../model/links.ts';
import { type Model } from '../model/model.ts';
import { propertyWording } from '../model/properties.ts';
import { typeOf, type SemanticModifier, type SemanticType } from './semantic-legend.ts';

export interface SemanticWord {
  readonly start: number;
  readonly length: number;
  readonly type: SemanticType;
  readonly modifiers: readonly SemanticModifier[];
}

/**
 * The words of the file in their order, those of outermost elements that touch the span; a name that means
 * nothing is none of them. What was found in an element is remembered while its text and links stay.
 */
export function semanticWords(
  model: Model,
  fragment: Fragment,
  text: string,
  within: Span = [0, Infinity],
): readonly SemanticWord[] {
  const words: SemanticWord[] = [];
  const modifiers = createModifiers();
  for (const family of familiesOf(fragment)) {
    const [outermost] = family;
    if (!outermost || outermost.span[1] < within[0] || outermost.span[0] > within[1]) continue;
    const [offset] = outermost.span;
    for (const word of wordsIn(model, family, text)) {
      const { start, length, type } = word;
      words.push({ start: offset + start, length, type, modifiers: modifiers(word) });
    }
  }
  return words;
}

/** Each outermost element with all that stand within it. */
function familiesOf({ elements }: Fragment): readonly (readonly Element[])[] {
  const families: Element[][] = [];
  for (const element of elements) {
    if (element.parent) families.at(-1)?.push(element);
    else families.push([element]);
  }
  return families;
}

/** A word by its distance from the begin of its outermost element. */
interface Word {
  readonly start: number;
  readonly length: number;
  readonly type: SemanticType;
  /** The element that it names. */
  readonly named?: Element;
  readonly isDeclaration?: true;
}

interface Remembered {
  readonly text: string;
  readonly links: readonly (readonly Link[])[];
  readonly words: readonly Word[];
}

const remembered = new WeakMap<Element, Remembered>();

function wordsIn(model: Model, family: readonly Element[], fileText: string): readonly Word[] {
  const [outermost] = family;
  if (!outermost) return [];
  const text = fileText.slice(...outermost.span);
  const links = family.map((element) => linksOf(model, element));
  const known = remembered.get(outermost);
  if (known?.text === text && known.links.every((list, index) => list === links[index])) return known.words;
  const words = findWords(family, links, { text, offset: outermost.span[0] });
  remembered.set(outermost, { text, links, words });
  return words;
}

interface Source {
  readonly text: string;
  /** Where the text begins in its file. */
  readonly offset: number;
}

function findWords(family: readonly Element[], links: Remembered['links'], source: Source): readonly Word[] {
  const words: Word[] = [];
  const add = ([start, end]: Span, type: SemanticType, more?: Pick<Word, 'named' | 'isDeclaration'>): void =>
    void words.push({ start: start - source.offset, length: end - start, type, ...more });
  family.forEach((element, index) => {
    add(element.kindSpan, 'keyword');
    if (element.name !== '' && element.nameSpan[0] !== element.kindSpan[0])
      add(element.nameSpan, typeOf(element), { named: element, isDeclaration: true });
    addProperties(element, source, add);
    for (const { reference, target } of links[index] ?? [])
      if (target) add(reference.span, typeOf(target), { named: target });
  });
  return words.filter((word) => isOnOneLine(word, source)).toSorted((one, other) => one.start - other.start);
}

function isOnOneLine({ start, length }: Word, { text }: Source): boolean {
  return !/[\r\n]/.test(text.slice(start, start + length));
}

type Add = (span: Span, type: SemanticType) => void;

function addProperties({ properties }: Element, source: Source, add: Add): void {
  const isAt = (start: number, word: string): boolean => source.text.startsWith(word, start - source.offset);
  for (const { word, wordSpan, parts } of properties) {
    const [start] = wordSpan;
    const wording = propertyWording(word);
    const written = isAt(start, wording) ? wording : word;
    // What has no word of its own, such as the ends of a mapping, stands for its whole element.
    if (isAt(start, written)) add([start, start + written.length], 'property');
    for (const value of Object.values(parts).flat()) addValue(value, source, add);
  }
}

function addValue(value: Value, source: Source, add: Add): void {
  const { span } = value;
  switch (value.type) {
    case 'word':
      // A flag such as `practice` has no place of its own.
      if (source.text.startsWith(value.word, span[0] - source.offset))
        add([span[0], span[0] + value.word.length], /^\d/.test(value.word) ? 'number' : 'enumMember');
      return;
    case 'date':
      add(span, 'number');
      return;
    case 'quantity':
      addQuantity(span, source, add);
      return;
    case 'group':
      for (const part of Object.values(value.parts).flat()) addValue(part, source, add);
      return;
    case 'clauses':
      for (const code of value.codes) add(code.span, 'namespace');
      return;
    case 'reference':
    case 'text':
    case 'none':
  }
}

/** "4 h", "99.9%", "EUR 900", "3 of 5": numbers and what they count. */
function addQuantity([start, end]: Span, { text, offset }: Source, add: Add): void {
  for (const match of text
    .slice(start - offset, end - offset)
    .matchAll(/\d+(?:[.,]\d+)?|%|\p{L}+(?: +\p{L}+)*/gu)) {
    const [image] = match;
    const at = start + match.index;
    if (image !== 'of') add([at, at + image.length], /^\d/.test(image) ? 'number' : 'modifier');
  }
}

/** What is said of the words of one answer; each element is looked at once. */
function createModifiers(): (word: Word) => readonly SemanticModifier[] {
  const known = new Map<Element, readonly SemanticModifier[]>();
  return ({ named, isDeclaration }) => {
    if (!named) return none;
    const own = known.get(named) ?? modifiersOf(named);
    known.set(named, own);
    return isDeclaration ? ['declaration', ...own] : own;
  };
}

const none: readonly SemanticModifier[] = [];

function modifiersOf(element: Element): readonly SemanticModifier[] {
  if (element.library) return ['defaultLibrary'];
  const isRetired = propertiesOf(element, 'status').some((property) => wordsOf(property).includes('retired'));
  return isRetired ? ['deprecated'] : none;
}
