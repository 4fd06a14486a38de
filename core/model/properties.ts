/**
 * The registry of properties: which kinds take a property, whether it may be given more than once, which
 * kinds its names may refer to, and which value words are known. The grammar lets any property parse in any
 * kind, so that a property in the wrong place gets a sentence instead of a syntax error.
 */
import type { Kind } from './kinds.ts';

export interface PropertyEntry {
  /** The whole wording where it is more than the first word: "held by". */
  readonly wording?: string;
  /** `any` is every kind. */
  readonly kinds: readonly Kind[] | 'any';
  readonly repeatable?: true;
  /** Kinds that the names behind the small word may refer to; a part not listed may name any kind. */
  readonly refersTo?: Readonly<Record<string, readonly Kind[]>>;
  /** The value words of the property, where the list is closed. */
  readonly words?: readonly string[];
}

const party = ['organization', 'team', 'role', 'person', 'customer', 'users', 'supplier', 'party'] as const;
const actor = ['role', 'team', 'organization', 'person', 'supplier', 'customer'] as const;
const agreement = ['tier', 'sla', 'ola', 'contract'] as const;
const flow = ['process', 'workflow', 'procedure'] as const;
const node = ['step', 'decision', 'activity'] as const;
const documented = [
  'document',
  'record',
  'report',
  'plan',
  'policy',
  'measure',
  'review',
  'audit',
  'test',
] as const;
const dependable = ['service', 'component', 'asset', 'resource', 'tool', 'location'] as const;

