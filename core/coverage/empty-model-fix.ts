/** The way to begin for an SMS that says nothing yet: a service, its customer and an SLA, to be filled in. */
import { elementAfter } from '../checks/fixes.ts';
import type { Fix } from '../finding.ts';
import type { CoverageMessages } from '../messages/coverage.ts';
import type { Language } from '../messages/language.ts';
import type { Element } from '../model/fragment.ts';
import { kindLabel } from '../model/kinds.ts';
import { ownElements, type Model } from '../model/model.ts';
import { propertyLine } from '../checks/fixes.ts';
import { linesInsertion } from './insertion.ts';
import { elementSkeleton } from './skeleton.ts';

export function emptyModelFix(
  model: Model,
  sms: Element,
  messages: CoverageMessages,
  language: Language,
): readonly Fix[] {
  const taken = new Set(ownElements(model).map(({ name }) => name));
  if (['NewService', 'NewCustomer', 'NewSla'].some((name) => taken.has(name))) return [];
  const service = elementSkeleton('service', 'NewService', [
    propertyLine('status', 'draft'),
    propertyLine('customers', 'NewCustomer'),
  ]);
  const sla = elementSkeleton('sla', 'NewSla', [
    propertyLine('service', 'NewService'),
    propertyLine('customer', 'NewCustomer'),
  ]);
  const text = [elementSkeleton('customer', 'NewCustomer', []), service, sla].join('\n\n');
  const named = sms.properties.some(({ word }) => word === 'services')
    ? []
    : [linesInsertion(model, sms, [propertyLine('services', 'NewService')])];
  const last =
    ownElements(model)
      .filter(({ uri }) => uri === sms.uri)
      .at(-1) ?? sms;
  return [
    {
      title: messages.addElement(kindLabel('service', language), 'NewService'),
      edits: [...named, elementAfter(model, last, text)],
    },
  ];
}
