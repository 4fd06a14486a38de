/** The steps of processes that a procedure refines: they are judged where they are refined, once. */
import type { Element } from '../model/fragment.ts';
import { refinedStep } from '../model/inherited.ts';
import { elementsOfKind } from '../model/model.ts';
import type { Judging } from './judging.ts';
import { isHeard, isSetAside } from './scope.ts';

export function refinedSteps({ model, scope }: Judging): ReadonlySet<Element> {
  const procedures = elementsOfKind(model, 'procedure').filter(
    (element) => isHeard(scope, element) && !isSetAside(element),
  );
  return new Set(
    procedures.flatMap(({ children }) => children.flatMap((step) => refinedStep(model, step) ?? [])),
  );
}
