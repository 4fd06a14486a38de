/** What services and components stand on, and who supplies it. */
import type { DiagramMessages } from '../../messages/diagram.ts';
import { diagramMessages } from '../../messages/diagram.ts';
import type { Language } from '../../messages/language.ts';
import { partOf, propertiesOf, quantityOf, titleOf } from '../../model/access.ts';
import type { Element, Property } from '../../model/fragment.ts';
import type { Model } from '../../model/model.ts';
import { elementsOfKind } from '../../model/model.ts';
import { targetOf, targetsOf } from '../../model/resolve.ts';
import { fittingKinds } from '../../model/lookup.ts';
import type { Link } from './link.ts';
import { isNoMore } from './standing.ts';

export function serviceLinks(model: Model, language: Language): readonly Link[] {
  const words = diagramMessages[language];
  const elements = ['service', 'component', 'asset'].flatMap((kind) => elementsOfKind(model, kind));
  return [
    ...elements.flatMap((element) => [
      ...linksOf(model, element, 'facility', { kind: 'facility', caption: words.facility }),
      ...dependencies(model, element, words),
      ...linksOf(model, element, 'uses', { kind: 'uses', caption: words.uses, dashed: true }),
      ...supplies(model, element, language),
    ]),
    ...contracts(model, language),
  ];
}

interface LinkLook {
  readonly kind: string;
  readonly caption: string;
  readonly label?: string;
  readonly dashed?: boolean;
}

function linkTo(from: Element, to: Element, look: LinkLook): Link {
  return { from, to, label: '', dashed: false, ...look };
}

function linksOf(model: Model, element: Element, word: string, look: LinkLook): readonly Link[] {
  return propertiesOf(element, word).flatMap((property) =>
    targetsIn(model, element, property).map((target) => linkTo(element, target, look)),
  );
}

/** `depends on 1 of A, B` gives two links that say "1 of 2". */
function dependencies(model: Model, element: Element, words: DiagramMessages): readonly Link[] {
  return propertiesOf(element, 'depends').flatMap((property) => {
    const count = quantityOf(property, 'count');
    const label = count ? words.some(count.amount, partOf(property).length) : '';
    const look = { kind: 'depends on', caption: words.dependsOn, label };
    return targetsIn(model, element, property).map((target) => linkTo(element, target, look));
  });
}

function supplies(model: Model, element: Element, language: Language): readonly Link[] {
  const look = { kind: 'supplied by', caption: diagramMessages[language].suppliedBy };
  return ['supplied', 'supplier'].flatMap((word) =>
    propertiesOf(element, word).flatMap((property) => {
      const contract = targetsIn(model, element, property, 'under')[0];
      const label = contract ? titleOf(contract, language) : '';
      return targetsIn(model, element, property).map((supplier) =>
        linkTo(element, supplier, { ...look, label }),
      );
    }),
  );
}

/** A contract also says who supplies what: its service by its supplier. */
function contracts(model: Model, language: Language): readonly Link[] {
  const look = { kind: 'supplied by', caption: diagramMessages[language].suppliedBy };
  const inForce = elementsOfKind(model, 'contract').filter((contract) => !isNoMore(contract));
  return inForce.flatMap((contract) =>
    targetsOf(model, contract, 'service').flatMap((service) =>
      targetsOf(model, contract, 'supplier').map((supplier) =>
        linkTo(service, supplier, { ...look, label: titleOf(contract, language) }),
      ),
    ),
  );
}

/** The elements that a part of a property names; names that are not found are left out. */
function targetsIn(model: Model, element: Element, property: Property, part = 'value'): readonly Element[] {
  return partOf(property, part).flatMap((value) => {
    if (value.type !== 'reference') return [];
    return targetOf(model, element, value, fittingKinds(property, part)) ?? [];
  });
}
