/** What the checks on changes, plans and releases say of an element: a predicate, and what would mend it. */
import type { Language } from './language.ts';

const en = {
  noApprover: () => ['does not say who approved it', 'write `approved` with the day and `by` whom'],
  fourEyes: () => ['is approved by another than who asked for it or carries it out'],
  approvedByRequester: (approver: string, requester: string) => [
    approver === requester
      ? `is approved by ${approver}, who asked for it`
      : `is approved by ${approver}, who is ${requester} too, and asked for it`,
    'have another approve it',
  ],
  approvedByOwner: (approver: string, owner: string) => [
    approver === owner
      ? `is approved by ${approver}, who carries it out`
      : `is approved by ${approver}, who is ${owner} too, and carries it out`,
    'have another approve it',
  ],
  sameTeam: (approver: string, other: string, team: string) => [
    `is approved by ${approver}, and ${team} holds both that role and ${other}`,
    'name who of them holds which',
  ],
  notPermitted: (approver: string, category: string) => [
    `is approved by ${approver}, whom ${category} does not name behind \`approval\``,
    'correct one of the two',
  ],

  notPlanned: () => ['names no day that it is planned for', 'add `planned`'],
  scheduleFits: () => ['is planned when it may be done'],
  maintenanceUnclear: (calendar: string) => [
    `is planned by ${calendar}, whose hours cannot be told`,
    'write them by weekday',
  ],
  outsideMaintenance: (day: string, part: string, calendar: string) => [
    `is planned for ${day}, when ${calendar}, the maintenance hours of ${part}, has no hours`,
    'plan it for another day',
  ],
  changesCollide: (other: string, part: string, day: string) => [
    `is planned for ${day}, when ${other} changes ${part} too`,
    'plan one of the two for another day',
  ],

  planUndated: () => ['names no day on which it ends', 'add `due`'],
  noActivities: () => ['has no activity', 'add an `action`'],
  activityUndated: (action: string) => [`has activity ${action} without a day`, 'add `due` to it'],
  activityEarly: (action: string, due: string, before: string, earlier: string) => [
    `has activity ${action} due on ${due}, before ${before} on ${earlier}, which stands above it`,
    'correct one of the two days or the order',
  ],
  activityLate: (action: string, due: string, end: string) => [
    `has activity ${action} due on ${due}, after the plan itself on ${end}`,
    'correct the day, or say `kind aftercare`',
  ],
  sequenceSound: () => ['has its activities in order'],

  successUnmeasured: () => [
    'does not say how many of its releases succeed',
    'name a measure behind `measured by`',
  ],
  successWithoutValue: (measure: string) => [
    `is measured by ${measure}, which has no value with a day, or no period`,
    'add `every` and a `value` to it',
  ],
  releaseWithoutResult: (release: string) => [
    `has release ${release}, which does not say whether it succeeded`,
    'add `result success` or `result failure` to it',
  ],
  noReleases: () => ['had no release in the period'],
  successStated: (measure: string, stated: string, computed: string, working: string) => [
    `had ${computed} of its releases succeed (${working}), and ${measure} says ${stated}`,
  ],
  successDiffers: (measure: string, stated: string, computed: string, working: string) => [
    `had ${computed} of its releases succeed (${working}), but ${measure} says ${stated}`,
    'correct one of the two',
  ],
};

type ChangeMessages = typeof en;

const nl: ChangeMessages = {
  noApprover: () => ['zegt niet wie het heeft goedgekeurd', 'schrijf `approved` met de dag en `by` wie'],
  fourEyes: () => ['is goedgekeurd door een ander dan de aanvrager of uitvoerder'],
  approvedByRequester: (approver, requester) => [
    approver === requester
      ? `is goedgekeurd door ${approver}, de aanvrager zelf`
      : `is goedgekeurd door ${approver}, die ook ${requester} is en erom vroeg`,
    'laat een ander het goedkeuren',
  ],
  approvedByOwner: (approver, owner) => [
    approver === owner
      ? `is goedgekeurd door ${approver}, die het zelf uitvoert`
      : `is goedgekeurd door ${approver}, die ook ${owner} is en het uitvoert`,
    'laat een ander het goedkeuren',
  ],
  sameTeam: (approver, other, team) => [
    `is goedgekeurd door ${approver}, en ${team} vervult zowel die rol als ${other}`,
    'noem wie daarvan welke vervult',
  ],
  notPermitted: (approver, category) => [
    `is goedgekeurd door ${approver}, die ${category} niet noemt bij \`approval\``,
    'verbeter een van beide',
  ],

  notPlanned: () => ['noemt geen dag waarop het gepland is', 'voeg `planned` toe'],
  scheduleFits: () => ['is gepland wanneer het mag'],
  maintenanceUnclear: (calendar) => [
    `is gepland volgens ${calendar}, waarvan de tijden niet te bepalen zijn`,
    'schrijf ze per weekdag',
  ],
  outsideMaintenance: (day, part, calendar) => [
    `is gepland op ${day}, als ${calendar}, de onderhoudstijden van ${part}, geen uren heeft`,
    'plan het op een andere dag',
  ],
  changesCollide: (other, part, day) => [
    `is gepland op ${day}, als ook ${other} iets wijzigt aan ${part}`,
    'plan een van beide op een andere dag',
  ],

  planUndated: () => ['noemt geen dag waarop het eindigt', 'voeg `due` toe'],
  noActivities: () => ['heeft geen activiteit', 'voeg een `action` toe'],
  activityUndated: (action) => [`heeft activiteit ${action} zonder dag`, 'voeg daar `due` toe'],
  activityEarly: (action, due, before, earlier) => [
    `heeft activiteit ${action} op ${due}, voor ${before} op ${earlier}, die erboven staat`,
    'verbeter een van beide dagen of de volgorde',
  ],
  activityLate: (action, due, end) => [
    `heeft activiteit ${action} op ${due}, na het plan zelf op ${end}`,
    'verbeter de dag, of zeg `kind aftercare`',
  ],
  sequenceSound: () => ['heeft de activiteiten op volgorde'],

  successUnmeasured: () => ['zegt niet hoeveel releases slagen', 'noem een meting bij `measured by`'],
  successWithoutValue: (measure) => [
    `wordt gemeten met ${measure}, zonder waarde met een dag, of zonder periode`,
    'voeg daar `every` en een `value` toe',
  ],
  releaseWithoutResult: (release) => [
    `heeft release ${release}, die niet zegt of die is geslaagd`,
    'voeg daar `result success` of `result failure` toe',
  ],
  noReleases: () => ['had geen release in de periode'],
  successStated: (measure, stated, computed, working) => [
    `had ${computed} geslaagde releases (${working}), en ${measure} zegt ${stated}`,
  ],
  successDiffers: (measure, stated, computed, working) => [
    `had ${computed} geslaagde releases (${working}), maar ${measure} zegt ${stated}`,
    'verbeter een van beide',
  ],
};

export const changeMessages: Readonly<Record<Language, ChangeMessages>> = { en, nl };
