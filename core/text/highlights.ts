/** Where something that has a name stands in a file: its declaration and the uses of its name. */
import { clauseUses, partOf } from '../model/access.ts';
import type { Element, Fragment, Span } from '../model/fragment.ts';
import { linksTo } from '../model/links.ts';
import type { Model } from '../model/model.ts';
import { clauseOf } from '../model/resolve.ts';
import { occurrencesInFile } from '../naming/find-occurrences.ts';
import type { Nameable } from '../naming/nameable.ts';

export interface Highlight {
  readonly span: Span;
  readonly isDeclaration: boolean;
}

/** The places of the thing in the file, in the order of the text. */
export function highlightsIn(model: Model, fragment: Fragment, nameable: Nameable): readonly Highlight[] {
  if (nameable.type === 'element') return ofElement(model, fragment, nameable.exact);
  return occurrencesInFile(model, fragment, nameable).map(({ span, declares }) => ({
    span,
    isDeclaration: declares === true,
  }));
}

function ofElement(model: Model, fragment: Fragment, element: Element): readonly Highlight[] {
  const declared = element.uri === fragment.uri ? [{ span: element.nameSpan, isDeclaration: true }] : [];
  const named = linksTo(model, element)
    .filter(({ from }) => from.uri === fragment.uri)
    .map(({ reference }) => reference.span);
  const numbered = element.kind === 'clause' ? clauseNumbers(model, fragment, element) : [];
  const used = [...named, ...numbered].map((span) => ({ span, isDeclaration: false }));
  return [...declared, ...used].toSorted((one, other) => one.span[0] - other.span[0]);
}

function clauseNumbers(model: Model, fragment: Fragment, clause: Element): readonly Span[] {
  return fragment.elements.flatMap((from) => {
    const lists = clauseUses(from).map(({ clauses }) => clauses);
    const accepted = from.properties.flatMap((property) => {
      const framework = partOf(property).find((value) => value.type === 'reference');
      const codes = partOf(property, 'clause').filter((value) => value.type === 'word');
      return framework && codes.length > 0 ? [{ framework, codes }] : [];
    });
    return [...lists, ...accepted].flatMap(({ framework, codes }) =>
      codes
        .filter(({ word }) => word === clause.name && clauseOf(model, from, framework, word) === clause)
        .map(({ span }) => span),
    );
  });
}
