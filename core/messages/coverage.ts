/** What coverage says, in each language. Names and words of the language stand as written. */
import type { Level } from '../coverage/coverage-result.ts';
import type { Language } from './language.ts';
import { demonstrative } from './wording.ts';

const en = {
  levels: {
    missing: 'missing',
    partial: 'partial',
    modelled: 'modelled',
    evidenced: 'evidenced',
    verified: 'verified',
    'not judged': 'not judged',
  },
  outcomes: { holds: 'holds', fails: 'does not hold', unanswered: 'unanswered', 'no case': 'no case' },

  // A gap: "SLA EmailForFinance states no `workload`: add it."
  gap: (subject: string, lacks: string, doubts: string, mends: string) =>
    `${subject} ${lacks}${doubts}${mends}.`,
  mends: (mends: string) => `: ${mends}`,
  practice: (message: string) => `Good practice: ${message}`,
  and: 'and',
  or: 'or',
  doubt: (words: string) => ` (${words} is not known)`,
  system: (name: string) => `The SMS ${name}`,

  missing: (words: string) => `states no ${words}`,
  /** Of words that follow from elsewhere: what is lacking, and what would mend it. */
  workedOut: {
    title: { lack: 'has no title', mend: 'write one behind its name' },
    done: { lack: 'is not done', mend: 'do it and write `status done`' },
    weighed: { lack: 'is not weighed for the scope', mend: 'name it behind `weighs` of the SMS' },
    needed: { lack: 'is needed by no service', mend: 'name it behind `depends on` of what needs it' },
    components: {
      lack: 'reaches no component by what it depends on',
      mend: 'name one behind `depends on`',
    },
  },
  nearLink: (kind: string, name: string, lack: string) => `has ${kind} ${name}, which ${lack}`,
  atOther: (kind: string, name: string, lack: string) => `relies on ${kind} ${name}, which ${lack}`,
  empty: (word: string) => `holds only a placeholder behind ${word}`,
  noDate: (word: string) => `names no day of the calendar behind ${word}`,
  noReason: (word: string) => `gives no reason for none behind ${word}`,
  unresolved: (name: string, word: string) => `names ${name} behind ${word}, which does not exist`,
  unmeasured: () => 'has a target whose measure has no value yet',
  oneIsEnough: (lacks: string) => `${lacks}, of which one is enough`,
  surplusWord: (word: string) => `states ${word}, which it should not`,
  tested: (phrase: string, found: string, test: string) => `says ${phrase} ${found}, where ${test} is asked`,
  testedNot: (phrase: string, found: string, test: string) =>
    `says ${phrase} ${found}, and that should not be ${test}`,
  incomparable: (phrase: string, found: string, test: string) =>
    `says ${phrase} ${found}, which cannot be compared with ${test}`,
  absent: (words: string, phrase: string) => `lacks ${words} behind ${phrase}`,
  present: (phrase: string, found: string) => `says ${phrase} ${found}, which it should not`,
  overdue: (word: string, due: string) => `was due for ${word} on ${due}`,
  neverDone: (word: string) => `names no last day behind ${word}`,
  notOverdue: (word: string) => `is not overdue for ${word}`,
  dueAgain: (due: string) => `was due again on ${due}`,
  neverDoneYet: () => 'names no day on which it was last done',
  missedTarget: () => 'misses its target',
  absentAt: (word: string, asked: string) => `names none behind ${word} ${asked}`,
  pastDay: (word: string, day: string) => `names ${word} ${day}, which is past`,
  noLink: (kind: string, where: string) => `has no ${kind}${where}`,
  fewLinks: (kind: string, where: string, found: number, asked: string) =>
    `has ${String(found)} ${kind}${where}, where ${asked} is asked`,
  namedLinks: (names: string, kind: string, where: string, asked: string) =>
    `has ${names}, where ${asked} ${kind}${where} is asked`,
  waitingLink: (kind: string, where: string, name: string) =>
    `has no ${kind}${where} but ${name}, which counts for nothing yet`,
  unreadLinks: (kind: string) => `cannot be known to have no other ${kind} while a file has errors`,
  surplusLink: (kind: string, where: string) => `has ${kind}${where}, which should not be`,
  // Conditions of rules: "of kind management with `approved … by`, without `due`".
  with: 'with',
  without: 'without',
  ofKind: 'of kind',
  not: 'not',
  operators: {
    '=': '',
    '!=': 'other than',
    '<': 'less than',
    '<=': 'at most',
    '>': 'more than',
    '>=': 'at least',
    before: 'before',
    after: 'after',
  },
  /** The same between days. */
  dayOperators: { '<': 'before', '<=': 'not after', '>': 'after', '>=': 'not before' },
  signs: { '+': 'plus', '-': 'minus' },
  withinTime: (duration: string) => `within ${duration}`,
  withinClause: (clause: string) => (/^\d/.test(clause) ? `in clause ${clause}` : `in ${clause}`),
  overdueWord: 'overdue',
  aboutSystem: 'about the SMS',
  counts: {
    none: 'no',
    exactly: (count: number) => `exactly ${String(count)}`,
    atLeast: (count: number) => `at least ${String(count)}`,
    atMost: (count: number) => `at most ${String(count)}`,
  },
  thatIs: {
    title: 'with a title',
    done: 'that is done',
    weighed: 'that is weighed for the scope',
    needed: 'that a service needs',
    components: 'that reaches a component',
  },
  thatIsNot: {
    title: 'without a title',
    done: 'that is not done',
    weighed: 'that is not weighed for the scope',
    needed: 'that no service needs',
    components: 'that reaches no component',
  },
  withMember: (kind: string, name: string) => ` with ${kind} ${name}`,
  broken: (word: string) => `cannot be held against ${word}, which means nothing`,
  unsound: {
    'set aside': (_date: string) => 'is a draft, retired or a stub',
    'not approved': (_date: string) => 'is not approved',
    'no review': (_date: string) => 'names no interval or last day of its review',
    'review overdue': (date: string) => `was due for review on ${date}`,
    'no last': (_date: string) => 'does not say when it was last kept and how often that should be',
    'too old': (date: string) => `was due to be kept again on ${date}`,
    'not held': (_date: string) => 'was not held yet',
  },
  surplus: (asked: string, kinds: string) => `is one of more than the rule allows (${asked} ${kinds})`,

  mendMissing: (several: boolean): string => (several ? 'state them' : 'state it'),
  mendPlaceholder: () => 'write what is meant',
  mendName: () => 'declare it or correct the name',
  mendValue: () => 'correct it',
  mendEitherValue: () => 'correct one of the two',
  mendEither: () => 'one of these is enough',
  mendOverdue: () => 'hold it and write its day behind last',
  mendDoneAgain: () => 'do it and write the day',
  mendPastDay: () => 'finish it or agree on another day',
  mendLink: () => 'add one',
  mendWaiting: () => 'finish it',
  mendSurplus: () => 'take it away or correct it',
  mendErrors: () => 'mend the errors first',
  mendRule: () => 'correct the rule',
  mendEvidence: () => 'bring it up to date',

  // Gaps of the SMS as a whole.
  nothingOf: (kinds: string) => `There is no ${kinds} yet that could answer this rule: add one.`,
  onlyUnfinished: (kinds: string, name: string) =>
    `There is no ${kinds} but ${name}, which counts for nothing yet: finish it.`,
  noServices: (sms: string) =>
    `${sms} names no services, so that none is judged: add \`services\` with their names.`,
  noneWhere: (kinds: string, where: string) => `There is no ${kinds}${where}: add one or complete one.`,
  fewWhere: (found: number, kinds: string, where: string, asked: string) =>
    `Of ${kinds}${where} there is ${String(found)}, where ${asked} is asked: add one or complete one.`,
  unread: () => 'Nothing is known to be absent while a file has errors: mend them first.',
  undated: () => 'Only a date can tell: judge as of a date.',
  brokenKind: (word: string, guess?: string) =>
    `The rule cannot be evaluated, since ${word} is no kind of element: ${guess === undefined ? 'correct the word.' : `did you mean ${guess}?`}`,
  brokenWord: (word: string, guess?: string) =>
    `The rule cannot be evaluated, since ${word} is no word of a rule: ${guess === undefined ? 'correct the word.' : `did you mean ${guess}?`}`,
  brokenCheck: (word: string, guess?: string) =>
    `The rule cannot be evaluated, since there is no check ${word}: ${guess === undefined ? 'correct the name.' : `did you mean ${guess}?`}`,
  brokenDuration: (word: string) =>
    `The rule cannot be evaluated, since ${word} is no span of dates: use days, weeks, months or years.`,
  changeTo: (word: string) => `Change to ${word}`,
  noSentence: () => 'The rule has no sentence that can be read: write one.',
  clauseWithout: (title: string) =>
    `Whether ${title} exists cannot be judged, since the clause has no sentence for it: add one.`,

  // Beside a level.
  requiresNone: 'requires no documented information',
  accepted: (rule: string, until: string, by: string) => `${rule} is accepted until ${until} by ${by}`,
  acceptanceExpired: (rule: string, until: string) => `the acceptance of ${rule} ended on ${until}`,
  answered: (rule: string, reason: string) => `${rule}: none, because ${reason}`,
  incomplete: 'may be incomplete: a file has errors',
  undatedNote: (rule: string) => `${rule} is not judged without a date`,

  // What stands between a clause and `verified`.
  audit: {
    'no audit': () => 'No audit covers this clause: add one whose criteria name it.',
    'no interval': (audit: string) =>
      `No audit plan says how often to audit, so that ${audit} cannot count: add \`every\` to it.`,
    'too old': (audit: string, date: string) =>
      `Audit ${audit} was to be followed by another by ${date}: hold it.`,
    'not held': (audit: string) => `Audit ${audit} was not held yet: write the day behind \`held\`.`,
    'no auditor': (audit: string) => `Audit ${audit} names no auditor: add one.`,
    'not independent': (audit: string, who: string) =>
      `Audit ${audit} is held by ${who}, who answers for what it audits: choose another auditor.`,
    'open finding': (audit: string, finding: string) =>
      `Finding ${finding} of audit ${audit} is open: close its actions and have someone else approve the effect.`,
    'seal broken': (audit: string) =>
      `What audit ${audit} saw has changed since it was sealed: audit it again.`,
  },

  // At the line where an SMS aims at a framework.
  summary: (clause: string, title: string, level: string, parts: string) =>
    `${clause} ${title} is ${level}: ${parts}.`,
  /** Of a rule the first of the elements that fail it. */
  failing: (what: string, rule: string, others: number) =>
    `${what} (${rule}${others === 0 ? '' : `, like ${String(others)} more`})`,
  doesNotHold: (title: string, rule: string) => `“${title}” does not hold (${rule})`,
  noneFor: (kinds: string, rules: string) => `there is no ${kinds} (${rules})`,
  notEvidenced: (titles: string) => `evidence is missing or out of date for ${titles}`,
  notVerified: () => 'no audit verifies it',
  advice: (clause: string, title: string, parts: string) => `${clause} ${title}: ${parts}.`,
  /** Of a whole framework: how many of its clauses have gaps, and how far these are. */
  clausesWithGaps: (framework: string, open: number, all: number, levels: string) =>
    `${String(open)} of the ${String(all)} clauses of ${framework} that are judged have gaps: ${levels}; begin with any of them, the coverage lists them all.`,
  clausesAt: (level: Level, count: number, codes: string) =>
    `${String(count)} ${count === 1 ? 'is' : 'are'} ${level} (${codes})`,
  clausesRecommended: (framework: string, open: number, codes: string) =>
    `${framework} recommends more for ${String(open)} clauses: ${codes}.`,
  clausesAdvised: (framework: string, open: number, codes: string) =>
    `${String(open)} clauses of ${framework} have advice that nothing follows yet: ${codes}.`,
  more: (count: number) => `${String(count)} more`,
  lacksMore: (codes: string) => `has gaps for ${codes} too`,
  /** A fix of a clause of which nothing is there, or something. */
  beginClause: (clause: string, title: string, fix: string) => `Begin ${clause} ${title}: ${fix}`,
  completeClause: (clause: string, title: string, fix: string) => `Complete ${clause} ${title}: ${fix}`,
  emptySystem: (sms: string, framework: string) =>
    `${sms} aims at ${framework} and says nothing about it yet: begin with a service, its customer and an SLA.`,
  clauseHere: (clause: string) => `Clause ${clause} stands here.`,

  // Fixes.
  // Beside a clause, of one SMS.
  standing: (sms: string, level: string, gaps: number) =>
    `${sms}: ${level}${gaps === 0 ? '' : gaps === 1 ? ', 1 gap' : `, ${String(gaps)} gaps`}`,

  addLines: (words: string, name: string) => `Add ${words} to ${name}`,
  addElement: (kind: string, name: string) => `Add the ${kind} ${name}`,
  takeOver: (title: string) => `Add the process “${title}” with its roles, steps and records`,
  moveToProcedure: (process: string, procedure: string) =>
    `Move who does the steps of ${process} to the procedure ${procedure}`,
};

