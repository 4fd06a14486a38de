/** What the checks say, in each language. Names stand as written; every message says what would mend it. */
import type { Language } from './language.ts';
import { capitalized, withArticle } from './wording.ts';

/** A number that a clause has in another edition or list. */
interface Renumbered {
  readonly framework: string;
  readonly code: string;
  readonly title: string;
  readonly source: string;
  readonly numbers: string;
}

/** A number of a clause about something else. */
interface Mistaken {
  readonly code: string;
  readonly title: string;
  /** What the element that names the number is called. */
  readonly meant: string;
  readonly numbers: string;
  readonly number: string;
  /** Where the number is right, if such a place is known. */
  readonly source: string | undefined;
}

const en = {
  found: (found: string, expected: string) =>
    found === ''
      ? `The text ends here, but ${expected} should follow.`
      : `"${found}" cannot stand here; ${expected} should.`,
  foundNothingFits: (found: string) =>
    `"${found}" cannot stand here; close the block before it or take it away.`,
  missingValue: (word: string, expected: string) => `"${word}" is not finished: ${expected} should follow.`,
  unknownProperty: (found: string, kind: string, examples: string, suggestion: string | undefined) =>
    `${capitalized(withArticle(kind))} takes ${examples} …; "${found}" is not one of them.${suggestion ? ` Did you mean "${suggestion}"?` : ''}`,
  numberAlone: (found: string) => `"${found}" stands alone: a clause begins with the word clause.`,
  writeBefore: (word: string) => `Write "${word}" before it`,
  elementWithin: (found: string, kind: string, element: string) =>
    `"${found}" begins an element of its own: write it outside of the ${kind} ${element}.`,
  asName: (found: string, name: string) => `"${found}" is a word of the language; as a name it is ${name}.`,
  nameOf: (kinds: string) => `the name of ${withArticle(kinds)}`,
  unknownKind: (found: string, suggestion: string | undefined) =>
    `"${found}" is not a kind of element.${suggestion ? ` Did you mean "${suggestion}"?` : ' An element begins with a word such as service, role or process.'}`,
  unclosedText: () => 'This text has no closing quote; add " where it ends.',
  unclosedBlock: (element: string) => `The block of ${element} is not closed; add } where it ends.`,
  surplusBrace: () => 'This } closes nothing; take it away.',
  outsideElement: () => 'This line stands outside of every element; check the } above it.',
  tooMuch: () =>
    'From here on this file was not read: it has too many errors, or blocks within blocks; mend those above first.',
  badCharacter: (found: string) => `"${found}" is no part of the language; take it away.`,
  writtenOtherwise: (written: string, meant: string) => `Write ${written} as ${meant}.`,
  closeText: () => 'Close the text',
  closeBlock: () => 'Close the block',
  takeAway: (what: string) => `Take ${what} away`,
  misplaced: (kind: string, word: string, kinds: string) =>
    `${capitalized(withArticle(kind))} has no ${word}; it belongs to ${kinds}.`,
  unresolved: (name: string, kinds: string, suggestion: string | undefined) =>
    `There is no ${kinds} named ${name}.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
  wrongKind: (name: string, kind: string, word: string, kinds: string) =>
    `${name} is ${withArticle(kind)}, but "${word}" takes ${withArticle(kinds)}.`,
  unknownClause: (framework: string, code: string, suggestion: string | undefined) =>
    `${framework} has no clause ${code}.${suggestion ? ` Did you mean ${suggestion}?` : ''}`,
  renumbered: ({ framework, code, title, source, numbers }: Renumbered) =>
    `${framework} has no clause ${code}; in ${source} that is "${title}", here ${numbers}.`,
  mistakenNumber: ({ code, title, meant, numbers, number, source }: Mistaken) =>
    `${code} is "${title}"; "${meant}" is ${numbers} there${source === undefined ? '' : ` (in ${source} it is ${number})`}.`,
  acceptanceEnded: (rule: string, clause: string, until: string) =>
    `The gap of ${rule} (${clause}) was accepted until ${until} and counts again: mend it, have it accepted until a later day, or take the line away.`,
  withoutClause: () =>
    'A clause is not left out by `without`: say of one of its rules who accepts the gap, why and until when, with `accepts gap`.',
  wholeClause: (clause: string, whole: boolean) =>
    whole
      ? `${clause} cannot be left out, since all of its framework applies: accept the gap of one rule, with \`until\`, \`because\` and \`by\`.`
      : `${clause} is accepted as a whole: name the rule whose gap is accepted.`,
  leftOut: (found: string) =>
    `"${found}" is not a property: no clause is left out; accept the gap of one rule instead, with \`accepts gap\`, \`until\`, \`because\` and \`by\`.`,
  nameRule: (rule: string) => `Name the rule ${rule}`,
  unknownLevel: (level: string, levels: string) =>
    `There is no priority ${level}; the priorities are ${levels}.`,
  anything: () => 'element',
  or: () => 'or',
  replaceBy: (name: string) => `Change to ${name}`,
  duplicate: (kind: string, name: string, other: string) =>
    `The name ${name} of this ${kind} is already taken by ${withArticle(other)} of the same package; give one of them another name.`,
  duplicateLibrary: (name: string) =>
    `${name} ships with Servicewright and cannot be declared again; choose another name.`,
  firstOne: (name: string) => `${name} is declared here first.`,
  rename: (name: string) => `Rename to ${name}`,
  propertyTwice: (word: string, kind: string, name: string) =>
    `"${word}" stands twice in the ${kind} ${name}; only the first counts, so take one away.`,
  removeProperty: (word: string) => `Take "${word}" away`,
  removeSecond: (word: string) => `Take the second "${word}" away`,
  serviceWithoutOwner: (name: string) => `Service ${name} has no owner; name the role that answers for it.`,
  makeOwner: (role: string) => `Make ${role} the owner`,
  declareOwner: (role: string) => `Declare the role ${role} and make it the owner`,
  hole: (priorities: string, impact: string, urgency: string) =>
    `${priorities} has no priority for impact ${impact} and urgency ${urgency}; add one to the row of ${impact}.`,
  surplusPriority: (priorities: string, impact: string, count: number) =>
    `The row for impact ${impact} of ${priorities} has more priorities than the ${count} urgencies; take the last ones away.`,
  fillRow: (level: string) => `Fill the row with ${level}`,
  cycle: (path: string) => `This depends on itself: ${path}; take one of these dependencies away.`,
  cycleLink: (from: string, to: string) => `${from} depends on ${to}.`,
  removeDependency: (name: string) => `Take the dependency on ${name} away`,
  overdue: (kind: string, name: string, due: string, asOf: string) =>
    `The review of the ${kind} ${name} was due on ${due}, before ${asOf}; review it and note the date.`,
  reviewedOn: (date: string) => `Note a review on ${date}`,
  unknownWord: (word: string, property: string, words: string, suggestion: string | undefined) =>
    `"${word}" is not a known ${property}.${suggestion ? ` Did you mean "${suggestion}"?` : ` Known are ${words}.`}`,
  wrongUnit: (word: string, wanted: string, found: string) =>
    `"${word}" takes ${wanted}, but ${found} is not one; write it with the unit that is meant.`,
  dimensions: {
    percentage: 'a percentage such as 99.9%',
    duration: 'a duration such as 4 h or 2 working days',
    number: 'a number',
    scale: 'a place on a scale such as 3 of 5',
    money: 'an amount of money such as EUR 1200',
  },
  decimalComma: (written: string, withPoint: string) =>
    `${written} is understood as ${withPoint}; write a point, since a comma separates the items of a list.`,
  noSuchDay: (date: string, last: string | undefined) =>
    `${date} is no day of the calendar.${last ? ` The last of that month is ${last}.` : ' Days are written as year, month and day, such as 2026-03-31.'}`,
  noSuchTime: (time: string) => `${time} is no time of the day; times run from 00:00 to 24:00.`,
  unknownTimezone: (zone: string, suggestion: string | undefined) =>
    `"${zone}" is not a time zone.${suggestion ? ` Did you mean "${suggestion}"?` : ' A time zone is named by continent and city, such as "Europe/Amsterdam".'}`,
  smallName: (name: string, better: string) =>
    `Names begin with a capital, so that they differ from the words of the language: write ${better} for ${name}.`,
  tokens: {
    ID: 'a name',
    STRING: 'a text in quotes',
    OPEN_STRING: 'a text in quotes',
    DATE: 'a date such as 2026-03-31',
    TIME: 'a time such as 08:30',
    PERCENT: 'a percentage such as 99.9%',
    DURATION: 'a duration such as 4 h or 2 working days',
    NUMBER: 'a number',
    CLAUSE_CODE: 'a clause number',
    DAY: 'a weekday such as mon',
    LANGUAGE: 'a language such as nl',
    EOF: 'the end of the text',
  },
};

