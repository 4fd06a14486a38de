/** What the checks on measures, audits and reports say of an element: a predicate, and what would mend it. */
import type { Language } from './language.ts';

const en = {
  unitUnknown: () => ['has no unit and no value to compare targets with', 'add `unit` or a `value`'],
  unitDiffers: (unit: string, target: string, asked: string) => [
    `is in ${unit}, but the target in ${target} is in ${asked}`,
    'use one unit',
  ],
  directionDiffers: (own: string, target: string, asked: string) => [
    `asks for \`${own}\` itself, but the target in ${target} for \`${asked}\``,
    'turn one of the two round',
  ],
  measureFits: () => ['has the unit and the direction of the targets that it serves'],

  auditUndated: () => ['can only be judged as of a date'],
  noProgramme: () => [
    'has no audit plan that says how often to audit',
    'add a `plan` of kind audit with `every` or `valid`',
  ],
  notAudited: (names: string) => [
    `has no audit of ${names} in the cycle of its plan`,
    'name them behind `criteria` or `covers` of an audit',
  ],
  audited: () => ['has an audit of each clause, service and process in the cycle of its plan'],
  clauses: (codes: string) => `clause ${codes}`,
  more: (count: string) => `${count} more`,

  noAuditor: () => ['names no auditor', 'add `auditor`'],
  auditsOwnWork: (auditor: string, element: string) => [
    `is done by ${auditor}, who answers for ${element}, which it covers`,
    'choose another auditor',
  ],
  auditsFormerWork: (auditor: string, element: string, role: string, until: string) => [
    `is done by ${auditor}, who was ${role} until ${until} and so answered for ${element}, which it covers`,
    'choose another auditor',
  ],
  auditorApart: () => ['is done by someone who does not answer for what it covers'],

  noCustomer: () => ['names no customer', 'add `customer`'],
  reportMissing: (customer: string) => [
    `has no report that ${customer} receives`,
    'name the customer behind `report … to`, or behind `audience` of a report that covers it',
  ],
  targetUnreported: (measure: string, customer: string) => [
    `has a target measured by ${measure}, which is in no report that ${customer} receives`,
    'name it behind `contains` of such a report',
  ],
  targetsReported: () => ['has its targets in reports that its customer receives'],
};

type EvaluationMessages = typeof en;

const nl: EvaluationMessages = {
  unitUnknown: () => [
    'heeft geen eenheid en geen waarde om doelen mee te vergelijken',
    'voeg `unit` of een `value` toe',
  ],
  unitDiffers: (unit, target, asked) => [
    `is in ${unit}, maar het doel in ${target} is in ${asked}`,
    'gebruik één eenheid',
  ],
  directionDiffers: (own, target, asked) => [
    `vraagt zelf \`${own}\`, maar het doel in ${target} \`${asked}\``,
    'keer een van beide om',
  ],
  measureFits: () => ['heeft de eenheid en de richting van de doelen waarvoor ze dient'],

  auditUndated: () => ['is alleen op een datum te beoordelen'],
  noProgramme: () => [
    'heeft geen auditplan dat zegt hoe vaak er wordt geaudit',
    'voeg een `plan` van kind audit toe met `every` of `valid`',
  ],
  notAudited: (names) => [
    `heeft geen audit van ${names} in de cyclus van het plan`,
    'noem ze bij `criteria` of `covers` van een audit',
  ],
  audited: () => ['heeft een audit van elke bepaling, dienst en elk proces in de cyclus van het plan'],
  clauses: (codes) => `bepaling ${codes}`,
  more: (count) => `nog ${count}`,

  noAuditor: () => ['noemt geen auditor', 'voeg `auditor` toe'],
  auditsOwnWork: (auditor, element) => [
    `is gedaan door ${auditor}, die instaat voor ${element}, dat erin is betrokken`,
    'kies een andere auditor',
  ],
  auditsFormerWork: (auditor, element, role, until) => [
    `is gedaan door ${auditor}, die tot ${until} ${role} was en zo instond voor ${element}, dat erin is betrokken`,
    'kies een andere auditor',
  ],
  auditorApart: () => ['is gedaan door iemand die niet instaat voor wat erin is betrokken'],

  noCustomer: () => ['noemt geen klant', 'voeg `customer` toe'],
  reportMissing: (customer) => [
    `heeft geen rapport dat ${customer} ontvangt`,
    'noem de klant bij `report … to`, of bij `audience` van een rapport erover',
  ],
  targetUnreported: (measure, customer) => [
    `heeft een doel gemeten met ${measure}, dat in geen rapport staat dat ${customer} ontvangt`,
    'noem het bij `contains` van zo’n rapport',
  ],
  targetsReported: () => ['heeft de doelen in rapporten die de klant ontvangt'],
};

export const evaluationMessages: Readonly<Record<Language, EvaluationMessages>> = { en, nl };
