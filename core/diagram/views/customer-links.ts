/** Who is customer of which service, and by which agreement. */
import { diagramMessages } from '../../messages/diagram.ts';
import type { Language } from '../../messages/language.ts';
import { titleOf } from '../../model/access.ts';
import type { Model } from '../../model/model.ts';
import { elementsOfKind } from '../../model/model.ts';
import { targetsOf } from '../../model/resolve.ts';
import type { Link } from './link.ts';
import { isNoMore } from './standing.ts';

export function customerLinks(model: Model, language: Language): readonly Link[] {
  const agreed = agreements(model, language);
  const pairs = new Set(agreed.map(pairOf));
  return [...agreed, ...customers(model, language).filter((link) => !pairs.has(pairOf(link)))];
}

/** From each customer of an SLA to each of its services. */
function agreements(model: Model, language: Language): readonly Link[] {
  const look = { kind: 'agrees', caption: diagramMessages[language].agreed, dashed: false };
  const inForce = elementsOfKind(model, 'sla').filter((sla) => !isNoMore(sla));
  return inForce.flatMap((sla) =>
    targetsOf(model, sla, 'customer').flatMap((from) =>
      ['service', 'services']
        .flatMap((word) => targetsOf(model, sla, word))
        .map((to) => ({ from, to, ...look, label: titleOf(sla, language) })),
    ),
  );
}

/** Of whom nothing more is known than that they are customers. */
function customers(model: Model, language: Language): readonly Link[] {
  const look = {
    kind: 'customer of',
    caption: diagramMessages[language].customerOf,
    label: '',
    dashed: false,
  };
  return elementsOfKind(model, 'service').flatMap((to) =>
    targetsOf(model, to, 'customers').map((from) => ({ from, to, ...look })),
  );
}

function pairOf({ from, to }: Link): string {
  return `${from.qualifiedName} ${to.qualifiedName}`;
}
