/** Properties: in the kind they belong to, once where once is meant, with words that are known. */
import { closestWord } from '../closest-word.ts';
import { oneOf, oneOfKinds } from '../messages/wording.ts';
import { partOf, valuesBehind } from '../model/access.ts';
import type { Property, Value } from '../model/fragment.ts';
import { isKind, kindLabel } from '../model/kinds.ts';
import { propertyEntry, propertyWording, takenBy, takesProperty } from '../model/properties.ts';
import type { ElementCheck } from './check.ts';
import { replacement } from './fixes.ts';

export const misplacedProperty: ElementCheck = {
  of: 'element',
  id: 'misplaced-property',
  severity: 'warning',
  summary: {
    en: 'Every property stands in a kind that takes it.',
    nl: 'Elke eigenschap staat bij een soort die haar kent.',
  },
  kinds: 'every',
  check({ model, language, messages }, element, report) {
    // The two ends of a mapping are no properties.
    if (!isKind(element.kind) || element.kind === 'mapping') return;
    const taken = takenBy(element.kind);
    element.properties.forEach((property) => {
      const { word } = property;
      if (taken.has(word)) return;
      const entry = propertyEntry(word);
      if (!entry) return;
      const wording = propertyWording(word);
      const kinds = entry.kinds === 'any' ? [] : entry.kinds;
      const label = kindLabel(element.kind, language);
      report(
        { uri: element.uri, span: property.wordSpan },
        messages.misplaced(label, wording, oneOfKinds(kinds, language, messages.or())),
        { fixes: [replacement(model, messages.removeProperty(wording), element.uri, property.span, '')] },
      );
    });
  },
};

export const propertyTwice: ElementCheck = {
  of: 'element',
  id: 'property-twice',
  severity: 'error',
  summary: {
    en: 'A property that is single stands once.',
    nl: 'Een enkelvoudige eigenschap staat er één keer.',
  },
  kinds: 'every',
  check({ model, language, messages }, element, report) {
    const { properties } = element;
    properties.forEach((property, index) => {
      const { word } = property;
      if (!standsBefore(properties, index, word)) return;
      const entry = propertyEntry(word);
      if (!entry || entry.repeatable) return;
      const wording = propertyWording(word);
      const fix = replacement(model, messages.removeSecond(wording), element.uri, property.span, '');
      const message = messages.propertyTwice(wording, kindLabel(element.kind, language), element.name);
      report({ uri: element.uri, span: property.wordSpan }, message, { fixes: [fix] });
    });
  },
};

/** Whether a property with the word stands before the place. */
function standsBefore(properties: readonly Property[], place: number, word: string): boolean {
  for (let index = 0; index < place; index++) if (properties[index]?.word === word) return true;
  return false;
}

export const unknownWord: ElementCheck = {
  of: 'element',
  id: 'unknown-word',
  severity: 'warning',
  summary: { en: 'Value words are known.', nl: 'Waardewoorden zijn bekend.' },
  kinds: 'every',
  check({ model, messages }, element, report) {
    element.properties.forEach((property) => {
      const words = propertyEntry(property.word)?.words;
      if (!words || !takesProperty(element.kind, property.word)) return;
      for (const value of chosenIn(property)) {
        if (value.type !== 'word' || words.includes(value.word)) continue;
        const suggestion = closestWord(value.word, words);
        const fixes = suggestion
          ? [replacement(model, messages.replaceBy(suggestion), element.uri, value.span, suggestion)]
          : [];
        const message = messages.unknownWord(
          value.word,
          property.word,
          oneOf(words, messages.or()),
          suggestion,
        );
        report({ uri: element.uri, span: value.span }, message, { fixes });
      }
    });
  },
};

/** The values where words stand that the registry lists. */
function chosenIn(property: Property): readonly Value[] {
  const levels = valuesBehind(property, 'level');
  return levels ? [...partOf(property), ...levels] : partOf(property);
}
