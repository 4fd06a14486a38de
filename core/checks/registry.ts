/** The registry of checks: editor, CLI, reports and documentation read this list. */
import type { Check } from './check.ts';
import { dependencyCycle } from './dependencies.ts';
import { duplicateName, unknownPriority, unresolvedName } from './names.ts';
import { priorityHole } from './priorities.ts';
import { misplacedProperty, propertyTwice, unknownWord } from './properties-of-elements.ts';
import { reviewOverdue } from './review.ts';
import { serviceWithoutOwner } from './service.ts';
import { syntax } from './syntax.ts';

export const checks: readonly Check[] = [
  syntax,
  unresolvedName,
  duplicateName,
  unknownPriority,
  misplacedProperty,
  propertyTwice,
  unknownWord,
  serviceWithoutOwner,
  priorityHole,
  dependencyCycle,
  reviewOverdue,
];
