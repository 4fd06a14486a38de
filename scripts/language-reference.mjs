/** Writes docs/language.md: every kind and property, from the grammar, the registries and the dictionary. */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { describeWord } from '../core/messages/dictionary.ts';
import { kindLabel, kindWords } from '../core/model/kinds.ts';
import { propertiesOfKind, propertyEntry, propertyWording, propertyWords } from '../core/model/properties.ts';
import { formsOf } from './language-forms.mjs';
import { inProject } from './system/project.mjs';

export const place = inProject('docs/language.md');

/** The text of the reference, as it must stand in the repository. */
export async function languageReference() {
  const text = [
    '# Language reference',
    'Generated from the grammar, the registries of kinds and properties and the dictionary of their words; do not edit.',
    'Everything has one shape: `kind Name "Title" { property value … }`. No semicolons, no order among properties. A name begins with a capital; `^` before a word of the language makes it a name. `none "reason"` answers where nothing is to be said, `"text" nl "tekst"` translates, and `//` begins a comment.',
    '## Kinds',
    ...kindWords.map(kindSection),
    '## Properties of every kind',
    ...propertyWords.filter(isCommon).map(propertySection),
    '## Properties of some kinds',
    ...propertyWords.filter((word) => !isCommon(word)).map(propertySection),
  ].join('\n\n');
  return format(text, { ...(await resolveConfig(place)), filepath: place });
}

/** @param {string} kind */
function kindSection(kind) {
  const described = describeWord(kind, undefined, 'en');
  const own = propertiesOfKind(kind)
    .filter((word) => !isCommon(word))
    .map((word) => `\`${propertyWording(word)}\``);
  return [
    `### ${kind}`,
    `_${kindLabel(kind, 'en')}, in Dutch ${kindLabel(kind, 'nl')}._ ${sentences(described)}`,
    `\`\`\`sms\n${described?.example ?? ''}\n\`\`\``,
    ...(own.length > 0 ? [`Takes ${own.join(', ')}, and what every kind takes.`] : []),
  ].join('\n\n');
}

/** @param {string} word */
function propertySection(word) {
  const described = describeWord(undefined, word, 'en');
  const kinds = propertyEntry(word)?.kinds;
  return [
    `### ${propertyWording(word)}`,
    sentences(described),
    [
      ...formsOf(word).map((form) => `- Form: \`${form}\``),
      `- Example: \`${described?.example ?? ''}\``,
      ...(Array.isArray(kinds) ? [`- On ${[...new Set(kinds)].join(', ')}.`] : []),
    ].join('\n'),
  ].join('\n\n');
}

/** @param {string} word */
function isCommon(word) {
  return propertyEntry(word)?.kinds === 'any';
}

/** @param {import('../core/messages/dictionary.ts').WordDescription | undefined} described */
function sentences(described) {
  return described ? [described.sentence, ...described.notes].join(' ') : '';
}

if (process.argv[1] === import.meta.filename) {
  const text = await languageReference();
  if (!process.argv.includes('--check')) writeFileSync(place, text);
  else if (readFileSync(place, 'utf8') !== text)
    throw new Error('docs/language.md is not what the grammar and the registries say.');
}
