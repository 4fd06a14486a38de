/** The registry of the checks that rules may pass; each stands in library/checks.sms with its formula. */
import { addressed } from './addressed.ts';
import { agreementAvailability } from './agreement-availability.ts';
import { agreementHours } from './agreement-hours.ts';
import { agreementResolution } from './agreement-resolution.ts';
import { auditCoverage } from './audit-coverage.ts';
import { auditIndependence } from './audit-independence.ts';
import { catalogueScope } from './catalogue-scope.ts';
import { changeSchedule } from './change-schedule.ts';
import { continuityTest } from './continuity-test.ts';
import { documentOrigin, documentVersions, retiredDocument } from './document-control.ts';
import { accountableInside } from './accountable-inside.ts';
import { agreementChain } from './agreement-chain.ts';
import { agreementSuffices } from './agreement-suffices.ts';
import { budgetSum, budgetDeviation } from './budget.ts';
import { capacityForecast } from './capacity.ts';
import { catalogueOnce } from './catalogue-once.ts';
import { contractDuties } from './contract-duties.ts';
import { demandWorkload } from './demand-workload.ts';
import { dependencyOrder } from './dependency-order.ts';
import { dependencyStrength } from './dependency-strength.ts';
import { fourEyes } from './four-eyes.ts';
import { maintenanceFits } from './maintenance-fits.ts';
import { measureFit } from './measure-fit.ts';
import { otherParties, otherPartiesFew } from './other-parties.ts';
import { activityOnce } from './activity-once.ts';
import { dutySeparation } from './duty-separation.ts';
import type { PassableCheck } from './passable.ts';
import { planAgreement } from './plan-agreement.ts';
import { planSequence } from './plan-sequence.ts';
import { policyKnown } from './policy-known.ts';
import { priorityMatrix } from './priority-matrix.ts';
import { priorityPromises } from './priority-promises.ts';
import { priorityTargets } from './priority-targets.ts';
import { processesConnected, processExchange } from './process-exchange.ts';
import { recoveryChain } from './recovery-chain.ts';
import { releaseSuccess } from './release-success.ts';
import { requiredAvailability } from './required-availability.ts';
import { requiredCompetence } from './required-competence.ts';
import { requiredInformation } from './required-information.ts';
import { riskAcceptance, riskTreatment } from './risk-treatment.ts';
import { awarenessCurrent, roleAwareness } from './role-awareness.ts';
import { roleCapacity } from './role-capacity.ts';
import { procedureSteps } from './procedure-steps.ts';
import { processOnlyWhat } from './process-only-what.ts';
import { processVerb } from './process-verb.ts';
import { roleSeparation } from './role-separation.ts';
import { securityTreatment } from './security-treatment.ts';
import { stillValid } from './still-valid.ts';
import { targetsReported } from './targets-reported.ts';

export const passableChecks: readonly PassableCheck[] = [
  catalogueScope,
  processExchange,
  processesConnected,
  policyKnown,
  riskTreatment,
  riskAcceptance,
  planAgreement,
  roleCapacity,
  requiredCompetence,
  stillValid,
  roleAwareness,
  awarenessCurrent,
  addressed,
  requiredInformation,
  documentVersions,
  retiredDocument,
  documentOrigin,
  processOnlyWhat,
  processVerb,
  activityOnce,
  procedureSteps,
  dutySeparation,
  agreementAvailability,
  agreementResolution,
  agreementHours,
  priorityMatrix,
  priorityTargets,
  priorityPromises,
  roleSeparation,
  accountableInside,
  agreementChain,
  agreementSuffices,
  budgetSum,
  budgetDeviation,
  capacityForecast,
  catalogueOnce,
  contractDuties,
  demandWorkload,
  dependencyOrder,
  dependencyStrength,
  otherParties,
  otherPartiesFew,
  fourEyes,
  changeSchedule,
  planSequence,
  releaseSuccess,
  requiredAvailability,
  maintenanceFits,
  recoveryChain,
  continuityTest,
  securityTreatment,
  measureFit,
  auditCoverage,
  auditIndependence,
  targetsReported,
];

const checkByName: ReadonlyMap<string, PassableCheck> = new Map(
  passableChecks.map((check) => [check.name, check]),
);

/** The check with this name; nothing where the product has none. */
export function passableCheck(name: string): PassableCheck | undefined {
  return checkByName.get(name);
}
