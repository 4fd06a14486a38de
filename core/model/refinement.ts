/**
 * From the general to the special and back: a process, the procedures that say who does it, the instructions
 * that say how; a tier and the agreements based on it; a profile and its roles; a framework and who aims at it.
 */
import { clauseUses } from './access.ts';
import type { Element } from './fragment.ts';
import { refinedStep } from './inherited.ts';
import { ownElements, type Model } from './model.ts';
import { clausesOf, referrersOf, targetsOf } from './resolve.ts';

/** What the element is a special case of: of an instruction its procedure, of a step the one it refines, else its process. */
export function generalOf(model: Model, element: Element): readonly Element[] {
  const refined = refinedStep(model, element);
  if (refined) return [refined];
  const named = generalWords.flatMap((word) => targetsOf(model, element, word));
  if (named.length > 0) return [...new Set(named)];
  const isStep = element.parent && stepKinds.has(element.kind);
  return isStep ? [element.parent] : targetsOf(model, element, 'realizes');
}

/** Who makes the element special: of a process its procedures, of a clause what satisfies it. */
export function specialOf(model: Model, element: Element): readonly Element[] {
  if (element.kind === 'clause') return satisfying(model, element);
  const naming = referrersOf(model, element).filter(
    ({ property, part }) =>
      part === 'value' && (property.word === 'realizes' || generalWords.includes(property.word)),
  );
  const instructions = element.children.flatMap((step) => instructionsOf(model, step));
  return [...new Set([...refiningSteps(model, element), ...naming.map(({ from }) => from), ...instructions])];
}

/** What says how a step is done belongs to its procedure, too. */
function instructionsOf(model: Model, step: Element): readonly Element[] {
  if (!stepKinds.has(step.kind)) return [];
  return referrersOf(model, step)
    .filter(({ from, property }) => from.kind === 'instruction' && property.word === 'of')
    .map(({ from }) => from);
}

const generalWords: readonly string[] = ['of', 'based', 'profile', 'aims'];
const stepKinds: ReadonlySet<string> = new Set(['step', 'decision', 'activity']);

function refiningSteps(model: Model, step: Element): readonly Element[] {
  const process = step.parent;
  if (!process || !stepKinds.has(step.kind)) return [];
  return referrersOf(model, process)
    .filter(({ from, property }) => from.kind === 'procedure' && property.word === 'of')
    .flatMap(({ from }) => from.children.filter((child) => refinedStep(model, child) === step));
}

function satisfying(model: Model, clause: Element): readonly Element[] {
  return ownElements(model).filter((element) =>
    clauseUses(element).some(
      ({ property, clauses }) =>
        property.word === 'satisfies' &&
        clauses.codes.some(({ word }) => word === clause.name) &&
        clausesOf(model, element, clauses).includes(clause),
    ),
  );
}
