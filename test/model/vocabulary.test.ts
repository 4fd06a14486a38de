import { describe, expect, test } from 'vitest';
import { runChecks } from '../harness/findings-once.ts';
import { modelOfTexts } from '../harness/model.ts';

/** Each word of service management that a model must be able to say, and a text that says it. */
const vocabulary: Readonly<Record<string, string>> = {
  'service management system': 'sms Ours { provider Ours2 } organization Ours2',
  scope: 'sms Ours { scope "All services of the clinic, from both locations." }',
  organization: 'organization Clinic { location North } location North',
  issue: 'issue Ageing "The population ages" { kind external  impact "More demand" }',
  'interested party': 'party Inspectorate { needs "Yearly figures" }',
  requirement: 'requirement OnTime { kind legal  from Inspectorate  priority high } party Inspectorate',
  'requirement of a service': 'requirement OnTime { kind service } service Meals { realizes OnTime }',
  'requirement of a contract': 'requirement OnTime { kind contractual }',
  'requirement of performance': 'requirement OnTime { kind performance }',
  'strategic goal': 'goal Healthy objective Faster { realizes Healthy  start 70%  target 90% }',
  policy: 'policy Main { kind management  commits to requirements, improvement  approved 2026-01-01 }',
  'policy on change': 'policy Changes { kind change }',
  'policy on information security': 'policy Safe { kind security }',
  objective:
    'objective Faster { due 2026-12-31  evaluation "Measured each quarter"  resources "Two nurses" }',
  action: 'action Hire { due 2026-12-31  status open  takes 3 working days }',
  risk: 'risk Outage { origin organization  likelihood 3 of 5  impact 4 of 5  treatment accept }',
  opportunity: 'opportunity Merge { likelihood 2 of 5 }',
  'limit of accepted risk': 'criteria Appetite { kind risk  limit 12 of 25 }',
  control: 'control Badges { covers Theft  evaluation "Each year"  result effective } risk Theft',
  'plan for the system':
    'plan Main { kind management  limitations "No night shift"  technology "Ticketing" }',
  'plan for capacity': 'plan P { kind capacity }',
  'plan for availability': 'plan P { kind availability }',
  'plan for continuity':
    'plan P { kind continuity  invoked by Boss  trigger "The building is lost"  recovery within 4 h  fallback "Back to normal in steps" } role Boss',
  'plan for a release': 'plan P { kind release  planned 2026-03-01 to 2026-03-02 }',
  'plan for a new service': 'plan P { kind design  acceptance "Ten trial runs"  outcome "Half the queue" }',
  service: 'service Meals { criticality vital  status live  value "Nobody is hungry" }',
  'lifecycle of a service': 'service Meals { status retiring }',
  'owner of a service': 'service Meals { owner Cook } role Cook',
  'facility and support':
    'service Meals { facility Kitchen, "A warm meal at noon"  support Cooks } component Kitchen team Cooks',
  'functionality and functioning':
    'service Meals { functionality "Three courses"  functioning "Warm on arrival" }',
  component: 'component Oven { kind machine  maintenance Nights } calendar Nights',
  customer: 'customer Ward service Meals { customers Ward }',
  'user group': 'users Patients service Meals { users Patients }',
  catalogue: 'catalogue Menu { services Meals  audience Patients } service Meals users Patients',
  'service level agreement': 'sla S { services all  target "Warm" >= 95% per month }',
  'operational level agreement': 'ola O { provider Cooks  interfaces "The hatch" } team Cooks',
  contract: 'contract C { supplier Farm  valid 2026-01-01 to 2026-12-31  obligations "Fresh" } supplier Farm',
  window: 'sla S { availability 99.9% per 30 days during Day } calendar Day',
  'calendar of an agreement': 'sla S { hours Day } calendar Day { hours mon-fri 08:00-17:00 }',
  'workload limit': 'sla S { workload "Meals" <= 400 per day }',
  exception: 'sla S { exceptions "Public holidays" }',
  'no exception': 'sla S { exceptions none "Everybody eats every day." }',
  credits:
    'sla S { when availability 95% to 99% credit 10% "of the price"  when availability < 95% "No charge" }',
  'external supplier': 'supplier Farm { kind external  provides Oven } component Oven',
  'internal supplier': 'supplier Farm { kind internal  operates Baking } process Baking',
  'customer acting as a supplier': 'supplier Farm { kind customer }',
  process:
    'process Baking { purpose "Fresh bread"  trigger "A wish"  output Bread  owner Cook } record Bread role Cook',
  'interface of processes': 'process A { output R to B } process B { input R from A } record R',
  procedure: 'procedure P { of Baking  step Knead { R Cook } } process Baking { step Knead } role Cook',
  'work instruction': 'instruction I { of P.Knead  tool Oven } procedure P { step Knead } tool Oven',
  role: 'role Cook { tasks "Bake"  authority "Stop the oven"  responsible "Safe food"  competence Hygiene } competence Hygiene',
  person: 'person P7 { holds Cook  deputy P8  team Kitchen } person P8 role Cook team Kitchen',
  'deputy of a role': 'role Cook { deputy P8 } person P8',
  team: 'team Kitchen { part of Clinic  maturity service } organization Clinic',
  'who does what':
    'process P { step S { R Cook  A Chef  C Ward  I Board } } role Cook role Chef customer Ward team Board',
  document:
    'document D { version "1"  kept at "Cabinet 3" for 7 years  audience Board  classification internal } team Board',
  'type of record': 'record Bread { every 1 day last 2026-11-01  kept at "Cabinet 4" for 1 year }',
  asset: 'asset Van { category Vehicles  valid 2026-01-01 to 2027-01-01 } category Vehicles',
  'type of configuration item': 'category Vehicles { kind component }',
  'configuration item':
    'component Oven { number "4711"  category Ovens  status live  part of Kitchen } category Ovens component Kitchen',
  baseline: 'baseline B { contains Oven  approved 2026-01-01 } component Oven',
  change:
    'change C { kind new  requester Ward  category Big  approval Board  impact "One day less capacity"  fallback "Old oven"  observed for 2 weeks  result success } customer Ward category Big team Board',
  'category of change': 'category Urgent { kind change  approval Board  tags emergency } team Board',
  release:
    'release R { contains C  planned 2026-03-01  completed 2026-03-01  baseline B } change C baseline B',
  'type of release': 'category Monthly { kind release  every 1 month  method "In two steps" }',
  'priority matrix':
    'priorities P { levels P1, P2  urgency high, low  impact high P1, P2  impact low P2, P2 }',
  problem: 'problem P { cause "A worn belt"  priority P1  status open }',
  'known error': 'knowledge K { kind known  from P  workaround "Use the other oven" } problem P',
  'type of request':
    'request Diet { service Meals  approval none "Always allowed"  takes 10 min } service Meals',
  measurement:
    'measure Warm { unit percent  every 1 month  source Log  method "Ten samples"  trend rising } tool Log',
  report:
    'report Monthly { purpose "Steering"  audience Board  contains Warm  every 1 month } team Board measure Warm',
  audit: 'audit A { scope "The kitchen"  auditor Guest  held 2026-09-01 } role Guest',
  'audit programme': 'plan Audits { kind audit  every 1 year  method "Interviews" }',
  finding: 'audit A { finding F { grade minor } }',
  nonconformity:
    'nonconformity N { correction "Thrown away"  cause "No label"  action Label { due 2026-12-01 } }',
  'management review':
    'review R { kind management  chaired by Board  topics audits, risks, resources, changes  decided "Hire" } team Board',
  improvement:
    'improvement I { from Idea  target 5 %  priority high  people "Train"  processes none "As they are."  technology Oven } complaint Idea tool Oven',
  communication:
    'communication C { kind internal  covers Main  audience Board  channel "Newsletter"  every 3 months } policy Main team Board',
  training: 'training T { competence Hygiene  attended by P7  held 2026-02-02 } competence Hygiene person P7',
  'knowledge item':
    'knowledge K { text "Rest the dough"  audience Cooks  covers Meals } team Cooks service Meals',
  budget:
    'budget B { services Meals  item "Flour" EUR 1200 per month actual EUR 1100  total EUR 14400 per year  value 2026-06-30 EUR 6600 } service Meals',
  demand:
    'demand D { services Meals  unit "meals"  now 400 per day  growth 2% per month  forecast 2027-01-01 450 } service Meals',
  capacity: 'capacity C { services Meals  now 500 per day  limit 600  reserve 10% } service Meals',
  test: 'test T { covers P  held 2026-05-01  result passed } plan P',
  calendar:
    'calendar Day { timezone "Europe/Amsterdam"  hours mon-fri 08:00-17:00, sat 22:00-02:00, sun 18:00-24:00  days 25 to last  except Feast  closed Feast, 2026-12-25 } calendar Feast',

  'an SMS within an SMS': 'sms Inner { part of Outer } sms Outer',
  principle:
    'principle Consistent { statement "Be consistent"  rationale "People know what to expect"  implications "One way of working"  applies to Kitchen } team Kitchen',
  'rule of the house':
    'directive NoPhones { kind safety  text "No phones at the stove"  applies to Kitchen } team Kitchen',
  guideline: 'guideline Taste { text "Taste before serving"  applies to Kitchen } team Kitchen',
  culture: 'culture Open { statement "We tell what went wrong" }',
  'people, process, technology':
    'sms S { people Cooks  processes Baking  technology Oven } team Cooks process Baking tool Oven',
  'workflow over processes':
    'workflow W { processes USM.Agree, USM.Change  step First { realizes USM.Agree  then Second } step Second { end } }',
  'process that follows a process of USM': 'process Ours { realizes USM.Recover }',
  profile: 'role Cook { profile USM.Operator }',
  'value maturity': 'service Meals { maturity customer  evidence D } document D',
  discipline: 'service Meals { discipline care } team Kitchen { discipline care }',
  'a waiver':
    'role A { separate from B  waives RoleSeparation until 2027-01-01 because "Three people." by A } role B',
  'a translated title': 'service Meals "Meals" nl "Maaltijden" { description "Warm" nl "Warm" }',
  'what is to be described later': 'service Meals { stub }',
};

describe('the vocabulary of service management', () => {
  test.each(Object.entries(vocabulary))('%s can be said', (_word, text) => {
    const findings = runChecks(modelOfTexts({ 'a.sms': text }), { asOf: '2026-11-22', language: 'en' });
    const misunderstood = findings.filter(({ id }) => notUnderstood.has(id));
    expect(misunderstood.map(({ message }) => message)).toEqual([]);
  });
});

const notUnderstood: ReadonlySet<string> = new Set([
  'syntax',
  'misplaced-property',
  'property-twice',
  'unresolved-name',
  'unknown-word',
]);
