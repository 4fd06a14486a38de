/** What the checks on context, planning and support say of an element: a predicate, and what would mend it. */
import type { Language } from './language.ts';
import { oneOf } from './wording.ts';

const en = {
  noCatalogue: () => [
    'has no service catalogue to be compared with',
    'add a `catalogue` with its `services`',
  ],
  notInScope: (service: string) => [
    `leaves out ${service}, which the catalogue offers`,
    `name it behind \`services\`, or say at ${service} \`without sms because\``,
  ],
  notInCatalogue: (service: string) => [
    `names ${service}, which no catalogue offers`,
    'add it to a catalogue',
  ],
  sameServices: () => ['names the services of the catalogue'],

  noExchange: () => [
    'exchanges nothing with another process',
    'say from which it takes its `input`, or to which its `output` goes',
  ],
  exchanging: () => ['exchanges something with another process'],
  noProcess: () => ['has no process', 'add one'],
  notConnected: (first: string, apart: readonly string[]) => [
    `has processes that exchange nothing with ${first}, nor with what ${first} leads to: ${first3(apart, 'and')}`,
    'say what goes from one to the other behind `input` and `output`',
  ],
  connected: () => ['has processes that hang together'],

  noPolicy: () => ['cannot be told of a policy while there is none of kind management', 'add one'],
  policyUnknown: (policy: string) => [
    `is told of ${policy} by no communication or training`,
    `name the role, its team or its organization behind \`audience\` of one that \`covers\` ${policy}`,
  ],
  policyKnown: () => ['is told of the policy'],

  riskUnscored: (word: string) => [`states no number behind \`${word}\``, 'write one, such as 3 of 5'],
  noRiskLimit: () => [
    'cannot be held against a limit',
    'add `criteria` with `kind risk` and the highest acceptable score behind `limit`',
  ],
  riskWithin: (working: string, limit: string) => [`scores ${working}, where ${limit} is the limit`],
  riskUntreated: (working: string, limit: string) => [
    `scores ${working}, above the limit ${limit}, and has no action or control`,
    'add one with its `owner` and `due`',
  ],
  riskHalfTreated: (working: string, limit: string, name: string, word: string) => [
    `scores ${working}, above the limit ${limit}, and ${name} against it states no \`${word}\``,
    'state it',
  ],
  riskAcceptedByNone: (working: string, limit: string) => [
    `is accepted with a score of ${working}, above the limit ${limit}, and by nobody`,
    'write `treatment accept by` with the role that may accept it',
  ],
  riskAcceptedWithout: (working: string, limit: string, role: string) => [
    `is accepted with a score of ${working}, above the limit ${limit}, by ${role}, which states no authority`,
    'say behind `authority` that it may, or have another accept it',
  ],

  noWholePlan: () => [
    'is not part of the service management plan',
    'name the plan with `kind management` behind `part of`',
  ],
  planOtherService: (service: string, whole: string) => [
    `is for ${service}, which ${whole} does not name`,
    'bring the two together',
  ],
  planBegins: (own: string, whole: string, limit: string) => [
    `begins on ${own}, before ${whole} does on ${limit}`,
    'bring the two together',
  ],
  planEnds: (own: string, whole: string, limit: string) => [
    `ends on ${own}, after ${whole} does on ${limit}`,
    'bring the two together',
  ],
  planUnowned: (plan: string) => [`cannot be compared while ${plan} has no owner`, 'add `owner`'],
  planOtherLine: (owner: string, head: string, whole: string) => [
    `is owned by ${owner}, who does not report to ${head} of ${whole}`,
    'correct one of the two',
  ],
  planAgrees: (whole: string) => [`agrees with ${whole}`],

  timeMissing: (word: string) => [`states no time behind \`${word}\``, 'state it, such as 16 h per week'],
  timeIncomparable: (period: string) => [
    `requires and is assigned time${per(period, 'per')} that cannot be compared`,
    'use the same unit and period for both',
  ],
  timeShort: (required: string, assigned: string, period: string) => [
    `requires ${required}${per(period, 'per')}, but is assigned ${assigned}`,
    'assign more or require less',
  ],
  timeEnough: () => ['is assigned the time that it requires'],

  competenceMissing: (competence: string, role: string) => [
    `shows no ${competence}, which ${role} requires`,
    'write `competence … by` with a record, or add a training with its `due`',
  ],
  lowerLevel: (competence: string, has: string, role: string, asked: string) => [
    `has ${competence} at level ${has}, where ${role} requires ${asked}`,
    'plan a training or correct one of the two',
  ],
  expired: (competence: string, date: string) => [
    competence === '' ? `ended on ${date}` : `has ${competence} until ${date} only`,
    'renew it, or take it away',
  ],
  stillValid: () => ['has nothing that has expired'],
  competent: () => ['shows each competence that its roles require'],

  unaware: (topics: readonly string[]) => [
    `hears nothing of ${oneOf(topics, 'or')}`,
    'name the role behind `audience` of a communication or training with these `topics`',
  ],
  awarenessUndated: (activity: string) => [
    `hears of it by ${activity}, which does not say how often and when last it was held`,
    'write `every … last …` there',
  ],
  awarenessOverdue: (due: string) => [
    `was due for an awareness activity on ${due}`,
    'hold it and write its day behind `last`',
  ],
  aware: () => ['is made aware'],

  notAddressed: () => [
    'is the audience of no communication',
    'name it, or the party that represents it, behind `audience` of one',
  ],
  addressed: () => ['is the audience of a communication'],

  informationMissing: (codes: readonly string[]) => [
    `has no document, record, report, policy or plan for ${someOf(codes, 'and', 'more')}`,
    'name the clause behind `satisfies` of what holds the information',
  ],
  informationComplete: () => ['has information for each clause that requires it'],

  numberTaken: (number: string, other: string) => [
    `has the number ${number}, which ${other} has too`,
    'give one of them another, or say which `replaces` the other',
  ],
  versionMissing: (document: string) => [
    `cannot be compared while ${document} states no \`version\``,
    'state it',
  ],
  versionLower: (own: string, older: string, other: string) => [
    `has version ${own}, not above ${other} of ${older} that it replaces`,
    'correct one of the two',
  ],
  versionEarlier: (own: string, older: string, other: string) => [
    `is dated ${own}, before ${other} of ${older} that it replaces`,
    'correct one of the two',
  ],
  versionsInOrder: () => ['has a number of its own and a version that follows'],

  stillUsed: (user: string) => [
    `is retired, but ${user} still refers to it`,
    'refer to what replaces it, or to nothing',
  ],
  unused: () => ['is referred to by nothing'],

  originUntold: (owner: string) => [
    `is owned by ${owner}, from outside, and does not say so`,
    'add `origin external`',
  ],
  originTold: () => ['says where it comes from'],
};

