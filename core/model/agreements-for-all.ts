/** The agreements with `service all`, of every kind. */
import { propertiesOf, wordsOf } from './access.ts';
import type { Element } from './fragment.ts';
import { agreementKinds } from './inherited.ts';
import { elementsOfKind } from './model.ts';
import { perVersion } from './per-version.ts';

export const agreementsForAll = perVersion((model): readonly Element[] =>
  [...agreementKinds].flatMap((kind) => elementsOfKind(model, kind).filter(isForAll)),
);

/** Whether the agreement is for every service. */
export function isForAll(agreement: Element): boolean {
  if (!agreementKinds.has(agreement.kind)) return false;
  return propertiesOf(agreement, 'service').some((property) => wordsOf(property).includes('all'));
}
