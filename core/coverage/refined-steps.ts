/** The steps of processes that a procedure refines: they are judged where they are refined, once. */
import type { Element } from '../model/fragment.ts';
import { refinedStep } from '../model/inherited.ts';
import { namesOf } from '../model/referrers.ts';
import type { Judging } from './judging.ts';
import { isHeard, isSetAside } from './scope.ts';

/** Whether a procedure of the step's process has a step of the same name. */
export function isRefined({ model, scope }: Judging, step: Element): boolean {
  const process = step.parent;
  if (!process) return false;
  return namesOf(model, process).some(
    ({ from, property }) =>
      property.word === 'of' &&
      from.kind === 'procedure' &&
      isHeard(scope, from) &&
      !isSetAside(from) &&
      from.children.some((child) => child.name === step.name && refinedStep(model, child) === step),
  );
}
