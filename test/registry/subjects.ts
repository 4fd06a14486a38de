/** Every kind that has properties, and elements of each kind to stand in and to be named. */
import { kindEntry, kindWords } from '../../core/model/kinds.ts';
import { propertiesOfKind, propertyEntry, propertyWording } from '../../core/model/properties.ts';
import type { NamePlace } from './grammar-lines.ts';
import { describeWord } from '../../core/messages/dictionary.ts';

/** Sentences and lines of numbers have a form of their own. */
export const kindsWithProperties: readonly string[] = kindWords.filter(
  (kind) => kindEntry(kind)?.ownForm !== true,
);

/** The kinds that take a property. */
export function kindsTaking(word: string): readonly string[] {
  return kindsWithProperties.filter((kind) => propertiesOfKind(kind).includes(word));
}

/** An element of the kind with these lines, within what it must stand in. */
export function elementOf(kind: string, lines: string): string {
  const [before = '', after = ''] = around[kind] ?? [];
  return `${before}${kind} ${nameOf(kind)} "The subject" {\n${lines}\n}${after}\n`;
}

function nameOf(kind: string): string {
  return kind === 'clause' ? '1' : 'Subject';
}

const around: Readonly<Record<string, readonly [string, string]>> = {
  step: ['process Around {\n', '\n}'],
  decision: ['process Around {\n', '\n}'],
  activity: ['process Around {\n', '\n}'],
  clause: ['framework Around {\n', '\n}'],
};

/** What the dictionary shows of a property, where its form is that of the kind. */
export function sampleOf(word: string, kind: string): string {
  const example = describeWord(kind, word, 'en')?.example ?? '';
  const wording = propertyWording(word, kind);
  // "held by Kitchen" is of a role; of an audit "held 2026-09-14".
  return example.startsWith(wording) && wording !== word
    ? example
    : (ownForms[`${wording} of ${kind}`] ?? example);
}

const ownForms: Readonly<Record<string, string>> = Object.fromEntries(
  ['audit', 'review', 'training', 'test', 'communication'].map((kind) => [
    `held of ${kind}`,
    'held 2026-09-14',
  ]),
);

/** An element that is declared to be named, and how it is named. */
export function targetOf(kind: string): { readonly text: string; readonly path: string } {
  const nested = kindEntry(kind)?.nested === true;
  if (nested) return { text: `process Host {\n  ${kind} Target "Target"\n}\n`, path: 'Host.Target' };
  const block = blocks[kind];
  return {
    text: `${kind} Target "Target"${block === undefined ? '' : ` {\n  ${block}\n}`}\n`,
    path: 'Target',
  };
}

const blocks: Readonly<Record<string, string>> = {
  framework: 'clause 1 "One" { must P1 "First" each service has owner }',
  rule: 'each service has owner',
};

/** Each kind that takes the property with the first kind that may be named at the place, and the first one with each. */
export function pairsAt({ word, part }: NamePlace): readonly (readonly [kind: string, named: string])[] {
  const kinds = kindsTaking(word);
  const named = kindsNamedAt(word, part);
  const [kind = ''] = kinds;
  const [target = ''] = named;
  return [
    ...kinds.map((each) => [each, target] as const),
    ...named.slice(1).map((each) => [kind, each] as const),
  ];
}

/** The kinds that may be named at a place of a property; where any may be, some. */
function kindsNamedAt(word: string, part: string): readonly string[] {
  if (part === 'framework') return ['framework'];
  const kinds: readonly string[] = propertyEntry(word)?.refersTo?.[part] ?? ['service', 'document', 'step'];
  // Checks come with the product.
  return kinds.filter((kind) => kind !== 'check');
}