export type CoverageMessages = typeof en;

const nl: CoverageMessages = {
  levels: {
    missing: 'ontbreekt',
    partial: 'gedeeltelijk',
    modelled: 'gemodelleerd',
    evidenced: 'onderbouwd',
    verified: 'geverifieerd',
    'not judged': 'niet beoordeeld',
  },
  outcomes: {
    holds: 'klopt',
    fails: 'klopt niet',
    unanswered: 'onbeantwoord',
    'no case': 'niet aan de orde',
  },

  gap: (subject, lacks, doubts, mends) => `${subject} ${lacks}${doubts}${mends}.`,
  mends: (mends) => `: ${mends}`,
  practice: (message) => `Goede gewoonte: ${message}`,
  and: 'en',
  or: 'of',
  doubt: (words) => ` (${words} is niet bekend)`,
  system: (name) => `Het SMS ${name}`,

  missing: (words) => `vermeldt geen ${words}`,
  workedOut: {
    title: { lack: 'heeft geen titel', mend: 'schrijf er een achter de naam' },
    done: { lack: 'is niet klaar', mend: 'doe het en schrijf `status done`' },
    weighed: {
      lack: 'is niet afgewogen voor het toepassingsgebied',
      mend: 'noem het bij `weighs` van het SMS',
    },
    needed: {
      lack: 'is voor geen dienst nodig',
      mend: 'noem het achter `depends on` van wat het nodig heeft',
    },
    components: {
      lack: 'bereikt geen component met wat hij nodig heeft',
      mend: 'noem er een achter `depends on`',
    },
  },
  nearLink: (kind, name, lack) => `heeft ${kind} ${name}, en ${demonstrative(kind)} ${lack}`,
  atOther: (kind, name, lack) => `steunt op ${kind} ${name}, en ${demonstrative(kind)} ${lack}`,
  empty: (word) => `heeft alleen een invulplek bij ${word}`,
  noDate: (word) => `noemt geen dag van de kalender bij ${word}`,
  noReason: (word) => `geeft geen reden voor none bij ${word}`,
  unresolved: (name, word) => `noemt ${name} bij ${word}, en dat bestaat niet`,
  unmeasured: () => 'heeft een doel waarvan de meting nog geen waarde heeft',
  oneIsEnough: (lacks) => `${lacks}, waarvan één genoeg is`,
  surplusWord: (word) => `vermeldt ${word}, en dat hoort niet`,
  tested: (phrase, found, test) => `zegt ${phrase} ${found}, waar ${test} wordt gevraagd`,
  testedNot: (phrase, found, test) => `zegt ${phrase} ${found}, en dat hoort niet ${test} te zijn`,
  incomparable: (phrase, found, test) => `zegt ${phrase} ${found}, en dat is niet te vergelijken met ${test}`,
  absent: (words, phrase) => `mist ${words} bij ${phrase}`,
  present: (phrase, found) => `zegt ${phrase} ${found}, en dat hoort niet`,
  overdue: (word, due) => `was op ${due} toe aan ${word}`,
  neverDone: (word) => `noemt geen laatste dag bij ${word}`,
  notOverdue: (word) => `is niet over tijd voor ${word}`,
  dueAgain: (due) => `had op ${due} opnieuw moeten gebeuren`,
  neverDoneYet: () => 'noemt geen dag waarop het voor het laatst is gedaan',
  missedTarget: () => 'mist het doel',
  absentAt: (word, asked) => `noemt er geen bij ${word} ${asked}`,
  pastDay: (word, day) => `noemt ${word} ${day}, en die dag is voorbij`,
  noLink: (kind, where) => `heeft geen ${kind}${where}`,
  fewLinks: (kind, where, found, asked) =>
    `heeft ${String(found)} ${kind}${where}, waar ${asked} wordt gevraagd`,
  namedLinks: (names, kind, where, asked) => `heeft ${names}, waar ${asked} ${kind}${where} wordt gevraagd`,
  waitingLink: (kind, where, name) => `heeft geen ${kind}${where} behalve ${name}, dat nog niet meetelt`,
  unreadLinks: (kind) => `heeft misschien nog een ${kind}, want een bestand bevat fouten`,
  surplusLink: (kind, where) => `heeft ${kind}${where}, en dat hoort niet`,
  with: 'met',
  without: 'zonder',
  ofKind: 'van soort',
  not: 'niet',
  operators: {
    '=': '',
    '!=': 'anders dan',
    '<': 'kleiner dan',
    '<=': 'hoogstens',
    '>': 'groter dan',
    '>=': 'minstens',
    before: 'voor',
    after: 'na',
  },
  dayOperators: { '<': 'voor', '<=': 'niet na', '>': 'na', '>=': 'niet voor' },
  signs: { '+': 'plus', '-': 'min' },
  withinTime: (duration) => `binnen ${duration}`,
  withinClause: (clause) => (/^\d/.test(clause) ? `in bepaling ${clause}` : `in ${clause}`),
  overdueWord: 'over tijd',
  aboutSystem: 'over het SMS',
  counts: {
    none: 'geen',
    exactly: (count) => `precies ${String(count)}`,
    atLeast: (count) => `minstens ${String(count)}`,
    atMost: (count) => `hoogstens ${String(count)}`,
  },
  thatIs: {
    title: 'met een titel',
    done: 'dat klaar is',
    weighed: 'dat is afgewogen voor het toepassingsgebied',
    needed: 'dat een dienst nodig heeft',
    components: 'dat een component bereikt',
  },
  thatIsNot: {
    title: 'zonder titel',
    done: 'dat niet klaar is',
    weighed: 'dat niet is afgewogen voor het toepassingsgebied',
    needed: 'dat geen dienst nodig heeft',
    components: 'dat geen component bereikt',
  },
  withMember: (kind, name) => ` met ${kind} ${name}`,
  broken: (word) => `kan niet worden getoetst aan ${word}, want dat betekent niets`,
  unsound: {
    'set aside': () => 'is een concept, vervallen of nog te beschrijven',
    'not approved': () => 'is niet goedgekeurd',
    'no review': () => 'noemt geen termijn of laatste dag van de beoordeling',
    'review overdue': (date) => `was op ${date} toe aan beoordeling`,
    'no last': () => 'zegt niet wanneer er voor het laatst is bijgehouden en hoe vaak dat hoort',
    'too old': (date) => `had op ${date} weer bijgehouden moeten zijn`,
    'not held': () => 'is nog niet gehouden',
  },
  surplus: (asked, kinds) => `is er een van meer dan de regel toestaat (${asked} ${kinds})`,

  mendMissing: (several) => (several ? 'vermeld ze' : 'vermeld het'),
  mendPlaceholder: () => 'schrijf wat bedoeld is',
  mendName: () => 'declareer het of verbeter de naam',
  mendValue: () => 'verbeter het',
  mendEitherValue: () => 'verbeter een van beide',
  mendEither: () => 'één hiervan is genoeg',
  mendOverdue: () => 'doe het en schrijf de dag achter last',
  mendDoneAgain: () => 'doe het en schrijf de dag op',
  mendPastDay: () => 'rond het af of spreek een andere dag af',
  mendLink: () => 'voeg er een toe',
  mendWaiting: () => 'maak het af',
  mendSurplus: () => 'haal het weg of verbeter het',
  mendErrors: () => 'herstel eerst de fouten',
  mendRule: () => 'verbeter de regel',
  mendEvidence: () => 'breng het op orde',

  nothingOf: (kinds) => `Nog geen ${kinds} kan deze regel beantwoorden: voeg er een toe.`,
  onlyUnfinished: (kinds, name) => `Er is geen ${kinds} behalve ${name}, dat nog niet meetelt: maak het af.`,
  noServices: (sms) =>
    `${sms} noemt geen diensten, zodat er geen wordt beoordeeld: voeg \`services\` met hun namen toe.`,
  noneWhere: (kinds, where) => `Er is geen ${kinds}${where}: voeg er een toe of vul er een aan.`,
  fewWhere: (found, kinds, where, asked) =>
    `Van ${kinds}${where} is er ${String(found)}, waar ${asked} wordt gevraagd: voeg er een toe of vul er een aan.`,
  unread: () => 'Zolang een bestand fouten bevat is van niets bekend dat het ontbreekt: herstel die eerst.',
  undated: () => 'Alleen een datum kan dit uitwijzen: beoordeel per een datum.',
  brokenKind: (word, guess) =>
    `De regel kan niet worden getoetst, want ${word} is geen soort element: ${guess === undefined ? 'verbeter het woord.' : `bedoelde u ${guess}?`}`,
  brokenWord: (word, guess) =>
    `De regel kan niet worden getoetst, want ${word} is geen woord voor een regel: ${guess === undefined ? 'verbeter het woord.' : `bedoelde u ${guess}?`}`,
  brokenCheck: (word, guess) =>
    `De regel kan niet worden getoetst, want er is geen controle ${word}: ${guess === undefined ? 'verbeter de naam.' : `bedoelde u ${guess}?`}`,
  brokenDuration: (word) =>
    `De regel kan niet worden getoetst, want ${word} is geen aantal dagen, weken, maanden of jaren: verbeter de duur.`,
  changeTo: (word) => `Verander in ${word}`,
  noSentence: () => 'De regel heeft geen leesbare zin: schrijf er een.',
  clauseWithout: (title) =>
    `Of ${title} bestaat is niet te beoordelen, want de bepaling heeft er geen zin voor: voeg er een toe.`,

  requiresNone: 'vraagt geen gedocumenteerde informatie',
  accepted: (rule, until, by) => `${rule} is aanvaard tot ${until} door ${by}`,
  acceptanceExpired: (rule, until) => `de aanvaarding van ${rule} eindigde op ${until}`,
  answered: (rule, reason) => `${rule}: geen, want ${reason}`,
  incomplete: 'is misschien onvolledig: een bestand bevat fouten',
  undatedNote: (rule) => `${rule} is zonder datum niet beoordeeld`,

  audit: {
    'no audit': () => 'Geen audit behandelt deze bepaling: voeg er een toe met criteria die haar noemen.',
    'no interval': (audit) =>
      `Geen auditplan zegt hoe vaak er wordt geaudit, zodat ${audit} niet kan tellen: voeg daar \`every\` toe.`,
    'too old': (audit, date) =>
      `Op audit ${audit} had uiterlijk ${date} een volgende moeten komen: houd die.`,
    'not held': (audit) => `Audit ${audit} is nog niet gehouden: schrijf de dag achter \`held\`.`,
    'no auditor': (audit) => `Audit ${audit} noemt geen auditor: voeg er een toe.`,
    'not independent': (audit, who) =>
      `Audit ${audit} is gehouden door ${who}, die instaat voor wat is geaudit: kies een andere auditor.`,
    'open finding': (audit, finding) =>
      `Bevinding ${finding} van audit ${audit} staat open: sluit de acties en laat een ander het effect goedkeuren.`,
    'seal broken': (audit) => `Wat audit ${audit} zag is sinds de verzegeling veranderd: audit het opnieuw.`,
  },

  summary: (clause, title, level, parts) => `${clause} ${title}: ${level}; ${parts}.`,
  failing: (what, rule, others) =>
    `${what} (${rule}${others === 0 ? '' : `, net als nog ${String(others)}`})`,
  doesNotHold: (title, rule) => `“${title}” klopt niet (${rule})`,
  noneFor: (kinds, rules) => `er is geen ${kinds} (${rules})`,
  notEvidenced: (titles) => `bewijs ontbreekt of is verouderd voor ${titles}`,
  notVerified: () => 'geen audit heeft het geverifieerd',
  advice: (clause, title, parts) => `${clause} ${title}: ${parts}.`,
  clausesWithGaps: (framework, open, all, levels) =>
    `${String(open)} van de ${String(all)} bepalingen van ${framework} die worden beoordeeld hebben hiaten: ${levels}; begin met een ervan, de dekking noemt ze alle.`,
  clausesAt: (level, count, codes) =>
    level === 'missing'
      ? `${String(count)} ${count === 1 ? 'ontbreekt' : 'ontbreken'} (${codes})`
      : `${String(count)} ${count === 1 ? 'is' : 'zijn'} ${nl.levels[level]} (${codes})`,
  clausesRecommended: (framework, open, codes) =>
    `${framework} beveelt voor ${String(open)} bepalingen meer aan: ${codes}.`,
  clausesAdvised: (framework, open, codes) =>
    `Voor ${String(open)} bepalingen van ${framework} is er advies dat nog nergens is gevolgd: ${codes}.`,
  more: (count) => `nog ${String(count)}`,
  lacksMore: (codes) => `heeft ook hiaten voor ${codes}`,
  beginClause: (clause, title, fix) => `Begin met ${clause} ${title}: ${fix}`,
  completeClause: (clause, title, fix) => `Vul ${clause} ${title} aan: ${fix}`,
  emptySystem: (sms, framework) =>
    `${sms} richt zich op ${framework} en zegt er nog niets over: begin met een dienst, de klant ervan en een SLA.`,
  clauseHere: (clause) => `Bepaling ${clause} staat hier.`,

  standing: (sms, level, gaps) =>
    `${sms}: ${level}${gaps === 0 ? '' : gaps === 1 ? ', 1 hiaat' : `, ${String(gaps)} hiaten`}`,

  addLines: (words, name) => `Voeg ${words} toe aan ${name}`,
  addElement: (kind, name) => `Voeg ${name} toe (${kind})`,
  takeOver: (title) => `Voeg het proces “${title}” met rollen, stappen en registraties toe`,
  moveToProcedure: (process, procedure) =>
    `Zet wie de stappen van ${process} doet in de procedure ${procedure}`,
};

export const coverageMessages: Readonly<Record<Language, CoverageMessages>> = { en, nl };