export const properties = {
  description: { kinds: 'any' },
  owner: { kinds: 'any', refersTo: { value: actor } },
  status: {
    kinds: 'any',
    words: [
      'draft',
      'planned',
      'design',
      'transition',
      'live',
      'retired',
      'open',
      'done',
      'closed',
      'cancelled',
      'approved',
    ],
  },
  tags: { kinds: 'any' },
  kind: { kinds: 'any' },
  version: { kinds: 'any' },
  number: { kinds: 'any' },
  link: { kinds: 'any', repeatable: true },
  evidence: { kinds: 'any', repeatable: true, refersTo: { value: documented } },
  satisfies: { kinds: 'any', repeatable: true },
  realizes: { kinds: 'any', repeatable: true },
  review: { kinds: 'any' },
  without: { kinds: 'any', repeatable: true },
  waives: { kinds: 'any', repeatable: true, refersTo: { waives: ['check', 'rule'], by: actor } },
  stub: { kinds: 'any' },

  provider: { kinds: ['sms', 'ola'], refersTo: { value: party } },
  scope: { kinds: ['sms', 'audit', 'plan'] },
  services: { kinds: ['sms', 'catalogue'], refersTo: { value: ['service'] } },
  policy: { kinds: ['sms'], refersTo: { value: ['policy', 'document'] } },
  plan: { kinds: ['sms', 'objective', 'risk'], refersTo: { value: ['plan', 'document'] } },
  aims: {
    wording: 'aims at',
    kinds: ['sms'],
    repeatable: true,
    refersTo: { value: ['framework'] },
    words: ['modelled', 'evidenced', 'verified'],
  },
  accepts: {
    wording: 'accepts gap',
    kinds: ['sms'],
    repeatable: true,
    refersTo: { value: ['framework'], by: actor },
  },
  part: {
    wording: 'part of',
    kinds: ['sms', 'organization', 'team', 'location', 'component'],
    refersTo: { value: ['sms', 'organization', 'team', 'location', 'component', 'service'] },
  },

  profile: { kinds: ['role'], refersTo: { value: ['role'] } },
  competence: { kinds: ['role', 'training', 'person'], repeatable: true },
  location: {
    kinds: ['organization', 'team', 'component', 'asset', 'supplier', 'customer'],
    refersTo: { value: ['location', 'organization'] },
  },
  contact: { kinds: ['supplier', 'customer', 'organization', 'team'], refersTo: { value: actor } },
  held: {
    wording: 'held by',
    kinds: ['role', 'audit', 'review', 'training', 'test'],
    refersTo: { value: ['team', 'organization', 'person', 'supplier', 'role'] },
  },
  tasks: { kinds: ['role'] },
  authority: { kinds: ['role'] },
  responsible: { kinds: ['role'] },
  needs: { kinds: ['customer', 'users', 'party', 'organization'] },
  reports: { wording: 'reports to', kinds: ['role', 'team', 'organization'], refersTo: { value: actor } },
  separate: { wording: 'separate from', kinds: ['role'], repeatable: true, refersTo: { value: ['role'] } },
  satisfaction: { kinds: ['customer', 'users', 'service'], repeatable: true },

  criticality: { kinds: ['service', 'component', 'asset'], words: ['vital', 'high', 'normal', 'low'] },
  discipline: { kinds: ['service', 'sms', 'team', 'organization', 'process'] },
  customers: { kinds: ['service'], refersTo: { value: ['customer', 'organization', 'team', 'users'] } },
  facility: {
    kinds: ['service'],
    refersTo: { value: ['component', 'asset', 'service', 'resource', 'tool', 'location'] },
  },
  uses: { kinds: ['service', 'component'], repeatable: true, refersTo: { value: dependable } },
  support: { kinds: ['service'], refersTo: { value: actor, during: ['calendar'] } },
  functionality: { kinds: ['service', 'component'] },
  functioning: { kinds: ['service', 'component'] },
  depends: {
    wording: 'depends on',
    kinds: ['service', 'component', 'asset'],
    repeatable: true,
    refersTo: { value: dependable },
  },
  recovery: { kinds: ['service', 'component'] },
  redundancy: { kinds: ['component'] },
  supplied: {
    wording: 'supplied by',
    kinds: ['component', 'service', 'asset', 'resource', 'tool'],
    refersTo: { value: ['supplier', 'organization', 'team', 'customer'], under: agreement },
  },
  backup: { kinds: ['component', 'service', 'asset'] },
  timezone: { kinds: ['calendar'] },
  hours: { kinds: ['calendar', ...agreement, 'service'], refersTo: { value: ['calendar'] } },
  days: { kinds: ['calendar'] },
  except: { kinds: ['calendar'], refersTo: { value: ['calendar'] } },
  closed: { kinds: ['calendar'], repeatable: true, refersTo: { value: ['calendar'] } },
  levels: { kinds: ['priorities', 'scale'] },
  urgency: { kinds: ['priorities'] },
  impact: { kinds: ['priorities', 'risk', 'opportunity'], repeatable: true },

  based: { wording: 'based on', kinds: agreement, refersTo: { value: agreement } },
  service: { kinds: agreement, repeatable: true, refersTo: { value: ['service', 'component'] } },
  customer: {
    kinds: ['sla', 'ola', 'tier', 'complaint'],
    refersTo: { value: ['customer', 'organization', 'team', 'users'] },
  },
  supplier: { kinds: ['contract', 'component'], refersTo: { value: ['supplier'] } },
  priorities: { kinds: agreement, refersTo: { value: ['priorities'] } },
  availability: {
    kinds: [...agreement, 'component', 'service'],
    repeatable: true,
    refersTo: { during: ['calendar'], excluding: ['calendar'] },
  },
  response: { kinds: agreement, repeatable: true, refersTo: { during: ['calendar'] } },
  resolution: { kinds: agreement, repeatable: true, refersTo: { during: ['calendar'] } },
  updates: { kinds: agreement, repeatable: true },
  workload: { kinds: agreement, repeatable: true },
  exceptions: { kinds: agreement, repeatable: true },
  target: {
    kinds: [...agreement, 'objective', 'measure'],
    repeatable: true,
    refersTo: { measured: ['measure'], of: ['measure'] },
  },
  duties: { wording: 'duties of', kinds: agreement, repeatable: true, refersTo: { of: party } },
  price: { kinds: [...agreement, 'service'], repeatable: true },
  notice: { kinds: agreement, repeatable: true },
  report: { kinds: [...agreement, 'process'], repeatable: true, refersTo: { to: party } },
  valid: { kinds: [...agreement, 'document', 'plan', 'policy', 'competence'] },
  when: { kinds: agreement, repeatable: true },
  penalty: { kinds: agreement, repeatable: true },

  purpose: { kinds: ['process', 'workflow', 'procedure', 'policy', 'plan'] },
  trigger: { kinds: ['process', 'workflow', 'procedure'] },
  input: { kinds: [...flow, ...node, 'review'], repeatable: true },
  output: { kinds: [...flow, ...node], repeatable: true },
  measured: { wording: 'measured by', kinds: [...flow, 'service'], refersTo: { value: ['measure'] } },
  of: { kinds: ['procedure', 'instruction', 'activity'], refersTo: { value: [...flow, ...node] } },
  team: { kinds: ['procedure', 'role', 'person'], refersTo: { value: ['team', 'organization'] } },
  tool: {
    kinds: [...node, 'procedure', 'instruction'],
    refersTo: { value: ['tool', 'component', 'service', 'asset', 'resource'] },
  },
  using: {
    kinds: node,
    refersTo: { value: ['priorities', 'category', 'scale', 'criteria', 'document', 'tool', 'instruction'] },
  },
  text: { kinds: ['instruction', 'knowledge', 'directive', 'guideline', 'principle'] },
  R: { kinds: node, refersTo: { value: actor } },
  A: { kinds: node, refersTo: { value: actor } },
  C: { kinds: node, refersTo: { value: actor } },
  I: { kinds: node, refersTo: { value: actor } },
  does: { kinds: node, repeatable: true },
  then: { kinds: node, repeatable: true, refersTo: { value: [...node, ...flow] } },
  end: { kinds: node },
  yes: { kinds: ['decision'], refersTo: { value: [...node, ...flow] } },
  no: { kinds: ['decision'], refersTo: { value: [...node, ...flow] } },
  case: { kinds: ['decision'], repeatable: true, refersTo: { value: [...node, ...flow] } },

  due: { kinds: ['objective', 'action', 'improvement', 'nonconformity', 'problem', 'change', 'release'] },
  tested: { kinds: ['plan', 'service', 'component', 'control'] },
  unit: { kinds: ['measure'] },
  every: {
    kinds: ['measure', 'record', 'report', 'audit', 'review', 'plan', 'training', 'communication', 'test'],
  },
  source: { kinds: ['measure'] },
  value: { kinds: 'any', repeatable: true },
  affects: { kinds: ['risk', 'opportunity', 'change', 'problem', 'issue'], repeatable: true },
  likelihood: { kinds: ['risk', 'opportunity'] },
  treatment: { kinds: ['risk', 'opportunity'] },
  residual: { kinds: ['risk', 'opportunity'] },
  approved: {
    kinds: ['document', 'plan', 'policy', 'change', 'record', 'sla', 'contract', 'ola'],
    refersTo: { by: actor },
  },
  kept: { wording: 'kept at', kinds: ['document', 'record', 'report', 'knowledge'] },
  criteria: { kinds: ['audit'], repeatable: true },
  covers: { kinds: ['audit', 'review', 'plan', 'test'], repeatable: true },
  auditor: { kinds: ['audit'], refersTo: { value: actor } },
  against: { kinds: ['finding', 'nonconformity'], repeatable: true },
  grade: { kinds: ['finding', 'nonconformity'], words: ['observation', 'minor', 'major'] },
  attended: { wording: 'attended by', kinds: ['review', 'training'], refersTo: { value: party } },
  decided: { kinds: ['review'], repeatable: true },
  from: { kinds: ['improvement', 'nonconformity', 'action', 'problem', 'change'], repeatable: true },
  phase: { kinds: ['improvement', 'objective', 'action'], words: ['plan', 'do', 'check', 'act'] },
  sealed: { kinds: ['audit'] },

  asks: { kinds: ['clause'] },
  documented: { kinds: ['clause'], repeatable: true },
  typical: { kinds: ['clause'], repeatable: true },
  severity: { kinds: ['rule'], words: ['error', 'warning', 'info', 'hint'] },
  show: { kinds: ['view'], repeatable: true },
  neighbours: { kinds: ['view'] },
} as const satisfies Record<string, PropertyEntry>;

