/** The registry of the checks that rules may pass; each stands in library/checks.sms with its formula. */
import { agreementAvailability } from './agreement-availability.ts';
import { agreementHours } from './agreement-hours.ts';
import { agreementResolution } from './agreement-resolution.ts';
import type { PassableCheck } from './passable.ts';
import { priorityMatrix } from './priority-matrix.ts';
import { priorityPromises } from './priority-promises.ts';
import { priorityTargets } from './priority-targets.ts';
import { roleSeparation } from './role-separation.ts';

export const passableChecks: readonly PassableCheck[] = [
  agreementAvailability,
  agreementResolution,
  agreementHours,
  priorityMatrix,
  priorityTargets,
  priorityPromises,
  roleSeparation,
];

const checkByName: ReadonlyMap<string, PassableCheck> = new Map(
  passableChecks.map((check) => [check.name, check]),
);

/** The check with this name; nothing where the product has none. */
export function passableCheck(name: string): PassableCheck | undefined {
  return checkByName.get(name);
}
