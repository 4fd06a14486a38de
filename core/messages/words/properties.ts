/** What each property says. */
import { word, type WordEntry } from './word.ts';

export const propertyWordEntries: Readonly<Record<string, WordEntry>> = {
  // On every kind.
  description: word(
    'What it is, in some sentences.',
    'Wat het is, in een paar zinnen.',
    'description "Warm meals for all wards."',
    { dutch: 'beschrijving omschrijving' },
  ),
  owner: word('Who answers for it.', 'Wie ervoor instaat.', 'owner ServiceManager', {
    clauses: '5.3',
    dutch: 'eigenaar verantwoordelijke',
  }),
  status: word('Where it stands in its life.', 'Waar het in zijn leven staat.', 'status live', {
    dutch: 'toestand levensfase',
  }),
  tags: word(
    'Words to find and group it by.',
    'Woorden om het op te vinden en te groeperen.',
    'tags emergency, night',
    { dutch: 'labels trefwoorden' },
  ),
  kind: word('Which sort of its kind it is.', 'Welke soort het is.', 'kind external', {
    dutch: 'soort type',
  }),
  version: word('Which version it is.', 'Welke versie het is.', 'version "2.1"', {
    clauses: '7.5.2',
    dutch: 'versie',
  }),
  number: word(
    'The number by which it is known elsewhere.',
    'Het nummer waaronder het elders bekend is.',
    'number "4711"',
    { clauses: '7.5.2 8.2.6', dutch: 'nummer kenmerk' },
  ),
  link: word(
    'Where more about it stands.',
    'Waar er meer over staat.',
    'link "https://intranet.example/meals"',
    { dutch: 'verwijzing koppeling' },
  ),
  evidence: word(
    'What shows it: a document, record or report.',
    'Wat het laat zien: een document, registratie of rapport.',
    'evidence Handbook',
    { clauses: '7.5', dutch: 'bewijs' },
  ),
  satisfies: word(
    'The clauses of a framework that it is meant for; it raises no level by itself.',
    'De bepalingen van een raamwerk waarvoor het bedoeld is; het verhoogt op zichzelf geen niveau.',
    'satisfies ISO20000 8.3.3',
    { dutch: 'voldoet' },
  ),
  realizes: word(
    'What it makes come true: a requirement, a goal, a process of USM.',
    'Wat het waarmaakt: een eis, een doel, een proces van USM.',
    'realizes USM.Recover',
    { clauses: '8.2.2', dutch: 'realiseert' },
  ),
  review: word(
    'How often it is looked at again, and when last.',
    'Hoe vaak er opnieuw naar gekeken wordt, en wanneer voor het laatst.',
    'review every 6 months last 2026-06-30',
    { clauses: '7.5.3 8.3.3 9.3', dutch: 'beoordeling herziening evaluatie' },
  ),
  approved: word(
    'When it was approved, and by whom.',
    'Wanneer het is goedgekeurd, en door wie.',
    'approved 2026-02-11 by Director',
    { clauses: '7.5.2 8.5.1.3', dutch: 'goedgekeurd goedkeuring' },
  ),
  without: word(
    'Why there is none of a kind: an answer where silence is none.',
    'Waarom er van een soort geen is: een antwoord waar zwijgen dat niet is.',
    'without ola because "No internal supplier."',
    { dutch: 'zonder' },
  ),
  waives: word(
    'A check or rule that is let go until a date, why and by whom.',
    'Een controle of regel die tot een datum wordt losgelaten, waarom en door wie.',
    'waives RoleSeparation until 2027-01-01 because "Three people." by Director',
    { dutch: 'ontheffing' },
  ),
  stub: word(
    'Declared, to be described later; it counts for nothing yet.',
    'Gedeclareerd, later te beschrijven; het telt nog niet mee.',
    'stub',
    { dutch: 'nader' },
  ),
  value: word(
    'What it is worth to whom; of a measure, its value on a day.',
    'Wat het waard is en voor wie; bij een meting de waarde op een dag.',
    'value "Nobody is hungry"',
    { clauses: '5.1 9.1', dutch: 'waarde' },
  ),

  // The system.
  provider: word(
    'Who provides: the organization of the SMS, the party that an OLA binds.',
    'Wie levert: de organisatie van het SMS, de partij die een OLA bindt.',
    'provider Clinic',
    { clauses: '4.3 8.3.4.2', dutch: 'dienstverlener aanbieder' },
  ),
  scope: word(
    'What it covers, in a sentence.',
    'Wat eronder valt, in een zin.',
    'scope "All services of the clinic."',
    { clauses: '4.3', dutch: 'toepassingsgebied reikwijdte' },
  ),
  services: word(
    'The services that it is about, or `all`.',
    'De diensten waar het over gaat, of `all`.',
    'services Meals, Laundry',
    { clauses: '4.3 8.2.4', dutch: 'diensten' },
  ),
  policy: word('The policy of the SMS.', 'Het beleid van het SMS.', 'policy Main', {
    clauses: '5.2',
    dutch: 'beleid',
  }),
  plan: word(
    'The plan that it belongs to or is carried out by.',
    'Het plan waar het bij hoort of waarmee het wordt uitgevoerd.',
    'plan ServiceManagementPlan',
    { clauses: '6.3' },
  ),
  aims: word(
    'Which framework it wants to meet, and how far.',
    'Aan welk raamwerk het wil voldoen, en hoe ver.',
    'aims at ISO20000 level evidenced',
    { dutch: 'streeft' },
  ),
  accepts: word(
    'A rule that is left open until a date, why and by whom; it stays a gap.',
    'Een regel die tot een datum openblijft, waarom en door wie; het blijft een hiaat.',
    'accepts gap ISO20000 8.4.1 Budgeted until 2027-03-31 because "New ledger." by Director',
    { dutch: 'aanvaardt accepteert' },
  ),
  part: word('What it is a part of.', 'Waar het een deel van is.', 'part of Clinic', {
    dutch: 'deel onderdeel',
  }),
  people: word(
    'The people it takes or changes.',
    'De mensen die het vraagt of verandert.',
    'people Kitchen, "Two trainees"',
    { clauses: '7.1', dutch: 'mensen' },
  ),
  processes: word(
    'The processes it takes or changes.',
    'De processen die het vraagt of verandert.',
    'processes Recovering',
    { clauses: '4.4', dutch: 'processen' },
  ),
  technology: word(
    'The technology it takes or changes.',
    'De techniek die het vraagt of verandert.',
    'technology "Ticketing"',
    { clauses: '6.3', dutch: 'techniek technologie' },
  ),
  resources: word(
    'People, means, information and money that it takes.',
    'Mensen, middelen, informatie en geld die het vraagt.',
    'resources Cooks, "EUR 5000"',
    { clauses: '7.1 6.2.2', dutch: 'middelen' },
  ),
  parties: word('Other parties that take part in it.', 'Andere partijen die eraan meedoen.', 'parties Farm', {
    clauses: '6.3 8.2.3',
    dutch: 'partijen',
  }),
  obligations: word(
    'What law, contracts or policy oblige it to.',
    'Waartoe wet, contracten of beleid het verplichten.',
    'obligations FoodLaw, "Keep samples"',
    { clauses: '4.2 6.3', dutch: 'verplichtingen' },
  ),
  limitations: word(
    'Known limits of what can be done.',
    'Bekende grenzen aan wat er kan.',
    'limitations "No night shift"',
    { clauses: '6.3', dutch: 'beperkingen' },
  ),
  weighs: word(
    'The issues and requirements that the scope was drawn from.',
    'De kwesties en eisen waaruit het toepassingsgebied is bepaald.',
    'weighs Ageing, OnTime',
    { clauses: '4.3', dutch: 'weegt' },
  ),
  relevant: word(
    'Whether it matters to the SMS, and why.',
    'Of het ertoe doet voor het SMS, en waarom.',
    'relevant yes',
    { clauses: '4.1 4.2', dutch: 'relevant' },
  ),
  represents: word(
    'The customers, users or suppliers that a party stands for.',
    'De klanten, gebruikers of leveranciers voor wie een partij staat.',
    'represents Patients',
    { clauses: '4.2', dutch: 'vertegenwoordigt' },
  ),
  exclusion: word(
    'A clause that is left out, and why; ISO/IEC 20000-1 allows none of 4 to 10.',
    'Een bepaling die wordt weggelaten, en waarom; ISO/IEC 20000-1 staat dat voor 4 tot 10 niet toe.',
    'exclusion ISO20000 8.4.1',
    { clauses: '4.3', dutch: 'uitsluiting' },
  ),

  // People.
  profile: word(
    'The general profile that the role fills in.',
    'Het algemene profiel dat de rol invult.',
    'profile USM.ProcessManager',
    { dutch: 'profiel' },
  ),
  competence: word(
    'What holders must know or be able to do; what a training teaches.',
    'Wat vervullers moeten weten of kunnen; wat een opleiding leert.',
    'competence Hygiene',
    { clauses: '7.2', dutch: 'bekwaamheid' },
  ),
  location: word('Where it is.', 'Waar het is.', 'location North', {
    clauses: '4.3',
    dutch: 'locatie plaats',
  }),
  contact: word(
    'Who keeps the relation, or whom to call.',
    'Wie de relatie onderhoudt, of wie te bellen.',
    'contact Buyer',
    { clauses: '8.3.2 8.3.4.1', dutch: 'contactpersoon' },
  ),
  held: word(
    'Who holds the role; when an audit, review or test was held.',
    'Wie de rol vervult; wanneer een audit, beoordeling of test is gehouden.',
    'held by Kitchen',
    { clauses: '5.3 9.2 9.3', dutch: 'vervuld gehouden' },
  ),
  holds: word('The roles that the person holds.', 'De rollen die de persoon vervult.', 'holds Cook', {
    clauses: '5.3',
    dutch: 'vervult',
  }),
  deputy: word('Who stands in.', 'Wie vervangt.', 'deputy SecondCook', {
    clauses: '5.3',
    dutch: 'vervanger plaatsvervanger',
  }),
  formerly: word(
    'A role held until a date: it counts for the independence of auditors.',
    'Een rol die tot een datum werd vervuld: telt mee voor de onafhankelijkheid van auditors.',
    'formerly Cook until 2026-01-31',
    { clauses: '9.2', dutch: 'voorheen' },
  ),
  tasks: word('What one does.', 'Wat men doet.', 'tasks "Cook", "Order"', { clauses: '5.3', dutch: 'taken' }),
  authority: word('What one may decide.', 'Waarover men mag beslissen.', 'authority "Stop the oven"', {
    clauses: '5.3',
    dutch: 'bevoegdheid bevoegdheden',
  }),
  responsible: word('What one answers for.', 'Waarvoor men instaat.', 'responsible "Safe food"', {
    clauses: '5.3',
    dutch: 'verantwoordelijk verantwoordelijkheden',
  }),
  decides: word('What matters the role decides on.', 'Over welke zaken de rol beslist.', 'decides on money', {
    clauses: '5.1',
    dutch: 'beslist',
  }),
  required: word(
    'How much is needed, per period.',
    'Hoeveel er nodig is, per periode.',
    'required 120 h per month',
    { clauses: '7.1', dutch: 'benodigd' },
  ),
  assigned: word(
    'How much is given, per period.',
    'Hoeveel er is toegekend, per periode.',
    'assigned 130 h per month',
    { clauses: '7.1', dutch: 'toegewezen' },
  ),
  needs: word(
    'What they need, in their own words.',
    'Wat zij nodig hebben, in eigen woorden.',
    'needs "Payroll runs on the 24th"',
    { clauses: '4.2', dutch: 'behoeften' },
  ),
  reports: word('To whom one reports.', 'Aan wie men rapporteert.', 'reports to Director', {
    clauses: '5.3',
    dutch: 'rapporteert',
  }),
  escalates: word(
    'To whom it goes when it stalls.',
    'Naar wie het gaat als het stokt.',
    'escalates to Chef',
    { clauses: '8.6.1 8.3.2', dutch: 'escaleert' },
  ),
  separate: word(
    'A role that nobody may hold beside this one.',
    'Een rol die niemand naast deze mag vervullen.',
    'separate from InternalAuditor',
    { clauses: '5.3 9.2', dutch: 'gescheiden' },
  ),
  satisfaction: word(
    'How satisfaction is measured, how often, and what is aimed at.',
    'Hoe tevredenheid wordt gemeten, hoe vaak, en wat het streven is.',
    'satisfaction survey every 6 months last 2026-05-20 target 7.5 of 10',
    { clauses: '8.3.2', dutch: 'tevredenheid' },
  ),
  provides: word(
    'Which services and parts another party delivers.',
    'Welke diensten en delen een andere partij levert.',
    'provides Oven',
    { clauses: '8.2.3', dutch: 'levert' },
  ),
  operates: word(
    'Which processes or parts of them another party runs.',
    'Welke processen of delen ervan een andere partij uitvoert.',
    'operates Recovering',
    { clauses: '8.2.3', dutch: 'voert' },
  ),
  access: word(
    'What another party has access to.',
    'Waar een andere partij toegang toe heeft.',
    'access "Patient files"',
    { clauses: '8.7.3.2', dutch: 'toegang' },
  ),
  audience: word('Whom it is for.', 'Voor wie het is.', 'audience Ward', {
    clauses: '7.4 7.5.3 8.2.4 9.4',
    dutch: 'doelgroep',
  }),
  channel: word('By which channel it goes.', 'Via welk kanaal het gaat.', 'channel "Newsletter"', {
    clauses: '7.4',
    dutch: 'kanaal',
  }),
  statement: word(
    'What it says, in one sentence.',
    'Wat het zegt, in één zin.',
    'statement "Be consistent"',
    { dutch: 'stelling uitspraak' },
  ),
  rationale: word('Why it holds.', 'Waarom het geldt.', 'rationale "People know what to expect"', {
    dutch: 'onderbouwing motivering',
  }),
  implications: word('What follows from it.', 'Wat eruit volgt.', 'implications "One way of working"', {
    dutch: 'gevolgen implicaties',
  }),
  applies: word('What or whom it is for.', 'Waarvoor of voor wie het geldt.', 'applies to Kitchen', {
    dutch: 'geldt',
  }),
  commits: word(
    'What top management commits to.',
    'Wat de directie toezegt.',
    'commits to requirements, improvement',
    { clauses: '5.2.1', dutch: 'verbindt belooft' },
  ),
  maturity: word(
    'How far value is the driver: technology, system, service, customer, business.',
    'In hoeverre waarde stuurt: technologie, systeem, dienst, klant, bedrijf.',
    'maturity customer',
    { dutch: 'volwassenheid' },
  ),

  // Services.
  criticality: word(
    'How much depends on it: vital, high, normal, low.',
    'Hoeveel ervan afhangt: vital, high, normal, low.',
    'criticality vital',
    { clauses: '8.2.2', dutch: 'kritikaliteit belang' },
  ),
  discipline: word(
    'The discipline it belongs to: it, hr, finance, care …',
    'De discipline waar het bij hoort: it, hr, finance, care …',
    'discipline care',
    { dutch: 'vakgebied' },
  ),
  customers: word(
    'The customers who agreed on it.',
    'De klanten die er afspraken over hebben.',
    'customers Ward',
    { clauses: '8.3.2', dutch: 'klanten' },
  ),
  users: word('Who use it.', 'Wie het gebruiken.', 'users Patients', {
    clauses: '8.3.2',
    dutch: 'gebruikers',
  }),
  facility: word(
    'What the customer may use: goods and actions.',
    'Wat de klant mag gebruiken: goederen en acties.',
    'facility Kitchen, "A warm meal at noon"',
    { clauses: '8.2.1', dutch: 'faciliteit' },
  ),
  support: word(
    'Who keeps it usable, and when.',
    'Wie het bruikbaar houdt, en wanneer.',
    'support Desk during Day',
    { clauses: '8.2.1', dutch: 'ondersteuning' },
  ),
  functionality: word('What it does.', 'Wat het doet.', 'functionality "Three courses"', {
    dutch: 'functionaliteit',
  }),
  functioning: word('How well it does it.', 'Hoe goed het dat doet.', 'functioning "Warm on arrival"', {
    dutch: 'functioneren',
  }),
  depends: word(
    'What it cannot do without; `1 of A, B` needs one of them.',
    'Waar het niet zonder kan; bij `1 of A, B` is er één nodig.',
    'depends on 1 of PowerA, PowerB',
    { clauses: '8.2.2 8.7.1', dutch: 'afhankelijk hangt' },
  ),
  uses: word(
    'What helps, but whose failure it survives.',
    'Wat helpt, maar waarvan het uitval overleeft.',
    'uses Archive',
    { clauses: '8.2.2', dutch: 'gebruikt' },
  ),
  recovery: word(
    'Within what time it must be up again, how much may be lost, and what is bearable at most.',
    'Binnen welke tijd het weer moet werken, hoeveel er verloren mag gaan, en wat hooguit te dragen is.',
    'recovery within 4 h losing 15 min',
    { clauses: '8.7.2', dutch: 'herstel hersteltijd' },
  ),
  redundancy: word(
    'How many of how many equal ones are needed.',
    'Hoeveel van hoeveel gelijke er nodig zijn.',
    'redundancy 2 of 3',
    { clauses: '8.7.1', dutch: 'reserve redundantie' },
  ),
  supplied: word(
    'Who supplies it, under which contract.',
    'Wie het levert, onder welk contract.',
    'supplied by Farm under FarmContract',
    { clauses: '8.2.3 8.3.4', dutch: 'geleverd' },
  ),
  backup: word(
    'How often a copy is made, and how long that takes.',
    'Hoe vaak er een kopie wordt gemaakt, en hoelang dat duurt.',
    'backup every 1 day takes 2 h',
    { clauses: '8.7.2', dutch: 'reservekopie' },
  ),
  maintenance: word(
    'The calendar of its planned maintenance.',
    'De kalender van het geplande onderhoud.',
    'maintenance Nights',
    { clauses: '8.7.1', dutch: 'onderhoud' },
  ),
  interfaces: word(
    'Where it meets others, and what goes over.',
    'Waar het anderen raakt, en wat er overgaat.',
    'interfaces "The hatch between kitchen and ward"',
    { clauses: '4.4 8.3.4', dutch: 'raakvlakken' },
  ),
  category: word('The category it belongs to.', 'De categorie waar het bij hoort.', 'category Big', {
    clauses: '8.5.1.2 8.2.6',
    dutch: 'categorie',
  }),
  contains: word('What it is made of.', 'Waar het uit bestaat.', 'contains NewOven', {
    clauses: '8.5.3 9.4',
    dutch: 'bevat',
  }),
  baseline: word(
    'The recorded state to go back to.',
    'De vastgelegde toestand om naar terug te gaan.',
    'baseline Spring',
    { clauses: '8.5.3' },
  ),
  classification: word(
    'Who may see it, or how valuable it is.',
    'Wie het mag zien, of hoe waardevol het is.',
    'classification internal',
    { clauses: '7.5.3', dutch: 'classificatie rubricering' },
  ),
  timezone: word(
    'The time zone by whose clocks the hours are meant.',
    'De tijdzone waarvan de klok geldt.',
    'timezone "Europe/Amsterdam"',
    { dutch: 'tijdzone' },
  ),
  hours: word(
    'When it is open, or the calendar that says so; hours past midnight end on the next day.',
    'Wanneer het open is, of de kalender die dat zegt; uren over middernacht eindigen de dag erna.',
    'hours mon-fri 08:00-17:00, sat 22:00-02:00',
    { clauses: '8.3.3', dutch: 'uren openingstijden servicetijden' },
  ),
  days: word('Only on these days of the month.', 'Alleen op deze dagen van de maand.', 'days 25 to last', {
    dutch: 'dagen',
  }),
  except: word(
    'Calendars whose hours do not count.',
    'Kalenders waarvan de uren niet meetellen.',
    'except Nights',
    { dutch: 'behalve' },
  ),
  closed: word(
    'Days on which it is closed, or a calendar of holidays.',
    'Dagen waarop het gesloten is, of een kalender met feestdagen.',
    'closed 2026-12-25, 2026-12-28 to 2026-12-31',
    { dutch: 'gesloten' },
  ),
  levels: word(
    'The names of the levels, highest first.',
    'De namen van de niveaus, de hoogste eerst.',
    'levels P1, P2, P3',
    { clauses: '8.6.1', dutch: 'niveaus' },
  ),
  urgency: word(
    'The urgencies of the matrix, highest first.',
    'De urgenties van de matrix, de hoogste eerst.',
    'urgency high, low',
    { clauses: '8.6.1', dutch: 'urgentie' },
  ),
  impact: word(
    'How much it hits; of a matrix, the priorities for an impact.',
    'Hoe hard het aankomt; bij een matrix de prioriteiten voor een impact.',
    'impact high P1, P2',
    { clauses: '6.1 8.6.1 8.5.1.3' },
  ),
  now: word('How much it is now.', 'Hoeveel het nu is.', 'now 400 per day', {
    clauses: '8.4.2 8.4.3',
    dutch: 'nu huidig',
  }),
  forecast: word(
    'How much it will be on a day.',
    'Hoeveel het op een dag zal zijn.',
    'forecast 2027-01-01 450',
    { clauses: '8.4.2', dutch: 'prognose verwachting' },
  ),
  growth: word('How fast it grows.', 'Hoe snel het groeit.', 'growth 2% per year', {
    clauses: '8.4.2',
    dutch: 'groei',
  }),
  limit: word(
    'What must not be exceeded; of a role, the amount it may decide on.',
    'Wat niet overschreden mag worden; bij een rol het bedrag waarover zij mag beslissen.',
    'limit 600',
    { clauses: '6.1 8.4.3', dutch: 'grens drempel' },
  ),
  reserve: word('What is kept free.', 'Wat vrijgehouden wordt.', 'reserve 10%', { clauses: '8.4.3' }),
  start: word('The value at the beginning.', 'De waarde aan het begin.', 'start 70%', {
    clauses: '6.2.1',
    dutch: 'beginwaarde',
  }),
  total: word('The sum of the budget.', 'De som van de begroting.', 'total EUR 14400 per year', {
    clauses: '8.4.1',
    dutch: 'totaal',
  }),
  item: word(
    'An item of the budget, and what it did cost.',
    'Een post van de begroting, en wat die heeft gekost.',
    'item "Flour" EUR 1200 per month actual EUR 1100',
    { clauses: '8.4.1', dutch: 'post' },
  ),
  takes: word('How long it takes.', 'Hoelang het duurt.', 'takes 10 min', {
    clauses: '8.4.3',
    dutch: 'duurt doorlooptijd',
  }),

  // Agreements.
  based: word(
    'What it takes over from; what stands here goes before what stands there.',
    'Waar het van overneemt; wat hier staat gaat voor wat daar staat.',
    'based on Gold',
    { dutch: 'gebaseerd' },
  ),
  service: word(
    'The service that is agreed on, or `all`.',
    'De dienst waarover is afgesproken, of `all`.',
    'service Meals',
    { clauses: '8.3.3', dutch: 'dienst' },
  ),
  customer: word(
    'With whom it is agreed; who complains.',
    'Met wie het is afgesproken; wie klaagt.',
    'customer Ward',
    { clauses: '8.3.3', dutch: 'klant' },
  ),
  supplier: word('With whom the contract is.', 'Met wie het contract is.', 'supplier Farm', {
    clauses: '8.3.4.1',
    dutch: 'leverancier',
  }),
  priorities: word(
    'The matrix whose priorities the targets are for.',
    'De matrix voor welke prioriteiten de doelen gelden.',
    'priorities Standard',
    { clauses: '8.6.1', dutch: 'prioriteiten' },
  ),
  availability: word(
    'The part of the time that it works, over which window, in which hours, with or without maintenance.',
    'Het deel van de tijd dat het werkt, over welke periode, in welke uren, met of zonder onderhoud.',
    'availability 99.9% per month excluding Nights',
    { clauses: '8.3.3 8.7.1', dutch: 'beschikbaarheid' },
  ),
  response: word(
    'Within what time someone takes it up, by priority.',
    'Binnen welke tijd iemand het oppakt, per prioriteit.',
    'response P1 15 min, P2 1 h',
    { clauses: '8.3.3 8.6.1', dutch: 'reactietijd' },
  ),
  resolution: word(
    'Within what time it is solved or fulfilled, by priority and for which share.',
    'Binnen welke tijd het opgelost of afgehandeld is, per prioriteit en voor welk deel.',
    'resolution P1 4 h for 95%',
    { clauses: '8.3.3 8.6.1', dutch: 'oplostijd oplossing' },
  ),
  updates: word(
    'How often one hears how it stands.',
    'Hoe vaak men hoort hoe het ervoor staat.',
    'updates P1 every 1 h',
    { clauses: '8.6.1', dutch: 'terugkoppeling' },
  ),
  workload: word(
    'How much may be asked for.',
    'Hoeveel er gevraagd mag worden.',
    'workload "Meals" <= 400 per day',
    { clauses: '8.3.3', dutch: 'werklast' },
  ),
  exceptions: word(
    'When the targets do not hold.',
    'Wanneer de doelen niet gelden.',
    'exceptions "Public holidays"',
    { clauses: '8.3.3', dutch: 'uitzonderingen' },
  ),
  target: word(
    'What must be reached, over which window, and how it is measured.',
    'Wat bereikt moet worden, over welke periode, en hoe het wordt gemeten.',
    'target "On time" >= 95% per month',
    { clauses: '8.3.3 6.2.1', dutch: 'doel streefwaarde' },
  ),
  duties: word(
    'What a party has to do for it.',
    'Wat een partij ervoor moet doen.',
    'duties of Ward "Order before ten"',
    { clauses: '8.3.3 8.3.4.1', dutch: 'plichten verplichtingen' },
  ),
  price: word('What it costs.', 'Wat het kost.', 'price EUR 900 per month', {
    clauses: '8.4.1',
    dutch: 'prijs kosten',
  }),
  notice: word(
    'How long before an end it must be told.',
    'Hoelang vóór een einde het gemeld moet worden.',
    'notice "End of contract" 3 months',
    { clauses: '8.3.4.1', dutch: 'opzegtermijn' },
  ),
  report: word(
    'How often it is reported on, when last, and to whom.',
    'Hoe vaak erover gerapporteerd wordt, wanneer voor het laatst, en aan wie.',
    'report every 1 month last 2026-10-31 to Ward',
    { clauses: '9.4', dutch: 'rapportage' },
  ),
  valid: word(
    'From when to when it holds.',
    'Van wanneer tot wanneer het geldt.',
    'valid 2026-01-01 to 2026-12-31',
    { clauses: '8.3.3 8.3.4.1', dutch: 'geldig looptijd' },
  ),
  when: word(
    'What follows when a target is missed.',
    'Wat volgt als een doel niet wordt gehaald.',
    'when availability < 99.5% credit 10%',
    { clauses: '8.3.3', dutch: 'wanneer' },
  ),
  penalty: word(
    'What is owed when the agreement is broken.',
    'Wat verschuldigd is als de afspraak wordt geschonden.',
    'penalty "A month free"',
    { clauses: '8.3.4.1', dutch: 'boete' },
  ),

  // Processes.
  purpose: word('What it is for.', 'Waarvoor het is.', 'purpose "Good as agreed again"', {
    clauses: '4.4',
    dutch: 'doel',
  }),
  trigger: word('What sets it going.', 'Wat het in gang zet.', 'trigger "A disruption"', {
    clauses: '8.1',
    dutch: 'aanleiding',
  }),
  input: word('What goes in, and from whom.', 'Wat erin gaat, en van wie.', 'input Call from Ward', {
    clauses: '4.4 9.3',
    dutch: 'invoer',
  }),
  output: word(
    'What comes out, and for whom.',
    'Wat eruit komt, en voor wie.',
    'output ServiceReport to Ward',
    { clauses: '4.4 8.1', dutch: 'uitvoer resultaat' },
  ),
  measured: word(
    'By which measures it is followed.',
    'Met welke metingen het wordt gevolgd.',
    'measured by OnTime',
    { clauses: '9.1', dutch: 'gemeten' },
  ),
  of: word(
    'The process or step that this one is of: it follows its steps.',
    'Het proces of de stap waar dit bij hoort: het volgt de stappen ervan.',
    'of Recovering',
    { dutch: 'van' },
  ),
  team: word(
    'The team that works by it, or that one belongs to.',
    'Het team dat zo werkt, of waar men bij hoort.',
    'team Kitchen',
  ),
  tool: word('With what it is done.', 'Waarmee het wordt gedaan.', 'tool Logbook', { dutch: 'hulpmiddel' }),
  using: word(
    'By which matrix, scale or document it is done.',
    'Aan de hand van welke matrix, schaal of welk document het wordt gedaan.',
    'using Standard',
    { dutch: 'gebruikmakend' },
  ),
  text: word('The text itself.', 'De tekst zelf.', 'text "Switch it off, wait, switch it on"', {
    dutch: 'tekst',
  }),
  R: word('Who does the step.', 'Wie de stap doet.', 'R Cook', { clauses: '5.3' }),
  A: word('Who answers for the step; one only.', 'Wie voor de stap instaat; één enkele.', 'A Chef', {
    clauses: '5.3',
  }),
  C: word('Who is asked.', 'Wie wordt geraadpleegd.', 'C Buyer', { clauses: '5.3' }),
  I: word('Who is told.', 'Wie wordt ingelicht.', 'I Ward', { clauses: '5.3' }),
  does: word(
    'What is done in the step, as verbs that rules ask for.',
    'Wat er in de stap gebeurt, als werkwoorden waar regels naar vragen.',
    'does record, classify',
    { clauses: '8.6.1', dutch: 'doet' },
  ),
  then: word(
    'What comes next, and in which case.',
    'Wat erna komt, en in welk geval.',
    'then Solve when "it is small"',
    { dutch: 'dan daarna' },
  ),
  end: word('The process ends here.', 'Het proces eindigt hier.', 'end', { dutch: 'einde' }),
  yes: word('Where it goes if so.', 'Waar het heen gaat als het zo is.', 'yes Escalate', { dutch: 'ja' }),
  no: word('Where it goes if not.', 'Waar het heen gaat als het niet zo is.', 'no Solve', { dutch: 'nee' }),
  case: word('Where it goes in a case.', 'Waar het in een geval heen gaat.', 'case "It burns" Escalate', {
    dutch: 'geval',
  }),

  // Changes, problems, plans.
  planned: word('When it is planned.', 'Wanneer het gepland is.', 'planned 2026-03-01 to 2026-03-02', {
    clauses: '8.5.1.3 8.5.3 9.2',
    dutch: 'gepland',
  }),
  completed: word('When it was done.', 'Wanneer het klaar was.', 'completed 2026-03-01', {
    clauses: '8.5.3 10.1',
    dutch: 'voltooid afgerond',
  }),
  observed: word(
    'How long it is watched afterwards.',
    'Hoelang er daarna op gelet wordt.',
    'observed for 2 weeks',
    { clauses: '8.5.3', dutch: 'waargenomen nazorg' },
  ),
  invoked: word(
    'Who may set the plan to work, or when it was.',
    'Wie het plan in werking mag stellen, of wanneer dat gebeurde.',
    'invoked by Chef',
    { clauses: '8.7.2', dutch: 'ingeroepen' },
  ),
  return: word(
    'How one goes back to normal.',
    'Hoe men naar normaal teruggaat.',
    'return "In steps, ward by ward"',
    { clauses: '8.7.2', dutch: 'terugkeer' },
  ),
  handles: word(
    'What is done with data, documents or parts when a service ends.',
    'Wat er met gegevens, documenten of delen gebeurt als een dienst eindigt.',
    'handles data "Archived for 7 years"',
    { clauses: '8.5.2.1', dutch: 'behandelt' },
  ),
  assessed: word(
    'On what it was weighed before it was approved.',
    'Waarop het is gewogen voordat het werd goedgekeurd.',
    'assessed capacity, continuity',
    { clauses: '8.5.1.3', dutch: 'beoordeeld' },
  ),
  requester: word('Who asked for it.', 'Wie erom vroeg.', 'requester Ward', {
    clauses: '8.5.1.2',
    dutch: 'aanvrager',
  }),
  approval: word(
    'Who must approve, or why no one needs to.',
    'Wie moet goedkeuren, of waarom niemand dat hoeft.',
    'approval Chef',
    { clauses: '8.5.1.1 8.6.2', dutch: 'goedkeuring' },
  ),
  priority: word('Which goes first.', 'Wat voorgaat.', 'priority P1', {
    clauses: '8.2.2 8.6.3 10.2',
    dutch: 'prioriteit',
  }),
  origin: word(
    'Where it comes from: the organization, requirements, another party …',
    'Waar het vandaan komt: de organisatie, eisen, een andere partij …',
    'origin parties',
    { clauses: '6.1 7.5.3', dutch: 'herkomst oorsprong' },
  ),
  cause: word('Why it happened.', 'Waardoor het gebeurde.', 'cause "A worn belt"', {
    clauses: '8.6.3 10.1',
    dutch: 'oorzaak',
  }),
  workaround: word(
    'How to get on while it is not solved.',
    'Hoe men verder kan zolang het niet is opgelost.',
    'workaround "Use the other oven"',
    { clauses: '8.6.3', dutch: 'omweg tussenoplossing' },
  ),
  correction: word(
    'How it was put right at once.',
    'Hoe het meteen is rechtgezet.',
    'correction "Thrown away"',
    { clauses: '10.1', dutch: 'correctie' },
  ),
  similar: word(
    'Where else it was looked for.',
    'Waar het ook is gezocht.',
    'similar "None in the other kitchens"',
    { clauses: '10.1', dutch: 'soortgelijk' },
  ),
  acceptance: word(
    'What must be true before it goes live.',
    'Wat waar moet zijn voordat het in gebruik gaat.',
    'acceptance "Ten trial runs"',
    { clauses: '8.5.2.1 8.5.3', dutch: 'acceptatie acceptatiecriteria' },
  ),
  outcome: word('What it is to bring about.', 'Wat het teweeg moet brengen.', 'outcome "Half the queue"', {
    clauses: '8.2.4 8.5.2.1',
    dutch: 'uitkomst',
  }),
  fallback: word(
    'The way back, or how a failure is mended.',
    'De terugweg, of hoe een mislukking wordt hersteld.',
    'fallback "The old oven"',
    { clauses: '8.5.1.3', dutch: 'terugweg terugval' },
  ),
  evaluation: word(
    'How is judged whether it worked.',
    'Hoe wordt beoordeeld of het werkte.',
    'evaluation "Compared each quarter"',
    { clauses: '6.1 6.2.2', dutch: 'evaluatie' },
  ),
  method: word('How it is done or measured.', 'Hoe het wordt gedaan of gemeten.', 'method "Ten samples"', {
    clauses: '9.1 9.2 8.5.3',
    dutch: 'methode werkwijze',
  }),
  result: word('How it turned out.', 'Hoe het uitviel.', 'result passed', {
    clauses: '8.5.2.3 8.5.3',
    dutch: 'resultaat uitslag',
  }),
  topics: word('What is spoken of.', 'Wat aan de orde komt.', 'topics audits, risks, resources', {
    clauses: '9.3 7.4',
    dutch: 'onderwerpen',
  }),
  trend: word('Which way the values go.', 'Welke kant de waarden opgaan.', 'trend rising', {
    clauses: '9.4',
    dutch: 'ontwikkeling',
  }),

  // Assurance.
  due: word('Before which day it must be done.', 'Vóór welke dag het klaar moet zijn.', 'due 2026-12-31', {
    clauses: '6.2 10.1',
    dutch: 'uiterlijk termijn',
  }),
  tested: word('When it was last tested.', 'Wanneer het voor het laatst is getest.', 'tested 2026-05-17', {
    clauses: '8.7.2',
    dutch: 'getest',
  }),
  unit: word('In which unit it is counted.', 'In welke eenheid wordt geteld.', 'unit percent', {
    clauses: '9.1',
    dutch: 'eenheid',
  }),
  every: word(
    'How often, and when last.',
    'Hoe vaak, en wanneer voor het laatst.',
    'every 1 month last 2026-10-31',
    { clauses: '9.1', dutch: 'elke iedere frequentie' },
  ),
  source: word('Where the figures come from.', 'Waar de cijfers vandaan komen.', 'source Logbook', {
    clauses: '9.1',
    dutch: 'bron',
  }),
  affects: word('What it touches.', 'Wat het raakt.', 'affects Meals', {
    clauses: '6.1 8.5.1.3',
    dutch: 'raakt',
  }),
  likelihood: word('How likely it is.', 'Hoe waarschijnlijk het is.', 'likelihood 3 of 5', {
    clauses: '6.1',
    dutch: 'kans waarschijnlijkheid',
  }),
  treatment: word(
    'What is done about it: accept, reduce, avoid or transfer.',
    'Wat eraan gedaan wordt: accept, reduce, avoid of transfer.',
    'treatment reduce by Sprinkler',
    { clauses: '6.1', dutch: 'behandeling' },
  ),
  residual: word(
    'How likely and how bad it is after that.',
    'Hoe waarschijnlijk en hoe erg het daarna nog is.',
    'residual likelihood 1 of 5 impact 4 of 5',
    { clauses: '6.1', dutch: 'restrisico' },
  ),
  kept: word(
    'Where it is kept, and how long.',
    'Waar het bewaard wordt, en hoelang.',
    'kept at "Cabinet 3" for 7 years',
    { clauses: '7.5.3', dutch: 'bewaard' },
  ),
  dated: word('The date that stands on it.', 'De datum die erop staat.', 'dated 2026-02-11', {
    clauses: '7.5.2',
    dutch: 'gedateerd',
  }),
  replaces: word(
    'What it comes in the place of.',
    'Waar het voor in de plaats komt.',
    'replaces OldHandbook',
    { clauses: '7.5.2', dutch: 'vervangt' },
  ),
  criteria: word(
    'The clauses that the audit holds it against.',
    'De bepalingen waaraan de audit toetst.',
    'criteria ISO20000 8.6, 9',
    { clauses: '9.2' },
  ),
  covers: word('What it is about.', 'Waar het over gaat.', 'covers Meals', {
    clauses: '9.2 8.7.2',
    dutch: 'dekt betreft',
  }),
  auditor: word('Who audits.', 'Wie de audit doet.', 'auditor Guest', { clauses: '9.2' }),
  against: word(
    'The clause that is not met.',
    'De bepaling waaraan niet is voldaan.',
    'against ISO20000 8.4.1',
    { clauses: '9.2 10.1', dutch: 'tegen' },
  ),
  grade: word(
    'How serious it is: observation, minor, major.',
    'Hoe ernstig het is: observation, minor, major.',
    'grade minor',
    { clauses: '9.2', dutch: 'ernst' },
  ),
  attended: word('Who was there.', 'Wie erbij waren.', 'attended by Kitchen', {
    clauses: '9.3 7.2',
    dutch: 'aanwezig',
  }),
  chaired: word('Who led it.', 'Wie het leidde.', 'chaired by Chef', {
    clauses: '9.3',
    dutch: 'voorgezeten voorzitter',
  }),
  decided: word('What was decided.', 'Wat is besloten.', 'decided "Hire a cook"', {
    clauses: '9.3',
    dutch: 'besloten besluit',
  }),
  from: word('Where it comes from.', 'Waar het uit voortkomt.', 'from NoLabel', {
    clauses: '10.2',
    dutch: 'vanuit',
  }),
  phase: word('Where it is in plan, do, check, act.', 'Waar het is in plan, do, check, act.', 'phase do', {
    clauses: '10.2',
    dutch: 'fase',
  }),
  sealed: word(
    'The fingerprint of what an audit saw.',
    'De vingerafdruk van wat een audit heeft gezien.',
    'sealed "a1b2c3"',
    { dutch: 'verzegeld' },
  ),

  // Frameworks and views.
  asks: word(
    'What the clause asks, in our own words.',
    'Wat de bepaling vraagt, in eigen woorden.',
    'asks "Each service has an owner."',
    { dutch: 'vraagt' },
  ),
  documented: word(
    'What must be, or usually is, documented.',
    'Wat vastgelegd moet zijn, of dat meestal is.',
    'documented required "Scope of the SMS"',
    { dutch: 'gedocumenteerd' },
  ),
  typical: word('What auditors often find.', 'Wat auditors vaak vinden.', 'typical "Nobody measures it"', {
    dutch: 'typisch',
  }),
  severity: word(
    'How a rule that does not hold is shown.',
    'Hoe een regel die niet opgaat wordt getoond.',
    'severity warning',
    { dutch: 'zwaarte' },
  ),
  show: word('What the view begins with.', 'Waar de weergave mee begint.', 'show Meals', { dutch: 'toon' }),
  neighbours: word(
    'How many steps around it are shown.',
    'Hoeveel stappen eromheen worden getoond.',
    'neighbours 2',
    { dutch: 'buren' },
  ),
};
