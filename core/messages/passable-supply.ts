/** What the checks of services, parties, money, demand and capacity say: a predicate, and what would mend it. */

export const supplyEn = {
  undated: () => ['cannot be judged without a date', 'judge as of a date'],

  dependsInOrder: () => ['does not depend on itself'],
  dependsOnItself: (path: string) => [
    `depends on itself (${path})`,
    'take one of these dependencies away, or say with `waives DependencyOrder` why it is meant so',
  ],
  noServiceBeneath: () => ['depends on no service'],
  strongEnough: () => ['depends on nothing weaker'],
  criticalityUnknown: (service: string) => [
    `cannot be compared with what it depends on while ${service} states no \`criticality\``,
    'state it there',
  ],
  lessCritical: (own: string, other: string, there: string) => [
    `is ${own} but depends on ${other}, which is only ${there}`,
    'correct one of the two, or say with `waives DependencyStrength` why it is meant so',
  ],
  lessAvailable: (own: string, other: string, there: string) => [
    `promises ${own} but depends on ${other}, which promises ${there}`,
    'correct one of the two, or say with `waives DependencyStrength` why it is meant so',
  ],
  slowerToRecover: (own: string, other: string, there: string) => [
    `recovers within ${own} but depends on ${other}, which takes ${there}`,
    'correct one of the two, or say with `waives DependencyStrength` why it is meant so',
  ],

  nothingInScope: () => ['has no service, component or process yet', 'add one'],
  ownEnough: () => ['keeps enough in its own hands'],
  tooMuchOutside: (share: string) => [
    `leaves ${share} to other parties`,
    'say which of them the organization provides or operates itself',
  ],
  shared: {
    services: (outside: number, of: number) => `${String(outside)} of ${String(of)} services`,
    components: (outside: number, of: number) => `${String(outside)} of ${String(of)} components`,
    processes: (outside: number, of: number) => `${String(outside)} of ${String(of)} processes`,
  },
  answeredInside: (actor: string) => [`is answered for by ${actor}`],
  answeredOutside: (operator: string, actor: string) => [
    `is carried out by ${operator}, and ${actor}, who answers for it, is an outside party too`,
    'name a role of your own behind `A` or `owner`',
  ],
  answeredByNone: (operator: string) => [
    `is carried out by ${operator}, and nobody inside answers for it`,
    'name a role of your own behind `A` or `owner`',
  ],
  listedTwice: (service: string) => [`lists ${service} twice`, 'take one of the two away'],
  listedOnce: () => ['lists each service once'],

  chainWhole: () => ['is agreed from customer to supplier'],
  chainNoCustomer: () => ['has no customer, and nothing depends on it', 'add `customers`'],
  chainNoSla: (customer: string) => [`has no SLA with ${customer}`, 'add one'],
  chainNoAgreement: (part: string, party: string) => [
    `stands on ${part}, which ${party} supplies under no OLA or contract with them`,
    'add one, or name it behind `under`',
  ],
  contractNoSupplier: () => ['names no supplier', 'add `supplier`'],
  dutiesMissing: (supplier: string) => [`states no duties of ${supplier}`, 'add `duties of`'],
  dutiesOneSided: (supplier: string) => [
    `states duties of ${supplier} only, not of the organization itself`,
    'add `duties of` for your own side',
  ],
  dutiesOfBoth: () => ['states the duties of both sides'],

  agreementSuffices: () => ['promises enough for the SLAs above it'],
  noSlaAbove: () => ['has no SLA above it'],
  riskTreated: (risk: string) => [`promises less than an SLA above it, a risk that ${risk} treats`],
  nothingToCompare: (sla: string) => [
    `states no target that can be compared with those of ${sla}`,
    'add `availability`, `response`, `resolution` or `hours`',
  ],
  timeTooLong: (kind: string, about: string, own: string, sla: string, promised: string) => [
    `allows ${own} for ${about}, where ${sla} promises ${promised}`,
    bringTogetherEn(kind),
  ],
  timesIncomparable: (about: string, own: string, sla: string, promised: string) => [
    `allows ${own} for ${about}, which cannot be compared with ${promised} of ${sla}`,
    'use the same kind of time',
  ],
  availabilityTooLow: (kind: string, own: string, sla: string, promised: string) => [
    `promises ${own}, where ${sla} promises ${promised}`,
    bringTogetherEn(kind),
  ],
  hoursTooFew: (kind: string, sla: string, uncovered: string) => [
    `has no hours on ${uncovered}, where ${sla} has`,
    bringTogetherEn(kind),
  ],

  budgetNoTotal: () => ['states no `total`', 'state it'],
  budgetNoItems: () => ['states no `item`', 'state what the total is made of'],
  budgetIncomparable: () => [
    'has amounts that cannot be added up',
    'use one currency, and a `valid` of whole months where amounts are per month',
  ],
  budgetSum: (items: string, sum: string, total: string) => [`adds up: ${items} is ${sum} of ${total}`],
  budgetNoSum: (items: string, sum: string, total: string) => [
    `has items of ${sum} together (${items}), where its total is ${total}`,
    'correct one of the two',
  ],
  budgetLater: () => ['has not begun yet'],
  budgetNoActual: () => [
    'does not say what was spent',
    'add `value` with its day and amount, or `actual` to its items',
  ],
  budgetKept: (spent: string, whole: string, share: string) => [`has spent ${spent} of ${whole} (${share})`],
  budgetActedOn: (spent: string, whole: string, share: string, action: string) => [
    `has spent ${spent} of ${whole} (${share}), and ${action} deals with it`,
  ],
  budgetDeviates: (spent: string, whole: string, share: string) => [
    `has spent ${spent} of ${whole} (${share}), more than its \`reserve\` allows, and nothing deals with it`,
    'add an `action` whose `from` names this budget',
  ],

  demandNoNow: () => ['does not say what it is now', 'add `now`'],
  demandNoSla: () => ['has no SLA with a limit to be held against'],
  demandNoLimit: (sla: string) => [
    `finds no workload limit of its own name, title or unit in ${sla}`,
    'give the two the same title',
  ],
  demandIncomparable: (sla: string, limit: string) => [
    `cannot be compared with ${limit}, the workload limit in ${sla}`,
    'use the same unit and period',
  ],
  demandWithin: (demand: string, day: string, sla: string, limit: string) => [
    `is ${demand} on ${day}, within ${limit} of ${sla}`,
  ],
  demandAbove: (demand: string, day: string, sla: string, limit: string) => [
    `is expected to be ${demand} on ${day}, above the workload limit of ${limit} in ${sla}`,
    'agree a higher limit or curb the demand',
  ],

  capacityNoDemand: () => ['names no demand that it is planned from', 'add `source`'],
  capacityNoNow: (name: string) => [
    `cannot be planned while ${name} does not say what it is \`now\``,
    'state it there',
  ],
  capacityNoForecast: () => ['has no forecast, there or at its demand', 'add `forecast`'],
  capacityIncomparable: (demand: string) => [
    `is counted in another unit or period than ${demand}`,
    'use the same for both',
  ],
  capacityEnough: (needed: string, usable: string, day: string) => [
    `is enough: ${needed} of ${usable} is needed on ${day}`,
  ],
  capacityActed: (full: string, due: string) => [`would be short from ${full} on, and is changed by ${due}`],
  capacityShort: (needed: string, usable: string, day: string, full: string) => [
    `has ${usable} on ${day}, when ${needed} is needed; it is short from ${full} on`,
    'change it before that day, and write the day of the change behind `due`',
  ],
};

