/** Services. */
import { propertyOf } from '../model/access.ts';
import { elementsOfKind } from '../model/model.ts';
import type { Fix } from '../finding.ts';
import type { Element } from '../model/fragment.ts';
import type { CheckContext, ElementCheck } from './check.ts';
import { nameFrom } from './candidates.ts';
import { elementAfter, propertyInsertion, propertyLine } from './fixes.ts';

/** As many roles are offered as owner, nearest packages first. */
const offeredOwners = 3;

export const serviceWithoutOwner: ElementCheck = {
  of: 'element',
  id: 'service-without-owner',
  severity: 'warning',
  summary: { en: 'Every service has an owner.', nl: 'Elke dienst heeft een eigenaar.' },
  kinds: ['service'],
  check(context, element, report) {
    const { messages } = context;
    if (element.name === '' || element.library) return;
    if (propertyOf(element, 'owner') || propertyOf(element, 'stub')) return;
    report({ uri: element.uri, span: element.nameSpan }, messages.serviceWithoutOwner(element.name), {
      fixes: () => ownerFixes(context, element),
    });
  },
};

function ownerFixes({ model, messages }: CheckContext, element: Element): readonly Fix[] {
  const nearness = (packageName: string): number => (packageName === element.packageName ? 0 : 1);
  const roles = elementsOfKind(model, 'role')
    .filter((role) => role.name !== '' && !role.library)
    .toSorted((one, other) => nearness(one.packageName) - nearness(other.packageName))
    .slice(0, offeredOwners);
  const own = roles.map((role) => {
    const name = nameFrom(model, element.qualifiedName, role);
    return {
      title: messages.makeOwner(name),
      edits: [propertyInsertion(model, element, propertyLine('owner', name))],
    };
  });
  const created = `ServiceOwner${element.name}`;
  return [
    ...own,
    {
      title: messages.declareOwner(created),
      edits: [
        propertyInsertion(model, element, propertyLine('owner', created)),
        elementAfter(model, element, `role ${created} { stub }`),
      ],
    },
  ];
}
