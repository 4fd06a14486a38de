/** What the checks that rules may pass say of an element: a predicate ("promises 99.9%, but …") and what would mend it. */
import type { Language } from './language.ts';
import { assuranceMessages } from './passable-assurance.ts';
import { changeMessages } from './passable-change.ts';
import { evaluationMessages } from './passable-evaluation.ts';
import { supplyEn, supplyNl } from './passable-supply.ts';
import { supportMessages } from './passable-support.ts';
import { usmCheckMessages } from './passable-usm.ts';

const en = {
  ...supportMessages.en,
  ...supplyEn,
  ...usmCheckMessages.en,
  ...changeMessages.en,
  ...assuranceMessages.en,
  ...evaluationMessages.en,
  and: 'and',
  noAvailability: () => ['promises no availability'],
  noService: () => ['names no service', 'add `service`'],
  unresolved: (name: string) => [`rests on ${name}, which does not exist`, 'declare it or correct the name'],
  availabilityReached: (promised: string, service: string, reached: string, working: string) => [
    `promises ${promised}, and what ${service} stands on reaches ${reached} (${working})`,
  ],
  availabilityShort: (
    promised: string,
    service: string,
    reached: string,
    working: string,
    missing: { readonly time: string; readonly days: string },
  ) => [
    `promises ${promised}, but what ${service} stands on reaches ${reached} (${working}), ${missing.time} short in ${missing.days} days`,
    `promise less or strengthen it`,
  ],
  availabilityUnknown: (service: string, missing: string) => [
    `rests on ${missing} beneath ${service}, which states no availability`,
    'state it, there or in an OLA or contract',
  ],
  availabilityNothing: (service: string) => [
    `is for ${service}, which names nothing that it depends on`,
    'add `depends on`',
  ],
  availabilityCycle: (service: string) => [
    `rests on what depends on itself beneath ${service}`,
    'take one of these dependencies away',
  ],
  availabilityTooLarge: (service: string) => [
    `rests on more beneath ${service} than can be worked out`,
    'state the availability of a part as a whole',
  ],
  factor: (name: string, percent: string) => `${name} ${percent}`,
  redundant: (name: string, needed: string, of: string, one: string, percent: string) =>
    `${name} ${needed} of ${of} at ${one} is ${percent}`,

  nothingUnderneath: () => [
    'has no OLA or contract underneath',
    'add one, or say `without ola because` where there is none',
  ],
  resolutionLonger: (level: string, promised: string, agreement: string, takes: string) => [
    `promises to resolve ${level} in ${promised}, but ${agreement} takes ${takes}`,
    `bring the two together`,
  ],
  resolutionMissing: (level: string, agreement: string) => [
    `promises to resolve ${level}, but ${agreement} states no resolution for it`,
    `state it there`,
  ],
  resolutionIncomparable: (level: string, promised: string, agreement: string, takes: string) => [
    `promises to resolve ${level} in ${promised}, which cannot be compared with ${takes} of ${agreement}`,
    `use the same kind of time`,
  ],
  responseLonger: (level: string, promised: string, agreement: string, takes: string) => [
    `promises to respond to ${level} in ${promised}, but ${agreement} takes ${takes}`,
    `bring the two together`,
  ],
  responseMissing: (level: string, agreement: string) => [
    `promises to respond to ${level}, but ${agreement} states no response for it`,
    `state it there`,
  ],
  responseIncomparable: (level: string, promised: string, agreement: string, takes: string) => [
    `promises to respond to ${level} in ${promised}, which cannot be compared with ${takes} of ${agreement}`,
    `use the same kind of time`,
  ],
  allPriorities: () => 'every priority',
  noResolution: () => ['promises no resolution'],
  resolutionCarried: () => ['is carried by the resolutions underneath'],

  noHours: () => ['states no hours to be covered', 'add `hours`'],
  hoursMissing: (agreement: string) => [
    `has hours, but ${agreement} underneath states none`,
    `state them there`,
  ],
  hoursUncovered: (agreement: string, uncovered: string) => [
    `is not covered by ${agreement} on ${uncovered}`,
    `widen those hours or promise less`,
  ],
  hoursClosed: (agreement: string, date: string) => [
    `is open on ${date}, when ${agreement} is closed`,
    `widen those hours or close too`,
  ],
  hoursUnclear: (agreement: string) => [
    `has hours that cannot be compared with those of ${agreement}`,
    `write both by weekday in one timezone`,
  ],
  hoursCovered: () => ['is covered by the hours underneath'],

  matrixMissing: (words: string) => [`states no ${words}`, `state them`],
  matrixHole: (impact: string, urgency: string) => [
    `has no priority for impact ${impact} and urgency ${urgency}`,
    `add one`,
  ],
  matrixSurplus: (impact: string) => [
    `has more priorities than urgencies for impact ${impact}`,
    `take the last ones away`,
  ],
  matrixUnknown: (level: string) => [
    `gives priority ${level}, which is none of its levels`,
    `correct one of the two`,
  ],
  matrixFalls: (impact: string, urgency: string, level: string, lesser: string) => [
    `gives impact ${impact} and urgency ${urgency} the priority ${level}, below ${lesser} of a lesser case`,
    `raise it`,
  ],
  matrixSound: () => ['has one priority for each case'],

  noPriorities: () => ['names no priorities', 'add `priorities`'],
  targetMissing: (level: string, word: string) => [`states no \`${word}\` for ${level}`, `state it`],
  targetNoHours: () => ['states no hours in which its targets run', 'add `hours`'],
  targetLooser: (word: string, level: string, time: string, lower: string, lowerTime: string) => [
    `allows ${level} a longer \`${word}\` (${time}) than ${lower} (${lowerTime})`,
    `correct one of the two`,
  ],
  targetIncomparable: (word: string, level: string, lower: string) => [
    `gives ${level} and ${lower} a \`${word}\` in times that cannot be compared`,
    `use the same kind of time`,
  ],
  responseAfterResolution: (level: string, response: string, resolution: string) => [
    `allows ${level} a response (${response}) longer than its resolution (${resolution})`,
    `correct one of the two`,
  ],
  targetsSound: () => ['has its targets in order'],

  noSupport: (service: string) => [`is for ${service}, which names no team behind \`support\``, `add it`],
  noDeskOla: (team: string, service: string) => [
    `rests on ${team}, which has no OLA for ${service}`,
    `add one, or say \`without ola because\``,
  ],
  promisesKept: () => ['is kept by the teams that support the service'],

  noHolder: (role: string) => [
    `cannot be held against others while ${role} is held by no one`,
    `add \`held by\``,
  ],
  heldByBoth: (holder: string, other: string) => [
    `is held by ${holder}, who holds ${other} too`,
    `give one of them to another`,
  ],
  teamHoldsBoth: (team: string, other: string) => [
    `is held by ${team}, which holds ${other} too`,
    `name who of them holds which`,
  ],
  separated: () => ['is kept apart'],
};

