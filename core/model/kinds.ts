import type { Language } from '../messages/language.ts';

/** The registry of kinds: every kind of element, with its name for people. */
export interface KindEntry {
  readonly en: string;
  readonly nl: string;
  /** Only within another element. */
  readonly nested?: true;
  /** A form of its own, which has no place for properties: a sentence, lines of numbers. */
  readonly ownForm?: true;
}

export const kinds = {
  sms: { en: 'service management system', nl: 'servicemanagementsysteem' },
  organization: { en: 'organization', nl: 'organisatie' },
  team: { en: 'team', nl: 'team' },
  person: { en: 'person', nl: 'persoon' },
  location: { en: 'location', nl: 'locatie' },
  party: { en: 'interested party', nl: 'belanghebbende' },
  issue: { en: 'issue', nl: 'kwestie' },
  requirement: { en: 'requirement', nl: 'eis' },
  goal: { en: 'goal', nl: 'doel' },
  customer: { en: 'customer', nl: 'klant' },
  users: { en: 'user group', nl: 'gebruikersgroep' },
  supplier: { en: 'supplier', nl: 'leverancier' },
  complaint: { en: 'complaint', nl: 'klacht' },
  principle: { en: 'principle', nl: 'principe' },
  guideline: { en: 'guideline', nl: 'handreiking' },
  directive: { en: 'directive', nl: 'regel' },
  culture: { en: 'culture', nl: 'cultuur' },
  role: { en: 'role', nl: 'rol' },
  competence: { en: 'competence', nl: 'competentie' },
  training: { en: 'training', nl: 'opleiding' },
  communication: { en: 'communication', nl: 'communicatie' },
  service: { en: 'service', nl: 'dienst' },
  component: { en: 'component', nl: 'component' },
  asset: { en: 'asset', nl: 'bedrijfsmiddel' },
  baseline: { en: 'baseline', nl: 'baseline' },
  catalogue: { en: 'service catalogue', nl: 'dienstencatalogus' },
  request: { en: 'service request', nl: 'serviceverzoek' },
  calendar: { en: 'calendar', nl: 'kalender' },
  priorities: { en: 'priority matrix', nl: 'prioriteitenmatrix' },
  scale: { en: 'scale', nl: 'schaal' },
  resource: { en: 'resource', nl: 'middel' },
  tool: { en: 'tool', nl: 'hulpmiddel' },
  knowledge: { en: 'knowledge', nl: 'kennis' },
  budget: { en: 'budget', nl: 'begroting' },
  demand: { en: 'demand', nl: 'vraag' },
  capacity: { en: 'capacity', nl: 'capaciteit' },
  tier: { en: 'service tier', nl: 'serviceniveau' },
  sla: { en: 'SLA', nl: 'SLA' },
  ola: { en: 'OLA', nl: 'OLA' },
  contract: { en: 'contract', nl: 'contract' },
  process: { en: 'process', nl: 'proces' },
  workflow: { en: 'workflow', nl: 'workflow' },
  step: { en: 'step', nl: 'stap', nested: true },
  decision: { en: 'decision', nl: 'beslissing', nested: true },
  activity: { en: 'activity', nl: 'activiteit', nested: true },
  procedure: { en: 'procedure', nl: 'procedure' },
  instruction: { en: 'work instruction', nl: 'werkinstructie' },
  change: { en: 'change', nl: 'wijziging' },
  release: { en: 'release', nl: 'release' },
  category: { en: 'category', nl: 'categorie' },
  incident: { en: 'incident', nl: 'incident' },
  problem: { en: 'problem', nl: 'probleem' },
  source: { en: 'source', nl: 'bron' },
  objective: { en: 'objective', nl: 'doelstelling' },
  risk: { en: 'risk', nl: 'risico' },
  opportunity: { en: 'opportunity', nl: 'kans' },
  criteria: { en: 'criteria', nl: 'criteria' },
  plan: { en: 'plan', nl: 'plan' },
  policy: { en: 'policy', nl: 'beleid' },
  document: { en: 'document', nl: 'document' },
  record: { en: 'record', nl: 'registratie' },
  measure: { en: 'measure', nl: 'meting' },
  report: { en: 'report', nl: 'rapport' },
  audit: { en: 'audit', nl: 'audit' },
  finding: { en: 'audit finding', nl: 'auditbevinding' },
  review: { en: 'review', nl: 'beoordeling' },
  test: { en: 'test', nl: 'test' },
  control: { en: 'control', nl: 'beheersmaatregel' },
  nonconformity: { en: 'nonconformity', nl: 'afwijking' },
  action: { en: 'action', nl: 'actie' },
  improvement: { en: 'improvement', nl: 'verbetering' },
  framework: { en: 'framework', nl: 'raamwerk' },
  clause: { en: 'clause', nl: 'bepaling', nested: true },
  must: { en: 'rule', nl: 'regel', nested: true, ownForm: true },
  should: { en: 'rule', nl: 'regel', nested: true, ownForm: true },
  rule: { en: 'rule', nl: 'regel' },
  check: { en: 'check', nl: 'controle' },
  mapping: { en: 'mapping', nl: 'koppeling', ownForm: true },
  view: { en: 'view', nl: 'weergave' },
} as const satisfies Record<string, KindEntry>;

export type Kind = keyof typeof kinds;

const kindEntries: ReadonlyMap<string, KindEntry> = new Map(Object.entries(kinds));

export const kindWords: readonly string[] = [...kindEntries.keys()];

/** Whether the word is a kind of the language. */
export function isKind(word: string): word is Kind {
  return kindEntries.has(word);
}

/** What the registry says of a kind word; nothing where it is no kind of the language. */
export function kindEntry(word: string): KindEntry | undefined {
  return kindEntries.get(word);
}

/** The name of a kind for people; an unknown word is its own name. */
export function kindLabel(kind: string, language: Language): string {
  return kindEntries.get(kind)?.[language] ?? kind;
}

/** The kinds that may stand in the first column of a file. */
export const topKinds: readonly string[] = [...kindEntries]
  .filter(([, entry]) => !entry.nested)
  .map(([kind]) => kind);