export const supplyNl: typeof supplyEn = {
  undated: () => ['is zonder datum niet te beoordelen', 'beoordeel per een datum'],

  dependsInOrder: () => ['hangt niet van zichzelf af'],
  dependsOnItself: (path) => [
    `hangt van zichzelf af (${path})`,
    'haal een van deze afhankelijkheden weg, of zeg met `waives DependencyOrder` waarom het zo bedoeld is',
  ],
  noServiceBeneath: () => ['hangt van geen dienst af'],
  strongEnough: () => ['hangt van niets zwakkers af'],
  criticalityUnknown: (service) => [
    `is niet te vergelijken met waar hij van afhangt zolang ${service} geen \`criticality\` vermeldt`,
    'vermeld die daar',
  ],
  lessCritical: (own, other, there) => [
    `is ${own} maar hangt af van ${other}, en die is maar ${there}`,
    'verbeter een van beide, of zeg met `waives DependencyStrength` waarom het zo bedoeld is',
  ],
  lessAvailable: (own, other, there) => [
    `belooft ${own} maar hangt af van ${other}, en die belooft ${there}`,
    'verbeter een van beide, of zeg met `waives DependencyStrength` waarom het zo bedoeld is',
  ],
  slowerToRecover: (own, other, there) => [
    `herstelt binnen ${own} maar hangt af van ${other}, en die doet er ${there} over`,
    'verbeter een van beide, of zeg met `waives DependencyStrength` waarom het zo bedoeld is',
  ],

  nothingInScope: () => ['heeft nog geen dienst, component of proces', 'voeg er een toe'],
  ownEnough: () => ['houdt genoeg in eigen hand'],
  tooMuchOutside: (share) => [
    `laat ${share} aan andere partijen over`,
    'zeg welke daarvan de organisatie zelf levert of uitvoert',
  ],
  shared: {
    services: (outside, of) => `${String(outside)} van de ${String(of)} diensten`,
    components: (outside, of) => `${String(outside)} van de ${String(of)} componenten`,
    processes: (outside, of) => `${String(outside)} van de ${String(of)} processen`,
  },
  answeredInside: (actor) => [`valt onder ${actor}`],
  answeredOutside: (operator, actor) => [
    `wordt uitgevoerd door ${operator}, en ook ${actor}, die ervoor instaat, is een andere partij`,
    'noem een eigen rol achter `A` of `owner`',
  ],
  answeredByNone: (operator) => [
    `wordt uitgevoerd door ${operator}, en intern staat er niemand voor in`,
    'noem een eigen rol achter `A` of `owner`',
  ],
  listedTwice: (service) => [`noemt ${service} twee keer`, 'haal er een weg'],
  listedOnce: () => ['noemt elke dienst één keer'],

  chainWhole: () => ['is overeengekomen van klant tot leverancier'],
  chainNoCustomer: () => ['heeft geen klant, en niets hangt ervan af', 'voeg `customers` toe'],
  chainNoSla: (customer) => [`heeft geen SLA met ${customer}`, 'voeg er een toe'],
  chainNoAgreement: (part, party) => [
    `steunt op ${part}, dat ${party} levert zonder OLA of contract met hen`,
    'voeg er een toe, of noem het achter `under`',
  ],
  contractNoSupplier: () => ['noemt geen leverancier', 'voeg `supplier` toe'],
  dutiesMissing: (supplier) => [`vermeldt geen plichten van ${supplier}`, 'voeg `duties of` toe'],
  dutiesOneSided: (supplier) => [
    `vermeldt alleen plichten van ${supplier}, niet van de organisatie zelf`,
    'voeg `duties of` toe voor de eigen kant',
  ],
  dutiesOfBoth: () => ['vermeldt de plichten van beide kanten'],

  agreementSuffices: () => ["belooft genoeg voor de SLA's erboven"],
  noSlaAbove: () => ['heeft geen SLA boven zich'],
  riskTreated: (risk) => [`belooft minder dan een SLA erboven, een risico dat ${risk} behandelt`],
  nothingToCompare: (sla) => [
    `heeft geen doel dat met die van ${sla} te vergelijken is`,
    'voeg `availability`, `response`, `resolution` of `hours` toe',
  ],
  timeTooLong: (kind, about, own, sla, promised) => [
    `staat ${own} toe voor ${about}, waar ${sla} ${promised} belooft`,
    bringTogetherNl(kind),
  ],
  timesIncomparable: (about, own, sla, promised) => [
    `staat ${own} toe voor ${about}, en dat is niet te vergelijken met ${promised} van ${sla}`,
    'gebruik dezelfde soort tijd',
  ],
  availabilityTooLow: (kind, own, sla, promised) => [
    `belooft ${own}, waar ${sla} ${promised} belooft`,
    bringTogetherNl(kind),
  ],
  hoursTooFew: (kind, sla, uncovered) => [
    `heeft geen servicetijden op ${uncovered}, waar ${sla} die wel heeft`,
    bringTogetherNl(kind),
  ],

  budgetNoTotal: () => ['vermeldt geen `total`', 'vermeld het'],
  budgetNoItems: () => ['vermeldt geen `item`', 'vermeld waaruit het totaal bestaat'],
  budgetIncomparable: () => [
    'heeft bedragen die niet op te tellen zijn',
    'gebruik één munt, en een `valid` van hele maanden waar bedragen per maand zijn',
  ],
  budgetSum: (items, sum, total) => [`telt op: ${items} is ${sum} van ${total}`],
  budgetNoSum: (items, sum, total) => [
    `heeft posten van samen ${sum} (${items}), waar het totaal ${total} is`,
    'verbeter een van beide',
  ],
  budgetLater: () => ['is nog niet begonnen'],
  budgetNoActual: () => [
    'zegt niet wat er is uitgegeven',
    'voeg `value` toe met dag en bedrag, of `actual` bij de posten',
  ],
  budgetKept: (spent, whole, share) => [`heeft ${spent} uitgegeven van ${whole} (${share})`],
  budgetActedOn: (spent, whole, share, action) => [
    `heeft ${spent} uitgegeven van ${whole} (${share}), en ${action} pakt dat aan`,
  ],
  budgetDeviates: (spent, whole, share) => [
    `heeft ${spent} uitgegeven van ${whole} (${share}), meer dan \`reserve\` toelaat, en niets pakt dat aan`,
    'voeg een `action` toe waarvan `from` deze begroting noemt',
  ],

  demandNoNow: () => ['zegt niet hoe groot die nu is', 'voeg `now` toe'],
  demandNoSla: () => ['heeft geen SLA met een grens om aan te toetsen'],
  demandNoLimit: (sla) => [
    `vindt in ${sla} geen werklastgrens met de eigen naam, titel of eenheid`,
    'geef beide dezelfde titel',
  ],
  demandIncomparable: (sla, limit) => [
    `is niet te vergelijken met ${limit}, de werklastgrens in ${sla}`,
    'gebruik dezelfde eenheid en periode',
  ],
  demandWithin: (demand, day, sla, limit) => [`is ${demand} op ${day}, binnen ${limit} van ${sla}`],
  demandAbove: (demand, day, sla, limit) => [
    `is naar verwachting ${demand} op ${day}, boven de werklastgrens van ${limit} in ${sla}`,
    'spreek een hogere grens af of beperk de vraag',
  ],

  capacityNoDemand: () => ['noemt geen vraag waarop zij is gepland', 'voeg `source` toe'],
  capacityNoNow: (name) => [`is niet te plannen zolang ${name} geen \`now\` vermeldt`, 'vermeld het daar'],
  capacityNoForecast: () => ['heeft geen prognose, daar of bij de vraag', 'voeg `forecast` toe'],
  capacityIncomparable: (demand) => [
    `is in een andere eenheid of periode dan ${demand}`,
    'gebruik dezelfde voor beide',
  ],
  capacityEnough: (needed, usable, day) => [`is genoeg: op ${day} is ${needed} van ${usable} nodig`],
  capacityActed: (full, due) => [`zou vanaf ${full} tekortschieten, en wordt uiterlijk ${due} aangepast`],
  capacityShort: (needed, usable, day, full) => [
    `heeft ${usable} op ${day}, als ${needed} nodig is; zij schiet tekort vanaf ${full}`,
    'pas haar vóór die dag aan, en schrijf de dag van aanpassing achter `due`',
  ],
};

/** A risk that is treated may stand beside a contract only. */
function bringTogetherEn(kind: string): string {
  return kind === 'contract'
    ? 'bring the two together, or add a `risk` with its `treatment` that `affects` this contract'
    : 'bring the two together';
}

function bringTogetherNl(kind: string): string {
  return kind === 'contract'
    ? 'breng ze bij elkaar, of voeg een `risk` met `treatment` toe die dit contract raakt (`affects`)'
    : 'breng ze bij elkaar';
}