export type PassableMessages = typeof en;

const nl: PassableMessages = {
  ...supportMessages.nl,
  ...supplyNl,
  ...usmCheckMessages.nl,
  ...changeMessages.nl,
  ...assuranceMessages.nl,
  ...evaluationMessages.nl,
  and: 'en',
  noAvailability: () => ['belooft geen beschikbaarheid'],
  noService: () => ['noemt geen dienst', 'voeg `service` toe'],
  unresolved: (name) => [`rust op ${name}, en dat bestaat niet`, 'declareer het of verbeter de naam'],
  availabilityReached: (promised, service, reached, working) => [
    `belooft ${promised}, en wat ${service} draagt haalt ${reached} (${working})`,
  ],
  availabilityShort: (promised, service, reached, working, missing) => [
    `belooft ${promised}, maar wat ${service} draagt haalt ${reached} (${working}), ${missing.time} te weinig in ${missing.days} dagen`,
    `beloof minder of versterk het`,
  ],
  availabilityUnknown: (service, missing) => [
    `rust op ${missing} onder ${service}, zonder vermelde beschikbaarheid`,
    'vermeld die, daar of in een OLA of contract',
  ],
  availabilityNothing: (service) => [
    `is voor ${service}, en die noemt niets waarvan de dienst afhangt`,
    'voeg `depends on` toe',
  ],
  availabilityCycle: (service) => [
    `rust onder ${service} op iets dat van zichzelf afhangt`,
    'haal een van deze afhankelijkheden weg',
  ],
  availabilityTooLarge: (service) => [
    `rust onder ${service} op meer dan is uit te rekenen`,
    'vermeld de beschikbaarheid van een deel als geheel',
  ],
  factor: (name, percent) => `${name} ${percent}`,
  redundant: (name, needed, of, one, percent) => `${name} ${needed} van ${of} met ${one} is ${percent}`,

  nothingUnderneath: () => [
    'heeft geen OLA of contract eronder',
    'voeg er een toe, of zeg `without ola because` waar er geen is',
  ],
  resolutionLonger: (level, promised, agreement, takes) => [
    `belooft ${level} op te lossen in ${promised}, maar ${agreement} doet er ${takes} over`,
    `breng ze bij elkaar`,
  ],
  resolutionMissing: (level, agreement) => [
    `belooft ${level} op te lossen, maar ${agreement} heeft daarvoor geen oplostijd`,
    `vermeld die daar`,
  ],
  resolutionIncomparable: (level, promised, agreement, takes) => [
    `belooft ${level} op te lossen in ${promised}, en dat is niet te vergelijken met ${takes} van ${agreement}`,
    `gebruik dezelfde soort tijd`,
  ],
  responseLonger: (level, promised, agreement, takes) => [
    `belooft op ${level} te reageren in ${promised}, maar ${agreement} doet er ${takes} over`,
    `breng ze bij elkaar`,
  ],
  responseMissing: (level, agreement) => [
    `belooft op ${level} te reageren, maar ${agreement} heeft daarvoor geen reactietijd`,
    `vermeld die daar`,
  ],
  responseIncomparable: (level, promised, agreement, takes) => [
    `belooft op ${level} te reageren in ${promised}, en dat is niet te vergelijken met ${takes} van ${agreement}`,
    `gebruik dezelfde soort tijd`,
  ],
  allPriorities: () => 'elke prioriteit',
  noResolution: () => ['belooft geen oplostijd'],
  resolutionCarried: () => ['wordt gedragen door de oplostijden eronder'],

  noHours: () => ['vermeldt geen servicetijden om te dekken', 'voeg `hours` toe'],
  hoursMissing: (agreement) => [`heeft servicetijden, maar ${agreement} eronder niet`, `vermeld ze daar`],
  hoursUncovered: (agreement, uncovered) => [
    `wordt door ${agreement} niet gedekt op ${uncovered}`,
    `verruim die tijden of beloof minder`,
  ],
  hoursClosed: (agreement, date) => [
    `is open op ${date}, als ${agreement} gesloten is`,
    `verruim die tijden of sluit ook`,
  ],
  hoursUnclear: (agreement) => [
    `heeft servicetijden die niet met die van ${agreement} te vergelijken zijn`,
    `schrijf beide per weekdag in één tijdzone`,
  ],
  hoursCovered: () => ['wordt gedekt door de servicetijden eronder'],

  matrixMissing: (words) => [`vermeldt geen ${words}`, `vermeld ze`],
  matrixHole: (impact, urgency) => [
    `heeft geen prioriteit voor impact ${impact} en urgentie ${urgency}`,
    `voeg er een toe`,
  ],
  matrixSurplus: (impact) => [
    `heeft voor impact ${impact} meer prioriteiten dan urgenties`,
    `haal de laatste weg`,
  ],
  matrixUnknown: (level) => [
    `geeft prioriteit ${level}, en dat is geen van de niveaus`,
    `verbeter een van beide`,
  ],
  matrixFalls: (impact, urgency, level, lesser) => [
    `geeft impact ${impact} en urgentie ${urgency} prioriteit ${level}, onder ${lesser} van een lichter geval`,
    `verhoog die`,
  ],
  matrixSound: () => ['heeft voor elk geval één prioriteit'],

  noPriorities: () => ['noemt geen prioriteiten', 'voeg `priorities` toe'],
  targetMissing: (level, word) => [`vermeldt geen \`${word}\` voor ${level}`, `vermeld die`],
  targetNoHours: () => ['vermeldt geen servicetijden waarin de doelen lopen', 'voeg `hours` toe'],
  targetLooser: (word, level, time, lower, lowerTime) => [
    `geeft ${level} een langere \`${word}\` (${time}) dan ${lower} (${lowerTime})`,
    `verbeter een van beide`,
  ],
  targetIncomparable: (word, level, lower) => [
    `geeft ${level} en ${lower} een \`${word}\` in tijden die niet te vergelijken zijn`,
    `gebruik dezelfde soort tijd`,
  ],
  responseAfterResolution: (level, response, resolution) => [
    `geeft ${level} een reactietijd (${response}) langer dan de oplostijd (${resolution})`,
    `verbeter een van beide`,
  ],
  targetsSound: () => ['heeft de doelen op volgorde'],

  noSupport: (service) => [`is voor ${service}, en die noemt geen team bij \`support\``, `voeg het toe`],
  noDeskOla: (team, service) => [
    `rust op ${team}, dat geen OLA heeft voor ${service}`,
    `voeg er een toe, of zeg \`without ola because\``,
  ],
  promisesKept: () => ['wordt gehaald door de teams die de dienst ondersteunen'],

  noHolder: (role) => [`is niet te vergelijken zolang niemand ${role} vervult`, `voeg \`held by\` toe`],
  heldByBoth: (holder, other) => [
    `wordt vervuld door ${holder}, die ook ${other} vervult`,
    `geef een van beide aan een ander`,
  ],
  teamHoldsBoth: (team, other) => [
    `wordt vervuld door ${team}, dat ook ${other} vervult`,
    `noem wie daarvan welke vervult`,
  ],
  separated: () => ['is gescheiden'],
};

export const passableMessages: Readonly<Record<Language, PassableMessages>> = { en, nl };
