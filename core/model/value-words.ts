/** Value words that fit a property in a kind. They are offered; others may be written where the property's list is open. */
import { propertyEntry } from './properties.ts';

/** The words to offer behind a property of an element of the kind, the likeliest first. */
export function fittingWords(kind: string, property: string): readonly string[] {
  const byKind = wordsByKind[property];
  const fitting = byKind?.[kind] ?? byKind?.['other'];
  return fitting?.split(' ').filter((word) => word !== '') ?? propertyEntry(property)?.words ?? [];
}

/** How things go from wish to end. */
const lives = {
  service: 'live planned design transition retiring retired removed',
  part: 'live planned active retiring retired removed',
  rule: 'draft proposed approved active replaced withdrawn',
  agreement: 'draft proposed approved active replaced closed',
  work: 'planned open done cancelled closed',
  change: 'proposed approved rejected planned completed failed withdrawn cancelled closed',
  goal: 'draft planned open active met missed withdrawn',
  event: 'planned completed cancelled',
  matter: 'open done closed',
} as const;

/** By property, then by kind; `other` is every kind that is not named. */
const wordsByKind: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: {
    service: lives.service,
    ...each('component asset resource tool knowledge baseline location', lives.part),
    ...each(
      'policy plan document principle guideline directive culture process procedure instruction workflow record ' +
        'calendar priorities scale criteria control catalogue competence category framework rule',
      lives.rule,
    ),
    ...each('sla ola contract tier budget', lives.agreement),
    ...each('action training communication', lives.work),
    ...each('change release', lives.change),
    ...each('objective goal', lives.goal),
    ...each('audit review test report', lives.event),
    ...each('risk opportunity issue problem incident complaint nonconformity finding demand', lives.matter),
    requirement: 'proposed approved rejected met missed withdrawn',
    request: 'proposed approved rejected open done closed',
    improvement: 'proposed approved rejected planned open done closed',
    other: 'draft planned active retired',
  },
  kind: {
    audit: 'internal external configuration',
    capacity: 'human technical information financial',
    category: 'emergency major normal standard component change request',
    change: 'new removed transferred normal standard emergency',
    communication: 'internal external',
    component: 'software hardware network data power machine',
    control: 'security',
    criteria: 'risk supplier improvement major acceptance',
    document: 'policy plan procedure agreement report design',
    incident: 'major outage security',
    issue: 'internal external',
    knowledge: 'error',
    measure: 'availability capacity',
    objective: 'management service',
    party: 'customer users supplier management',
    plan: 'management continuity availability capacity security audit change release transition',
    policy: 'management change security release',
    procedure: 'major',
    record: 'incident request problem change',
    report: 'problem change security',
    requirement: 'service legal contractual performance',
    resource: 'human technical information financial',
    review: 'management',
    risk: 'organization requirement party security availability continuity',
    role: 'management',
    supplier: 'external internal customer',
    view: 'services',
    other: '',
  },
  unit: { measure: 'percent number min h days', other: 'number percent h' },
  result: { release: 'success failure', test: 'passed failed', other: 'success failure' },
  origin: { document: 'internal external', other: 'organization requirements parties' },
  priority: { other: 'high normal low' },
  classification: { other: 'public internal confidential secret' },
  discipline: { other: 'it hr finance care facilities' },
  trend: { other: 'rising level falling' },
  topics: {
    communication: 'policy objectives services changes roles risks',
    review: 'audits risks resources objectives complaints improvement',
    training: 'services policy',
    other: 'services risks resources agreements',
  },
  assessed: { other: 'services capacity availability continuity security' },
  commits: { other: 'requirements improvement' },
  decides: { other: 'resources' },
  handles: { other: 'data documents components' },
  channel: { other: 'phone mail portal desk' },
  satisfaction: { other: 'survey interview' },
  does: { other: 'record classify prioritise escalate resolve approve plan test inform review close' },
};

function each(kinds: string, words: string): Readonly<Record<string, string>> {
  return Object.fromEntries(kinds.split(' ').map((kind) => [kind, words]));
}