export type SupportMessages = typeof en;

const nl: SupportMessages = {
  noCatalogue: () => [
    'heeft geen dienstencatalogus om mee te vergelijken',
    'voeg een `catalogue` met `services` toe',
  ],
  notInScope: (service) => [
    `laat ${service} weg, terwijl de catalogus die aanbiedt`,
    `noem die bij \`services\`, of zeg bij ${service} \`without sms because\``,
  ],
  notInCatalogue: (service) => [
    `noemt ${service}, en geen catalogus biedt die aan`,
    'zet die in een catalogus',
  ],
  sameServices: () => ['noemt de diensten van de catalogus'],

  noExchange: () => [
    'wisselt niets uit met een ander proces',
    'zeg van welk proces de `input` komt, of naar welk de `output` gaat',
  ],
  exchanging: () => ['wisselt iets uit met een ander proces'],
  noProcess: () => ['heeft geen proces', 'voeg er een toe'],
  notConnected: (first, apart) => [
    `heeft processen die niets uitwisselen met ${first}, noch met wat daarop volgt: ${first3(apart, 'en')}`,
    'zeg wat van het een naar het ander gaat bij `input` en `output`',
  ],
  connected: () => ['heeft processen die samenhangen'],

  noPolicy: () => ['kan geen beleid te horen krijgen zolang er geen is van soort management', 'voeg het toe'],
  policyUnknown: (policy) => [
    `krijgt ${policy} in geen communicatie of opleiding te horen`,
    `noem de rol, het team of de organisatie bij \`audience\` van een die ${policy} bij \`covers\` noemt`,
  ],
  policyKnown: () => ['krijgt het beleid te horen'],

  riskUnscored: (word) => [`vermeldt geen getal bij \`${word}\``, 'schrijf er een, zoals 3 of 5'],
  noRiskLimit: () => [
    'is niet aan een grens te toetsen',
    'voeg `criteria` toe met `kind risk` en de hoogste aanvaardbare score bij `limit`',
  ],
  riskWithin: (working, limit) => [`scoort ${working}, waar ${limit} de grens is`],
  riskUntreated: (working, limit) => [
    `scoort ${working}, boven de grens ${limit}, en heeft geen actie of beheersmaatregel`,
    'voeg er een toe met `owner` en `due`',
  ],
  riskHalfTreated: (working, limit, name, word) => [
    `scoort ${working}, boven de grens ${limit}, en ${name} daartegen vermeldt geen \`${word}\``,
    'vermeld het',
  ],
  riskAcceptedByNone: (working, limit) => [
    `is aanvaard met een score van ${working}, boven de grens ${limit}, en door niemand`,
    'schrijf `treatment accept by` met de rol die het mag aanvaarden',
  ],
  riskAcceptedWithout: (working, limit, role) => [
    `is aanvaard met een score van ${working}, boven de grens ${limit}, door ${role}, en die vermeldt geen bevoegdheid`,
    'zeg bij `authority` dat het mag, of laat een ander het aanvaarden',
  ],

  noWholePlan: () => [
    'is geen deel van het servicemanagementplan',
    'noem het plan met `kind management` bij `part of`',
  ],
  planOtherService: (service, whole) => [
    `is voor ${service}, en ${whole} noemt die niet`,
    'breng ze bij elkaar',
  ],
  planBegins: (own, whole, limit) => [
    `begint op ${own}, eerder dan ${whole} op ${limit}`,
    'breng ze bij elkaar',
  ],
  planEnds: (own, whole, limit) => [
    `eindigt op ${own}, later dan ${whole} op ${limit}`,
    'breng ze bij elkaar',
  ],
  planUnowned: (plan) => [`is niet te vergelijken zolang ${plan} geen eigenaar heeft`, 'voeg `owner` toe'],
  planOtherLine: (owner, head, whole) => [
    `is van ${owner}, die niet rapporteert aan ${head} van ${whole}`,
    'verbeter een van beide',
  ],
  planAgrees: (whole) => [`past bij ${whole}`],

  timeMissing: (word) => [`vermeldt geen tijd bij \`${word}\``, 'vermeld die, zoals 16 h per week'],
  timeIncomparable: (period) => [
    `vraagt en krijgt tijd${per(period, 'per')} die niet te vergelijken is`,
    'gebruik voor beide dezelfde eenheid en periode',
  ],
  timeShort: (required, assigned, period) => [
    `vraagt ${required}${per(period, 'per')}, maar krijgt ${assigned}`,
    'wijs meer toe of vraag minder',
  ],
  timeEnough: () => ['krijgt de tijd die nodig is'],

  competenceMissing: (competence, role) => [
    `toont geen ${competence}, en ${role} vraagt die`,
    'schrijf `competence … by` met een registratie, of voeg een opleiding met `due` toe',
  ],
  lowerLevel: (competence, has, role, asked) => [
    `heeft ${competence} op niveau ${has}, waar ${role} ${asked} vraagt`,
    'plan een opleiding of verbeter een van beide',
  ],
  expired: (competence, date) => [
    competence === '' ? `eindigde op ${date}` : `heeft ${competence} maar tot ${date}`,
    'vernieuw het of haal het weg',
  ],
  stillValid: () => ['heeft niets dat verlopen is'],
  competent: () => ['toont elke competentie die de rollen vragen'],

  unaware: (topics) => [
    `hoort niets over ${oneOf(topics, 'of')}`,
    'noem de rol bij `audience` van een communicatie of opleiding met deze `topics`',
  ],
  awarenessUndated: (activity) => [
    `hoort ervan door ${activity}, zonder dat daar staat hoe vaak en wanneer het laatst`,
    'schrijf daar `every … last …`',
  ],
  awarenessOverdue: (due) => [
    `was op ${due} toe aan een activiteit voor bewustzijn`,
    'houd die en schrijf de dag bij `last`',
  ],
  aware: () => ['is bewust gemaakt'],

  notAddressed: () => [
    'is van geen communicatie het publiek',
    'noem het, of de partij die ervoor opkomt, bij `audience` van een communicatie',
  ],
  addressed: () => ['is het publiek van een communicatie'],

  informationMissing: (codes) => [
    `heeft geen document, registratie, rapport, beleid of plan voor ${someOf(codes, 'en', 'meer')}`,
    'noem de bepaling bij `satisfies` van wat de informatie bevat',
  ],
  informationComplete: () => ['heeft informatie voor elke bepaling die haar vraagt'],

  numberTaken: (number, other) => [
    `heeft nummer ${number}, en ${other} heeft dat ook`,
    'geef een van beide een ander, of zeg met `replaces` welk het andere vervangt',
  ],
  versionMissing: (document) => [
    `is niet te vergelijken zolang ${document} geen \`version\` vermeldt`,
    'vermeld die',
  ],
  versionLower: (own, older, other) => [
    `heeft versie ${own}, niet hoger dan ${other} van ${older}, dat het vervangt`,
    'verbeter een van beide',
  ],
  versionEarlier: (own, older, other) => [
    `is gedateerd ${own}, eerder dan ${other} van ${older}, dat het vervangt`,
    'verbeter een van beide',
  ],
  versionsInOrder: () => ['heeft een eigen nummer en een versie die volgt'],

  stillUsed: (user) => [
    `is vervallen, maar ${user} verwijst er nog naar`,
    'verwijs naar wat het vervangt, of nergens naar',
  ],
  unused: () => ['heeft niets dat ernaar verwijst'],

  originUntold: (owner) => [`is van ${owner}, van buiten, en zegt dat niet`, 'voeg `origin external` toe'],
  originTold: () => ['zegt waar het vandaan komt'],
};

export const supportMessages: Readonly<Record<Language, SupportMessages>> = { en, nl };

function per(period: string, word: string): string {
  return period === '' ? '' : ` ${word} ${period}`;
}

/** "A, B and C", at most three. */
function first3(names: readonly string[], and: string): string {
  return names.length > 3 ? `${names.slice(0, 3).join(', ')} …` : oneOf(names, and);
}

/** "4.3, 5.2.1, 6.1 and 9 more" */
function someOf(codes: readonly string[], and: string, more: string): string {
  const rest = codes.length - 5;
  return rest > 0 ? `${codes.slice(0, 5).join(', ')} ${and} ${String(rest)} ${more}` : oneOf(codes, and);
}
