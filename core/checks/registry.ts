/** The registry of checks: editor, CLI, reports and documentation read this list. */
import type { Check } from './check.ts';
import { smallName } from './capital.ts';
import { acceptanceEnded } from './acceptance-ended.ts';
import { clauseExcluded } from './clause-exclusions.ts';
import { impossibleTime } from './impossible-times.ts';
import { mistakenClauseNumber, unknownMappedClause } from './clause-numbers.ts';
import { dependencyCycle } from './dependencies.ts';
import { duplicateName, unknownPriority, unresolvedName } from './names.ts';
import { priorityHole } from './priorities.ts';
import { misplacedProperty, propertyTwice, unknownWord } from './properties-of-elements.ts';
import { decimalComma, wrongUnit } from './quantities.ts';
import { reviewOverdue } from './review.ts';
import { serviceWithoutOwner } from './service.ts';
import { syntax } from './syntax.ts';
import { unknownTimezone } from './timezones.ts';

export const checks: readonly Check[] = [
  syntax,
  unresolvedName,
  duplicateName,
  mistakenClauseNumber,
  unknownMappedClause,
  clauseExcluded,
  acceptanceEnded,
  unknownPriority,
  misplacedProperty,
  propertyTwice,
  unknownWord,
  wrongUnit,
  decimalComma,
  impossibleTime,
  unknownTimezone,
  smallName,
  serviceWithoutOwner,
  priorityHole,
  dependencyCycle,
  reviewOverdue,
];
