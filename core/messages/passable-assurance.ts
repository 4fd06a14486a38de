/** What the checks on availability, continuity and security say of an element: a predicate, and what would mend it. */
import type { Language } from './language.ts';

const en = {
  maintenanceNotCounted: () => ['counts no maintenance as downtime'],
  maintenanceUnknown: () => [
    'counts maintenance as downtime, but nothing beneath it says when that is planned',
    'name a calendar behind `maintenance`',
  ],
  maintenanceTooLong: (planned: string, promised: string, open: string, allowed: string) => [
    `plans ${planned} min of maintenance a week, but ${promised} of ${open} min leaves ${allowed} min`,
    'plan less or promise less',
  ],
  maintenanceFits: (planned: string, promised: string, open: string, allowed: string) => [
    `plans ${planned} min of maintenance a week, and ${promised} of ${open} min leaves ${allowed} min`,
  ],
  weekUnclear: (calendar: string) => [
    `plans maintenance by ${calendar}, which cannot be compared with its hours`,
    'write both by weekday in one timezone',
  ],

  availabilityNotAsked: () => ['answers no requirement on availability'],
  availabilityNotPromised: (requirement: string, required: string) => [
    `promises no availability, where ${requirement} asks for ${required}`,
    'add `availability`',
  ],
  availabilityAsAsked: (promised: string, requirement: string, required: string) => [
    `promises ${promised}, and ${requirement} asks for ${required}`,
  ],
  availabilityOtherThanAsked: (promised: string, requirement: string, required: string) => [
    `promises ${promised}, but ${requirement} asks for ${required}`,
    'bring the two together',
  ],

  noRecovery: () => ['names no recovery'],
  recoveryUnclear: (name: string) => [
    `rests on ${name}, whose recovery cannot be told`,
    'state `recovery within` a number of minutes, hours or days there',
  ],
  recoveryInTime: (required: string, reached: string, working: string) => [
    `is to be back within ${required}, and what it depends on is back in ${reached} (${working})`,
  ],
  recoveryTooLong: (required: string, reached: string, working: string) => [
    `is to be back within ${required}, but what it depends on takes ${reached} (${working})`,
    'promise less or recover faster',
  ],
  noBackup: (allowed: string) => [
    `may lose ${allowed}, but nothing that it stands on names a backup`,
    'add `backup every`',
  ],
  lossWithin: (allowed: string, element: string, loss: string) => [
    `may lose ${allowed}, and the backup of ${element} may lose ${loss}`,
  ],
  lossTooLarge: (allowed: string, element: string, loss: string) => [
    `may lose ${allowed}, but the backup of ${element} may lose ${loss}`,
    'allow more or back up more often',
  ],

  testUndated: () => ['can only be judged as of a date'],
  neverTested: () => ['was never tested', 'add a `test` that `covers` it'],
  noTestInterval: () => ['does not say how often it is tested', 'add `every`'],
  testOverdue: (due: string) => [`was due to be tested again on ${due}`, 'test it and write the day'],
  changedSinceTest: (test: string, held: string, change: string, completed: string) => [
    `was tested by ${test} on ${held}, before the major change ${change} on ${completed}`,
    'test it again',
  ],
  testWithoutResult: (test: string) => [
    `was tested by ${test}, which states no result`,
    'add `result` to it',
  ],
  testFindingOpen: (test: string, finding: string) => [
    `was tested by ${test}, whose finding ${finding} has no action`,
    'add one',
  ],
  testedInTime: (held: string) => [`was tested on ${held}`],

  riskControlled: (score: string, limit: string) => [
    `scores ${score}, above the limit ${limit}, and has a control`,
  ],
  riskUncontrolled: (score: string, limit: string) => [
    `scores ${score}, above the limit ${limit}, and has no control`,
    'add a `control` that names it',
  ],
  controlUnowned: () => ['has no owner', 'add `owner`'],
  controlUnfounded: () => [
    'names no risk and no obligation that it is for',
    'name one behind `covers` or `satisfies`',
  ],
  controlFounded: () => ['has an owner and a reason'],
};

type AssuranceMessages = typeof en;