export type CheckMessages = typeof en;

const nl: CheckMessages = {
  found: (found, expected) =>
    found === ''
      ? `De tekst eindigt hier, maar ${expected} hoort te volgen.`
      : `"${found}" kan hier niet staan; ${expected} wel.`,
  foundNothingFits: (found) => `"${found}" kan hier niet staan; sluit het blok ervoor of haal het weg.`,
  missingValue: (word, expected) => `"${word}" is niet af: ${expected} hoort te volgen.`,
  unknownProperty: (found, kind, examples, suggestion) =>
    `Bij een ${kind} horen ${examples} …; "${found}" hoort daar niet bij.${suggestion ? ` Bedoelde u "${suggestion}"?` : ''}`,
  numberAlone: (found) => `"${found}" staat alleen: een bepaling begint met het woord clause.`,
  writeBefore: (word) => `Schrijf er "${word}" voor`,
  elementWithin: (found, kind, element) =>
    `"${found}" begint een element op zichzelf: schrijf het buiten ${kind} ${element}.`,
  asName: (found, name) => `"${found}" is een woord van de taal; als naam is het ${name}.`,
  nameOf: (kinds) => `de naam van een ${kinds}`,
  unknownKind: (found, suggestion) =>
    `"${found}" is geen soort element.${suggestion ? ` Bedoelde u "${suggestion}"?` : ' Een element begint met een woord zoals service, role of process.'}`,
  unclosedText: () => 'Deze tekst heeft geen sluitend aanhalingsteken; zet " waar hij eindigt.',
  unclosedBlock: (element) => `Het blok van ${element} is niet gesloten; zet } waar het eindigt.`,
  surplusBrace: () => 'Deze } sluit niets; haal hem weg.',
  outsideElement: () => 'Deze regel staat buiten elk element; controleer de } erboven.',
  tooMuch: () =>
    'Vanaf hier is dit bestand niet gelezen: het heeft te veel fouten, of blokken in blokken; herstel eerst die hierboven.',
  badCharacter: (found) => `"${found}" hoort niet bij de taal; haal het weg.`,
  writtenOtherwise: (written, meant) => `Schrijf ${written} als ${meant}.`,
  closeText: () => 'Sluit de tekst',
  closeBlock: () => 'Sluit het blok',
  takeAway: (what) => `Haal ${what} weg`,
  misplaced: (kind, word, kinds) => `Een ${kind} heeft geen ${word}; dat hoort bij ${kinds}.`,
  unresolved: (name, kinds, suggestion) =>
    `Er is geen ${kinds} met de naam ${name}.${suggestion ? ` Bedoelde u ${suggestion}?` : ''}`,
  wrongKind: (name, kind, word, kinds) => `${name} is een ${kind}, maar bij "${word}" hoort een ${kinds}.`,
  unknownClause: (framework, code, suggestion) =>
    `${framework} heeft geen bepaling ${code}.${suggestion ? ` Bedoelde u ${suggestion}?` : ''}`,
  renumbered: ({ framework, code, title, source, numbers }) =>
    `${framework} heeft geen bepaling ${code}; in ${source} is dat "${title}", hier ${numbers}.`,
  mistakenNumber: ({ code, title, meant, numbers, number, source }) =>
    `${code} is "${title}"; "${meant}" is daar ${numbers}${source === undefined ? '' : ` (in ${source} is het ${number})`}.`,
  acceptanceEnded: (rule, clause, until) =>
    `Het hiaat van ${rule} (${clause}) was aanvaard tot ${until} en telt weer: herstel het, laat het tot een latere dag aanvaarden of haal de regel weg.`,
  withoutClause: () =>
    'Met `without` blijft geen bepaling weg: zeg van een van de regels wie het hiaat aanvaardt, waarom en tot wanneer, met `accepts gap`.',
  wholeClause: (clause, whole) =>
    whole
      ? `${clause} kan niet wegblijven, want het raamwerk geldt als geheel: aanvaard het hiaat van één regel, met \`until\`, \`because\` en \`by\`.`
      : `${clause} is als geheel aanvaard: noem de regel waarvan het hiaat is aanvaard.`,
  leftOut: (found) =>
    `"${found}" is geen eigenschap: er blijft geen bepaling weg; aanvaard het hiaat van één regel, met \`accepts gap\`, \`until\`, \`because\` en \`by\`.`,
  nameRule: (rule) => `Noem de regel ${rule}`,
  unknownLevel: (level, levels) => `Er is geen prioriteit ${level}; de prioriteiten zijn ${levels}.`,
  anything: () => 'element',
  or: () => 'of',
  replaceBy: (name) => `Verander in ${name}`,
  duplicate: (kind, name, other) =>
    `De naam ${name} van dit element (${kind}) is al in gebruik voor een ${other} in hetzelfde pakket; geef een van beide een andere naam.`,
  duplicateLibrary: (name) =>
    `${name} hoort bij Servicewright en kan niet opnieuw worden gedeclareerd; kies een andere naam.`,
  firstOne: (name) => `${name} is hier het eerst gedeclareerd.`,
  rename: (name) => `Hernoem tot ${name}`,
  propertyTwice: (word, kind, name) =>
    `"${word}" staat twee keer in ${kind} ${name}; alleen de eerste telt, dus haal er een weg.`,
  removeProperty: (word) => `Haal "${word}" weg`,
  removeSecond: (word) => `Haal de tweede "${word}" weg`,
  serviceWithoutOwner: (name) =>
    `Dienst ${name} heeft geen eigenaar; noem de rol die ervoor instaat (owner).`,
  makeOwner: (role) => `Maak ${role} de eigenaar`,
  declareOwner: (role) => `Declareer de rol ${role} en maak die de eigenaar`,
  hole: (priorities, impact, urgency) =>
    `${priorities} heeft geen prioriteit voor impact ${impact} en urgentie ${urgency}; voeg er een toe aan de rij van ${impact}.`,
  surplusPriority: (priorities, impact, count) =>
    `De rij voor impact ${impact} van ${priorities} heeft meer prioriteiten dan de ${String(count)} urgenties; haal de laatste weg.`,
  fillRow: (level) => `Vul de rij aan met ${level}`,
  cycle: (path) => `Dit hangt van zichzelf af: ${path}; haal een van deze afhankelijkheden weg.`,
  cycleLink: (from, to) => `${from} hangt af van ${to}.`,
  removeDependency: (name) => `Haal de afhankelijkheid van ${name} weg`,
  overdue: (kind, name, due, asOf) =>
    `De beoordeling van ${kind} ${name} had op ${due} moeten zijn, vóór ${asOf}; beoordeel en noteer de datum.`,
  reviewedOn: (date) => `Noteer een beoordeling op ${date}`,
  unknownWord: (word, property, words, suggestion) =>
    `"${word}" is geen bekende waarde voor ${property}.${suggestion ? ` Bedoelde u "${suggestion}"?` : ` Bekend zijn ${words}.`}`,
  wrongUnit: (word, wanted, found) =>
    `Bij "${word}" hoort ${wanted}, maar ${found} is dat niet; schrijf de eenheid die bedoeld is.`,
  dimensions: {
    percentage: 'een percentage zoals 99.9%',
    duration: 'een duur zoals 4 h of 2 working days',
    number: 'een getal',
    scale: 'een plaats op een schaal zoals 3 of 5',
    money: 'een bedrag zoals EUR 1200',
  },
  decimalComma: (written, withPoint) =>
    `${written} wordt gelezen als ${withPoint}; schrijf een punt, want een komma scheidt de delen van een lijst.`,
  noSuchDay: (date, last) =>
    `${date} is geen dag van de kalender.${last ? ` De laatste van die maand is ${last}.` : ' Dagen staan er als jaar, maand en dag, zoals 2026-03-31.'}`,
  noSuchTime: (time) => `${time} is geen tijd van de dag; tijden lopen van 00:00 tot 24:00.`,
  unknownTimezone: (zone, suggestion) =>
    `"${zone}" is geen tijdzone.${suggestion ? ` Bedoelde u "${suggestion}"?` : ' Een tijdzone heet naar werelddeel en stad, zoals "Europe/Amsterdam".'}`,
  smallName: (name, better) =>
    `Namen beginnen met een hoofdletter, zodat ze verschillen van de woorden van de taal: schrijf ${better} voor ${name}.`,
  tokens: {
    ID: 'een naam',
    STRING: 'een tekst tussen aanhalingstekens',
    OPEN_STRING: 'een tekst tussen aanhalingstekens',
    DATE: 'een datum zoals 2026-03-31',
    TIME: 'een tijd zoals 08:30',
    PERCENT: 'een percentage zoals 99.9%',
    DURATION: 'een duur zoals 4 h of 2 working days',
    NUMBER: 'een getal',
    CLAUSE_CODE: 'een nummer van een bepaling',
    DAY: 'een weekdag zoals mon',
    LANGUAGE: 'een taal zoals nl',
    EOF: 'het einde van de tekst',
  },
};

export const checkMessages: Readonly<Record<Language, CheckMessages>> = { en, nl };
