/** The SMS and the catalogues name the same services; one that is left out says why. */
import { propertiesOf, textsOf, wordsOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { elementsOfKind } from '../model/model.ts';
import { targetsOf } from '../model/resolve.ts';
import { isSaying } from '../model/text.ts';
import { unresolvedIn } from './unresolved.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';

export const catalogueScope: PassableCheck = {
  name: 'CatalogueScope',
  judge(context, sms) {
    const catalogues = elementsOfKind(context.model, 'catalogue').filter(context.counts);
    if (catalogues.length === 0)
      return verdict('unknown', (messages) => messages.noCatalogue(), {
        kind: 'catalogue',
        lines: [['services', 'none "TODO"']],
      });
    const same = verdict('true', (messages) => messages.sameServices());
    const unresolved = [sms, ...catalogues].flatMap((element) =>
      unresolvedIn(context, element, ['services']),
    );
    return worst([...compared(context, sms, catalogues), ...unresolved], same);
  },
};

function compared(
  context: PassableContext,
  sms: Element,
  catalogues: readonly Element[],
): readonly PassableVerdict[] {
  const named = servicesIn(context, sms);
  const offered = new Set(catalogues.flatMap((catalogue) => servicesIn(context, catalogue)));
  const leftOut = [...offered].filter((service) => !named.includes(service) && !isOutside(service));
  const unoffered = named.filter((service) => !offered.has(service));
  return [
    ...leftOut.map(({ name }) => verdict('false', (messages) => messages.notInScope(name))),
    ...unoffered.map(({ name }) => verdict('false', (messages) => messages.notInCatalogue(name))),
  ];
}

/** The services that an SMS or a catalogue names; `all` are those around it. */
function servicesIn({ model, counts }: PassableContext, element: Element): readonly Element[] {
  const all = propertiesOf(element, 'services').some((property) => wordsOf(property).includes('all'));
  const services = all
    ? elementsOfKind(model, 'service').filter(({ packageName }) => isWithin(packageName, element.packageName))
    : targetsOf(model, element, 'services');
  return services.filter(counts);
}

function isWithin(packageName: string, around: string): boolean {
  return around === '' || packageName === around || packageName.startsWith(`${around}.`);
}

/** `without sms because "…"` says why the service is not one of the SMS. */
function isOutside(service: Element): boolean {
  return propertiesOf(service, 'without').some(
    (property) => wordsOf(property, 'without').includes('sms') && textsOf(property, 'because').some(isSaying),
  );
}