const nl: AssuranceMessages = {
  maintenanceNotCounted: () => ['telt geen onderhoud mee als uitval'],
  maintenanceUnknown: () => [
    'telt onderhoud mee als uitval, maar niets eronder zegt wanneer dat gepland is',
    'noem een kalender bij `maintenance`',
  ],
  maintenanceTooLong: (planned, promised, open, allowed) => [
    `plant ${planned} min onderhoud per week, maar ${promised} van ${open} min laat ${allowed} min over`,
    'plan of beloof minder',
  ],
  maintenanceFits: (planned, promised, open, allowed) => [
    `plant ${planned} min onderhoud per week, en ${promised} van ${open} min laat ${allowed} min over`,
  ],
  weekUnclear: (calendar) => [
    `plant onderhoud volgens ${calendar}, en dat is niet te vergelijken met de servicetijden`,
    'schrijf beide per weekdag in één tijdzone',
  ],

  availabilityNotAsked: () => ['beantwoordt geen eis aan beschikbaarheid'],
  availabilityNotPromised: (requirement, required) => [
    `belooft geen beschikbaarheid, terwijl ${requirement} ${required} vraagt`,
    'voeg `availability` toe',
  ],
  availabilityAsAsked: (promised, requirement, required) => [
    `belooft ${promised}, en ${requirement} vraagt ${required}`,
  ],
  availabilityOtherThanAsked: (promised, requirement, required) => [
    `belooft ${promised}, maar ${requirement} vraagt ${required}`,
    'breng ze bij elkaar',
  ],

  noRecovery: () => ['noemt geen herstel'],
  recoveryUnclear: (name) => [
    `rust op ${name}, waarvan de hersteltijd niet te bepalen is`,
    'vermeld daar `recovery within` met minuten, uren of dagen',
  ],
  recoveryInTime: (required, reached, working) => [
    `moet binnen ${required} hersteld zijn, en dat waarvan de dienst afhangt is dat in ${reached} (${working})`,
  ],
  recoveryTooLong: (required, reached, working) => [
    `moet binnen ${required} hersteld zijn, maar dat waarvan de dienst afhangt vergt ${reached} (${working})`,
    'beloof minder of herstel sneller',
  ],
  noBackup: (allowed) => [
    `mag ${allowed} verliezen, maar niets waarop de dienst rust noemt een back-up`,
    'voeg `backup every` toe',
  ],
  lossWithin: (allowed, element, loss) => [
    `mag ${allowed} verliezen, en de back-up van ${element} kan ${loss} verliezen`,
  ],
  lossTooLarge: (allowed, element, loss) => [
    `mag ${allowed} verliezen, maar de back-up van ${element} kan ${loss} verliezen`,
    'sta meer toe of maak vaker een back-up',
  ],

  testUndated: () => ['is alleen op een datum te beoordelen'],
  neverTested: () => ['is nooit getest', 'voeg een `test` toe die het noemt bij `covers`'],
  noTestInterval: () => ['zegt niet hoe vaak het wordt getest', 'voeg `every` toe'],
  testOverdue: (due) => [`had op ${due} opnieuw getest moeten zijn`, 'test het en schrijf de dag op'],
  changedSinceTest: (test, held, change, completed) => [
    `is getest met ${test} op ${held}, voor de grote wijziging ${change} op ${completed}`,
    'test het opnieuw',
  ],
  testWithoutResult: (test) => [`is getest met ${test}, zonder uitkomst`, 'voeg daar `result` toe'],
  testFindingOpen: (test, finding) => [
    `is getest met ${test}, waarvan bevinding ${finding} geen actie heeft`,
    'voeg er een toe',
  ],
  testedInTime: (held) => [`is getest op ${held}`],

  riskControlled: (score, limit) => [
    `scoort ${score}, boven de grens ${limit}, en heeft een beheersmaatregel`,
  ],
  riskUncontrolled: (score, limit) => [
    `scoort ${score}, boven de grens ${limit}, en heeft geen beheersmaatregel`,
    'voeg een `control` toe die het risico noemt',
  ],
  controlUnowned: () => ['heeft geen eigenaar', 'voeg `owner` toe'],
  controlUnfounded: () => [
    'noemt geen risico en geen verplichting waarvoor ze er is',
    'noem er een bij `covers` of `satisfies`',
  ],
  controlFounded: () => ['heeft een eigenaar en een reden'],
};

export const assuranceMessages: Readonly<Record<Language, AssuranceMessages>> = { en, nl };
