/** What an element is, in a few lines: for hovers and for the names that are offered. */
import type { Judging } from '../checks/kept-checks.ts';
import { nextReview } from '../checks/review.ts';
import { explainMessages } from '../messages/explain.ts';
import { hoverMessages } from '../messages/hover.ts';
import type { Language } from '../messages/language.ts';
import { partOf, propertiesOf, propertyOf, titleOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { kindLabel } from '../model/kinds.ts';
import type { Model } from '../model/model.ts';
import { referrersOf } from '../model/resolve.ts';
import { downtimesOf } from './downtimes.ts';
import { clauseStates } from './clause-states.ts';
import { clauseName, clausesBeside } from './corresponding.ts';

/** Plain texts: who shows them escapes them. */
export interface Description {
  /** "process IncidentManagement" */
  readonly heading: string;
  /** '' where it has none. */
  readonly title: string;
  readonly paragraphs: readonly string[];
}

export function describe(model: Model, element: Element, judging: Judging): Description {
  const { language } = judging;
  const title = titleOf(element, language);
  return {
    heading: `${kindLabel(element.kind, language)} ${element.name}`,
    title: title === element.name ? '' : title,
    paragraphs: [
      ...['description', 'asks', 'purpose'].flatMap((word) => textOf(element, word, language)),
      ...(element.kind === 'clause' ? clauseStates(model, element, judging) : []),
      ...(element.kind === 'clause' ? besideIt(model, element, language) : []),
      ...downtimesOf(model, element, judging),
      ...reviewsOf(element, judging),
      ...(element.kind === 'clause' ? [] : [usesOf(model, element, language)]),
    ],
  };
}

function textOf(element: Element, word: string, language: Language): string[] {
  const property = propertyOf(element, word);
  const text = property && partOf(property).find((value) => value.type === 'text');
  return text ? [text.translations?.[language] ?? text.text] : [];
}

/** The clauses of other frameworks that go with it. */
function besideIt(model: Model, clause: Element, language: Language): string[] {
  const names = clausesBeside(model, clause).map((other) => clauseName(other, language));
  return names.length > 0 ? [`${explainMessages[language].corresponding}: ${names.join('; ')}.`] : [];
}

function reviewsOf(element: Element, { asOf, language }: Judging): readonly string[] {
  return propertiesOf(element, 'review').flatMap((property) => {
    const due = nextReview(property);
    if (due === undefined) return [];
    const isOverdue = asOf !== undefined && due < asOf;
    return [isOverdue ? hoverMessages[language].reviewWasDue(due) : hoverMessages[language].nextReview(due)];
  });
}

/** How many names are told of those that name the element. */
const fewNames = 5;

function usesOf(model: Model, element: Element, language: Language): string {
  const uses = referrersOf(model, element);
  const names = [...new Set(uses.slice(0, 200).map(({ from }) => outermostName(from)))];
  const shown = names.slice(0, fewNames).join(', ');
  return hoverMessages[language].used(uses.length, names.length > fewNames ? `${shown} …` : shown);
}

function outermostName(element: Element): string {
  return element.parent ? outermostName(element.parent) : element.name;
}
