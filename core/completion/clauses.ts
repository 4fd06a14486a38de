/** Numbers of clauses with their titles, and the names of the rules in a clause. */
import type { IToken } from 'chevrotain';
import { titleOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { resolveName } from '../model/lookup.ts';
import type { Next } from './grammar-walk.ts';
import type { Asking, Suggestion } from './suggestion.ts';

/** The clauses of the framework that the line names, in their order. */
export function clauseSuggestions(asking: Asking, { rules, features }: Next): readonly Suggestion[] {
  const isMapping = rules.includes('MappingLine');
  const framework = isMapping
    ? endOfMapping(asking, features.includes('from') ? 'from' : 'to')
    : namedFramework(asking);
  return framework ? clausesWithin(framework).map((clause) => suggestionFor(asking, clause)) : [];
}

/** `accepts gap ISO20000 8.4.1 ` goes on with a rule of that clause. */
export function ruleNameSuggestions(asking: Asking): readonly Suggestion[] {
  const framework = namedFramework(asking);
  const code = asking.place.words.at(-1)?.image;
  const clause = framework && clausesWithin(framework).find(({ name }) => name === code);
  return (clause?.children ?? [])
    .filter(({ kind, name }) => (kind === 'must' || kind === 'should') && name !== '')
    .map((rule) => suggestionFor(asking, rule));
}

function suggestionFor({ language }: Asking, element: Element): Suggestion {
  return {
    type: 'clause',
    label: element.name,
    group: 1,
    detail: titleOf(element, language),
    element,
  };
}

/** Each group before its parts. */
function clausesWithin({ children }: Element): readonly Element[] {
  return children
    .filter(({ kind }) => kind === 'clause')
    .flatMap((clause) => [clause, ...clausesWithin(clause)]);
}

function namedFramework({ model, place }: Asking): Element | undefined {
  const name = dottedName(place.words);
  return name === '' ? undefined : resolveName(model, place.packageName, name, ['framework']);
}

/** The first name among the words: "own.Framework" of `satisfies own.Framework 8.1`. */
function dottedName(words: readonly IToken[]): string {
  const at = words.findIndex(({ tokenType }) => tokenType.name === 'ID');
  let name = words[at]?.image ?? '';
  for (let index = at + 1; words[index]?.image === '.'; index += 2)
    name += `.${words[index + 1]?.image ?? ''}`;
  return name.replaceAll('^', '');
}

function endOfMapping({ model, around }: Asking, word: 'from' | 'to'): Element | undefined {
  const mapping = around.find(({ kind }) => kind === 'mapping');
  const [end] = mapping?.properties.filter((property) => property.word === word) ?? [];
  const reference = end?.parts['value']?.find((value) => value.type === 'reference');
  return mapping && reference && resolveName(model, mapping.packageName, reference.name, ['framework']);
}
