/** The words of the rule language: how sentences are put together, and words that follow from elsewhere in the model. */
import { word, type WordEntry } from './word.ts';

const inRule = (sentence: string): string => `must Example "An example"\n  ${sentence}`;

const rule = (en: string, nl: string, sentence: string): WordEntry => word(en, nl, inRule(sentence));

export const ruleWordEntries: Readonly<Partial<Record<string, WordEntry>>> = {
  each: rule(
    'The rule is asked of every element of this kind.',
    'De regel wordt van elk element van deze soort gevraagd.',
    'each service  has owner',
  ),
  some: rule(
    'There is at least one; within a condition: one that names the element, or that the element names.',
    'Er is er minstens één; in een voorwaarde: een dat het element noemt, of dat het element noemt.',
    'each service  has some sla',
  ),
  no: rule('There is none.', 'Er is er geen.', 'each audit  has no finding where (not grade)'),
  exactly: rule(
    'There are as many as the number says.',
    'Er zijn er zoveel als het getal zegt.',
    'each step  has exactly 1 accountable',
  ),
  at: rule(
    '`at least` and `at most` bound a number.',
    '`at least` en `at most` begrenzen een aantal.',
    'at least 2 role where kind = management',
  ),
  where: rule(
    'Only of those for which the condition holds.',
    'Alleen van die waarvoor de voorwaarde geldt.',
    'each service where status = live  has owner',
  ),
  has: rule(
    'What is asked of each of them.',
    'Wat van elk ervan wordt gevraagd.',
    'each sla  has workload and exceptions',
  ),
  is: rule(
    'What is asked of each of them, as `has`.',
    'Wat van elk ervan wordt gevraagd, als `has`.',
    'each action  is not due before asOf',
  ),
  passes: rule(
    'A check of the product finds nothing against it; its working is shown.',
    'Een controle van het product heeft er niets tegen; de uitwerking wordt getoond.',
    'each sla  passes AgreementHours',
  ),
  naming: rule(
    '`naming both`: linked to the element and to the one after `each of its`.',
    '`naming both`: verbonden met het element en met dat achter `each of its`.',
    'each service, each of its customers  has some sla naming both',
  ),
  of: rule(
    '`each of its` asks it once for each element that stands behind the property.',
    '`each of its` vraagt het eenmaal voor elk element achter de eigenschap.',
    'each service, each of its customers  has some sla naming both',
  ),
  not: rule('It does not hold.', 'Het geldt niet.', 'each sla  is not review overdue'),
  and: rule('Both hold.', 'Beide gelden.', 'each role  has tasks and authority'),
  or: rule('One of them holds.', 'Een ervan geldt.', 'each service  has provider or supplied'),
  within: rule(
    'A day not after the date of judging and not older than the duration; or a clause within this one.',
    'Een dag niet na de datum van beoordeling en niet ouder dan de duur; of een bepaling binnen deze.',
    'each plan where kind = continuity  has tested within 12 months',
  ),
  overdue: rule(
    'The last time plus the interval is before the date of judging, or there was no last time.',
    'De laatste keer plus de termijn ligt voor de datum van beoordeling, of er was geen laatste keer.',
    'each risk  has review and not review overdue',
  ),
  includes: rule(
    'All these words stand behind the property.',
    'Al deze woorden staan achter de eigenschap.',
    'each process  has some step where (does includes (record, close))',
  ),
  before: rule('An earlier day.', 'Een eerdere dag.', 'each action  is not due before asOf'),
  after: rule('A later day.', 'Een latere dag.', 'each sla  is not valid.from after asOf'),
  asOf: rule('The date of judging.', 'De datum van beoordeling.', 'each action  is not due before asOf'),
  sms: rule(
    'The service management system that is judged.',
    'Het servicemanagementsysteem dat wordt beoordeeld.',
    'each plan  has services = sms.services',
  ),
  interval: rule(
    'How often it is done: `every` of the element, with its last day.',
    'Hoe vaak het wordt gedaan: `every` van het element, met de laatste dag.',
    'each report  is not interval overdue',
  ),
  missed: rule(
    'The newest value of the measure does not reach the target.',
    'De nieuwste waarde van de meting haalt het doel niet.',
    'each objective where target.missed  has some improvement',
  ),
  title: rule('A title stands behind the name.', 'Achter de naam staat een titel.', 'each role  has title'),
  done: rule(
    'Its status is done, closed or cancelled.',
    'De status is done, closed of cancelled.',
    'each risk  has no action where (due before asOf and not done)',
  ),
  weighed: rule(
    'The SMS names it behind `weighs`.',
    'Het SMS noemt het achter `weighs`.',
    'each issue  is weighed',
  ),
  needed: rule(
    'A service needs it, by itself or by what it depends on.',
    'Een dienst heeft het nodig, zelf of door wat hij nodig heeft.',
    'each component where supplied  has needed',
  ),
  components: rule(
    'Components that the service reaches by what it depends on.',
    'Componenten die de dienst bereikt door wat hij nodig heeft.',
    'each service  has components',
  ),
  outsourced: rule(
    'Another party carries it out.',
    'Een andere partij voert het uit.',
    'each process where outsourced  has some measure',
  ),
  offered: rule(
    'The SMS names the service among its `services`.',
    'Het SMS noemt de dienst bij zijn `services`.',
    'each service where offered  has description',
  ),
};