const propertyEntries: ReadonlyMap<string, PropertyEntry> = new Map(Object.entries(properties));

export const propertyWords: readonly string[] = [...propertyEntries.keys()];

/** What the registry says of a property word; nothing where it is no property of the language. */
export function propertyEntry(word: string): PropertyEntry | undefined {
  return propertyEntries.get(word);
}

/** Whether names of elements stand behind the property's word. */
export function namesElements(word: string): boolean {
  return propertyEntries.get(word)?.refersTo?.['value'] !== undefined || openProperties.has(word);
}

/** Properties that may name any kind of element. */
export const openProperties: ReadonlySet<string> = new Set([
  'realizes',
  'competence',
  'input',
  'output',
  'affects',
  'covers',
  'from',
  'show',
  'source',
]);

/** The property as a person reads it: "held by". */
export function propertyWording(word: string): string {
  return propertyEntries.get(word)?.wording ?? word;
}

/** Whether elements of the kind take the property. */
export function takesProperty(kind: string, word: string): boolean {
  const allowed = propertyEntries.get(word)?.kinds;
  if (!allowed) return false;
  return allowed === 'any' || allowed.some((candidate) => candidate === kind);
}

/** The property words that elements of the kind take, those of every kind last. */
export function propertiesOfKind(kind: string): readonly string[] {
  const taken = propertyWords.filter((word) => takesProperty(kind, word));
  const common = (word: string): number => (propertyEntries.get(word)?.kinds === 'any' ? 1 : 0);
  return taken.toSorted((one, other) => common(one) - common(other));
}
