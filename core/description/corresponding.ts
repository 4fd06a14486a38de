/** The clauses of other frameworks that mappings put beside one, by their names. */
import type { Language } from '../messages/language.ts';
import { propertiesOf, titleOf, wordsOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { correspondingClauses } from '../model/mappings.ts';
import type { Model } from '../model/model.ts';

/** Those of frameworks that are meant; numbers that are known to be mistaken lead to the right ones only. */
export function clausesBeside(model: Model, clause: Element): readonly Element[] {
  return correspondingClauses(model, clause).filter((other) => !isMistaken(frameworkOf(other)));
}

/** "USM Recover", "ISO20000 8.6.1 Incident management": a title that is the name is said once. */
export function clauseName(clause: Element, language: Language): string {
  const title = titleOf(clause, language);
  return title === clause.name ? clause.qualifiedName : `${clause.qualifiedName} ${title}`;
}

function isMistaken(framework: Element): boolean {
  return propertiesOf(framework, 'tags').some((property) => wordsOf(property).includes('mistaken'));
}

function frameworkOf(clause: Element): Element {
  return clause.parent ? frameworkOf(clause.parent) : clause;
}
