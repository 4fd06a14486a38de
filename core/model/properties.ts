/**
 * The registry of properties: which kinds take a property, whether it may be given more than once, which
 * kinds its names may refer to, and which value words are known. The grammar lets any property parse in any
 * kind, so that a property in the wrong place gets a sentence instead of a syntax error.
 */
import { kindEntry, type Kind } from './kinds.ts';
import type { Dimension } from './misfits.ts';

export interface PropertyEntry {
  /** The whole wording where it is more than the first word: "held by". */
  readonly wording?: string;
  /** The kinds in which the whole wording is meant; elsewhere a value follows the first word: "held 2026-09-14". */
  readonly worded?: readonly Kind[];
  /** `any` is every kind. */
  readonly kinds: readonly Kind[] | 'any';
  readonly repeatable?: true;
  /** Kinds that the names behind the small word may refer to; a part not listed may name any kind. */
  readonly refersTo?: Readonly<Record<string, readonly Kind[]>>;
  /** What the quantity behind the word measures, where it takes one of a single kind. */
  readonly quantity?: Dimension;
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

/** What people, processes and technology belong to. */
const managed = [
  'sms',
  'plan',
  'service',
  'team',
  'organization',
  'improvement',
  'objective',
  'change',
  'workflow',
] as const;
const dated = [
  'change',
  'release',
  'audit',
  'review',
  'test',
  'training',
  'action',
  'improvement',
  'plan',
] as const;

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
      'proposed',
      'active',
      'retiring',
      'removed',
      'rejected',
      'withdrawn',
      'met',
      'missed',
      'replaced',
      'completed',
      'failed',
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
  approved: { kinds: 'any', refersTo: { by: actor } },
  without: { kinds: 'any', repeatable: true },
  waives: { kinds: 'any', repeatable: true, refersTo: { waives: ['check', 'rule'], by: actor } },
  stub: { kinds: 'any' },

  weighs: { kinds: ['sms'], refersTo: { value: ['issue', 'requirement', 'party', 'risk', 'opportunity'] } },
  exclusion: { kinds: ['sms'], repeatable: true },

  provider: { kinds: ['sms', 'ola', 'service'], refersTo: { value: party } },
  scope: {
    kinds: ['sms', 'audit', 'plan', 'contract', 'ola', 'sla', 'catalogue', 'release', 'change', 'policy'],
  },
  services: {
    kinds: ['sms', 'catalogue', 'budget', 'demand', 'capacity', 'plan', 'requirement'],
    refersTo: { value: ['service'] },
  },
  policy: { kinds: ['sms'], refersTo: { value: ['policy', 'document'] } },
  plan: {
    kinds: ['sms', 'objective', 'risk', 'change', 'release', 'service', 'improvement'],
    refersTo: { value: ['plan', 'document'] },
  },
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
    kinds: [
      'sms',
      'organization',
      'team',
      'location',
      'component',
      'asset',
      'role',
      'category',
      'service',
      'process',
      'document',
      'action',
      'plan',
      'control',
    ],
    refersTo: {
      value: [
        'sms',
        'organization',
        'team',
        'location',
        'component',
        'service',
        'asset',
        'role',
        'category',
        'process',
        'workflow',
        'document',
        'catalogue',
        'plan',
        'tool',
      ],
    },
  },

  people: { kinds: managed, repeatable: true },
  processes: { kinds: managed, repeatable: true, refersTo: { value: [...flow, 'instruction', 'activity'] } },
  technology: { kinds: managed, repeatable: true },
  resources: { kinds: [...managed, 'process', 'procedure', 'action', 'goal'], repeatable: true },
  parties: {
    kinds: ['sms', 'plan', 'process', 'change', 'communication'],
    repeatable: true,
    refersTo: { value: party },
  },
  obligations: {
    kinds: ['sms', 'plan', 'service', 'policy', 'supplier', 'asset', 'contract'],
    repeatable: true,
  },
  limitations: { kinds: ['sms', 'plan', 'service', 'component', 'change'], repeatable: true },
  statement: { kinds: ['principle', 'guideline', 'directive', 'culture', 'policy', 'issue'] },
  rationale: {
    kinds: [
      'principle',
      'guideline',
      'directive',
      'culture',
      'policy',
      'change',
      'request',
      'requirement',
      'issue',
      'improvement',
    ],
  },
  implications: { kinds: ['principle', 'guideline', 'directive', 'culture', 'policy', 'issue'] },
  applies: {
    wording: 'applies to',
    kinds: ['principle', 'guideline', 'directive', 'culture', 'policy', 'criteria', 'requirement'],
    repeatable: true,
  },
  commits: { wording: 'commits to', kinds: ['policy'], repeatable: true },
  maturity: {
    kinds: ['sms', 'organization', 'team', 'service', 'process'],
    words: ['technology', 'system', 'service', 'customer', 'business'],
  },
  provides: {
    kinds: ['supplier', 'customer', 'organization', 'team', 'party'],
    repeatable: true,
    refersTo: { value: ['service', 'component', 'asset', 'resource', 'tool', 'location'] },
  },
  operates: {
    kinds: ['supplier', 'customer', 'organization', 'team', 'party'],
    repeatable: true,
    refersTo: { value: [...flow, ...node, 'instruction'] },
  },
  holds: { kinds: ['person'], refersTo: { value: ['role'] } },
  formerly: { kinds: ['role', 'person', 'team'], repeatable: true, refersTo: { value: actor } },
  deputy: { kinds: ['role', 'person'], refersTo: { value: ['person', 'role', 'team', 'supplier'] } },
  audience: {
    kinds: [
      'communication',
      'document',
      'record',
      'report',
      'catalogue',
      'knowledge',
      'training',
      'policy',
      'plan',
    ],
    refersTo: { value: [...party, 'sms'] },
  },
  access: { kinds: ['supplier', 'party', 'organization'] },
  channel: {
    kinds: ['communication', 'service', 'complaint', 'customer', 'supplier', 'users', 'report'],
    repeatable: true,
  },
  escalates: {
    wording: 'escalates to',
    kinds: [
      'role',
      'team',
      'problem',
      'complaint',
      'contract',
      'ola',
      'request',
      'process',
      'procedure',
      ...node,
    ],
    refersTo: { value: [...actor, ...node] },
  },

  profile: { kinds: ['role'], refersTo: { value: ['role'] } },
  competence: { kinds: ['role', 'training', 'person'], repeatable: true },
  location: {
    kinds: [
      'organization',
      'team',
      'component',
      'asset',
      'supplier',
      'customer',
      'sms',
      'plan',
      'service',
      'person',
      'role',
      'users',
    ],
    refersTo: { value: ['location', 'organization'] },
  },
  contact: {
    kinds: ['supplier', 'customer', 'organization', 'team', 'plan', 'service', 'party', 'catalogue', 'users'],
    refersTo: { value: actor },
  },
  held: {
    wording: 'held by',
    worded: ['role'],
    kinds: ['role', 'audit', 'review', 'training', 'test', 'communication'],
    refersTo: { value: ['team', 'organization', 'person', 'supplier', 'role'] },
  },
  required: { kinds: ['role'], repeatable: true },
  assigned: { kinds: ['role'], repeatable: true },
  decides: { wording: 'decides on', kinds: ['role'] },
  represents: { kinds: ['party'], refersTo: { value: party } },
  relevant: { kinds: ['issue', 'requirement', 'party'] },
  tasks: { kinds: ['role', 'plan', 'team', 'organization'] },
  authority: { kinds: ['role', 'plan', 'team', 'organization'] },
  responsible: { kinds: ['role', 'plan', 'team', 'organization'] },
  needs: { kinds: ['customer', 'users', 'party', 'organization'] },
  reports: {
    wording: 'reports to',
    kinds: ['role', 'team', 'organization', 'audit'],
    refersTo: { value: actor },
  },
  separate: { wording: 'separate from', kinds: ['role'], repeatable: true, refersTo: { value: ['role'] } },
  satisfaction: { kinds: ['customer', 'users', 'service'], repeatable: true },

  criticality: {
    kinds: ['service', 'component', 'asset', 'process', 'supplier'],
    words: ['vital', 'high', 'normal', 'low'],
  },
  discipline: {
    kinds: ['service', 'sms', 'team', 'organization', 'process', 'workflow', 'procedure', 'catalogue'],
  },
  customers: {
    kinds: ['service', 'sms', 'catalogue'],
    refersTo: { value: ['customer', 'organization', 'team', 'users'] },
  },
  facility: {
    kinds: ['service'],
    refersTo: { value: ['component', 'asset', 'service', 'resource', 'tool', 'location'] },
  },
  uses: {
    kinds: ['service', 'component', 'plan', 'process', 'procedure', 'incident'],
    repeatable: true,
    refersTo: { value: [...dependable, ...flow, 'instruction', 'document', 'knowledge', 'plan'] },
  },
  support: { kinds: ['service'], refersTo: { value: actor, during: ['calendar'] } },
  functionality: { kinds: ['service', 'component'] },
  functioning: { kinds: ['service', 'component'] },
  depends: {
    wording: 'depends on',
    kinds: ['service', 'component', 'asset', 'plan'],
    repeatable: true,
    refersTo: { value: [...dependable, 'plan', 'change', 'release'] },
  },
  users: {
    kinds: ['service', 'catalogue', 'customer'],
    refersTo: { value: ['users', 'customer', 'role', 'team', 'organization'] },
  },
  maintenance: {
    kinds: ['service', 'component', ...agreement],
    repeatable: true,
    refersTo: { value: ['calendar'] },
  },
  interfaces: {
    kinds: ['supplier', 'contract', 'ola', 'process', 'plan', 'service', 'component'],
    repeatable: true,
  },
  category: {
    kinds: [
      'change',
      'release',
      'component',
      'asset',
      'request',
      'problem',
      'record',
      'complaint',
      'resource',
      'finding',
    ],
    refersTo: { value: ['category'] },
  },
  contains: {
    kinds: ['release', 'baseline', 'report', 'catalogue', 'document', 'knowledge', 'plan', 'category'],
    repeatable: true,
  },
  baseline: { kinds: ['release', 'change'], refersTo: { value: ['baseline', 'document', 'record'] } },
  now: { kinds: ['demand', 'capacity', 'resource'] },
  forecast: { kinds: ['demand', 'capacity', 'resource', 'budget'], repeatable: true },
  growth: { kinds: ['demand', 'capacity', 'resource'] },
  limit: { kinds: ['capacity', 'demand', 'resource', 'criteria', 'role', 'category'] },
  reserve: { kinds: ['capacity', 'resource', 'demand', 'budget'] },
  start: { kinds: ['objective', 'improvement', 'measure', 'goal'] },
  total: { quantity: 'money', kinds: ['budget'] },
  item: { quantity: 'money', kinds: ['budget'], repeatable: true },
  takes: { quantity: 'duration', kinds: [...node, 'demand', 'request', 'action', 'instruction'] },
  recovery: { kinds: ['service', 'component', 'plan'] },
  redundancy: { quantity: 'scale', kinds: ['component'] },
  supplied: {
    wording: 'supplied by',
    kinds: ['component', 'service', 'asset', 'resource', 'tool', 'supplier', 'knowledge'],
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
  impact: {
    kinds: [
      'priorities',
      'risk',
      'opportunity',
      'change',
      'problem',
      'issue',
      'complaint',
      'plan',
      'nonconformity',
      'incident',
    ],
    repeatable: true,
  },

  based: { wording: 'based on', kinds: agreement, refersTo: { value: agreement } },
  service: {
    kinds: [...agreement, 'request', 'complaint', 'objective'],
    repeatable: true,
    refersTo: { value: ['service', 'component'] },
  },
  customer: {
    kinds: ['sla', 'ola', 'tier', 'complaint'],
    refersTo: { value: ['customer', 'organization', 'team', 'users'] },
  },
  supplier: { kinds: ['contract', 'component', 'complaint'], refersTo: { value: ['supplier'] } },
  priorities: { kinds: agreement, refersTo: { value: ['priorities'] } },
  availability: {
    quantity: 'percentage',
    kinds: [...agreement, 'component', 'service', 'objective', 'plan', 'requirement'],
    repeatable: true,
    refersTo: { during: ['calendar'], excluding: ['calendar'] },
  },
  response: {
    quantity: 'duration',
    kinds: [...agreement, 'request'],
    repeatable: true,
    refersTo: { during: ['calendar'] },
  },
  resolution: {
    quantity: 'duration',
    kinds: [...agreement, 'request'],
    repeatable: true,
    refersTo: { during: ['calendar'] },
  },
  updates: { quantity: 'duration', kinds: agreement, repeatable: true },
  workload: { kinds: agreement, repeatable: true },
  exceptions: { kinds: agreement, repeatable: true },
  target: {
    kinds: [...agreement, 'objective', 'measure', 'improvement', 'goal', 'request'],
    repeatable: true,
    refersTo: { measured: ['measure'], of: ['measure'] },
  },
  duties: { wording: 'duties of', kinds: agreement, repeatable: true, refersTo: { of: party } },
  price: {
    quantity: 'money',
    kinds: [
      ...agreement,
      'service',
      'resource',
      'asset',
      'component',
      'tool',
      'request',
      'change',
      'improvement',
      'action',
      'training',
    ],
    repeatable: true,
  },
  notice: { quantity: 'duration', kinds: agreement, repeatable: true },
  report: {
    kinds: [...agreement, 'process', 'plan', 'objective', 'budget'],
    repeatable: true,
    refersTo: { to: party },
  },
  valid: {
    kinds: [
      ...agreement,
      'document',
      'plan',
      'policy',
      'competence',
      'budget',
      'directive',
      'guideline',
      'asset',
      'requirement',
      'training',
    ],
  },
  when: { kinds: agreement, repeatable: true },
  penalty: { kinds: agreement, repeatable: true },

  purpose: {
    kinds: [
      'process',
      'workflow',
      'procedure',
      'policy',
      'plan',
      'report',
      'document',
      'communication',
      'service',
      'change',
      'release',
      'organization',
      'team',
      'sms',
      'role',
      'catalogue',
      'resource',
      'tool',
      'training',
      'audit',
      'test',
      'control',
      'measure',
      'objective',
    ],
  },
  trigger: { kinds: ['process', 'workflow', 'procedure', 'plan', 'communication', 'instruction', 'request'] },
  input: { kinds: [...flow, ...node, 'review'], repeatable: true },
  output: { kinds: [...flow, ...node], repeatable: true },
  measured: {
    wording: 'measured by',
    kinds: [
      ...flow,
      'service',
      'demand',
      'capacity',
      'supplier',
      'control',
      'team',
      'plan',
      'sms',
      'component',
      ...node,
      'category',
    ],
    refersTo: { value: ['measure'] },
  },
  of: {
    kinds: ['procedure', 'instruction', 'activity', 'category', 'criteria'],
    refersTo: { value: [...flow, ...node, 'request', 'policy', 'plan', 'change', 'release'] },
  },
  team: { kinds: ['procedure', 'role', 'person'], refersTo: { value: ['team', 'organization'] } },
  tool: {
    kinds: [...node, 'procedure', 'instruction', 'report', 'measure'],
    refersTo: { value: ['tool', 'component', 'service', 'asset', 'resource'] },
  },
  using: {
    kinds: node,
    refersTo: {
      value: ['priorities', 'category', 'scale', 'criteria', 'document', 'tool', 'instruction', 'risk'],
    },
  },
  text: {
    kinds: [
      'instruction',
      'knowledge',
      'directive',
      'guideline',
      'principle',
      'criteria',
      'culture',
      'communication',
      'document',
      'policy',
      'category',
      'competence',
    ],
  },
  R: { kinds: node, refersTo: { value: actor } },
  A: { kinds: node, refersTo: { value: actor } },
  C: { kinds: node, refersTo: { value: [...actor, 'users', 'party'] } },
  I: { kinds: node, refersTo: { value: [...actor, 'users', 'party'] } },
  does: { kinds: node, repeatable: true },
  then: { kinds: node, repeatable: true, refersTo: { value: [...node, ...flow] } },
  end: { kinds: node },
  yes: { kinds: ['decision'], refersTo: { value: [...node, ...flow] } },
  no: { kinds: ['decision'], refersTo: { value: [...node, ...flow] } },
  case: { kinds: ['decision'], repeatable: true, refersTo: { value: [...node, ...flow] } },

  due: {
    kinds: [
      'objective',
      'action',
      'improvement',
      'nonconformity',
      'problem',
      'change',
      'release',
      'risk',
      'opportunity',
      'complaint',
      'request',
      'finding',
      'review',
      'plan',
      'capacity',
      'requirement',
      'audit',
      'report',
      'training',
      'control',
      'incident',
    ],
  },
  planned: { kinds: dated },
  completed: { kinds: [...dated, 'problem', 'complaint', 'nonconformity', 'request'] },
  observed: { quantity: 'duration', wording: 'observed for', kinds: ['change', 'release'] },
  invoked: {
    wording: 'invoked by',
    kinds: ['plan'],
    repeatable: true,
    refersTo: { value: actor, by: actor },
  },
  requester: {
    kinds: ['change', 'request', 'problem', 'complaint', 'improvement'],
    refersTo: { value: party },
  },
  approval: { kinds: ['category', 'request', 'change', 'release'], refersTo: { value: actor } },
  priority: {
    kinds: [
      'improvement',
      'problem',
      'change',
      'request',
      'requirement',
      'complaint',
      'action',
      'service',
      'objective',
      'incident',
    ],
  },
  classification: { kinds: ['document', 'record', 'knowledge', 'asset', 'component', 'service', 'resource'] },
  origin: {
    kinds: [
      'risk',
      'opportunity',
      'document',
      'requirement',
      'improvement',
      'nonconformity',
      'problem',
      'asset',
    ],
  },
  cause: {
    kinds: ['problem', 'nonconformity', 'complaint', 'finding', 'improvement', 'incident'],
    repeatable: true,
  },
  workaround: { kinds: ['problem', 'knowledge', 'incident'], repeatable: true },
  correction: { kinds: ['nonconformity', 'complaint', 'finding', 'incident', 'problem'], repeatable: true },
  similar: { kinds: ['nonconformity', 'finding'] },
  acceptance: { kinds: ['change', 'release', 'plan', 'service', 'test', 'requirement'], repeatable: true },
  outcome: {
    kinds: [
      'service',
      'plan',
      'change',
      'release',
      'objective',
      'process',
      'request',
      'improvement',
      'action',
    ],
    repeatable: true,
  },
  fallback: { kinds: ['change', 'release', 'plan'], repeatable: true },
  return: { kinds: ['plan'] },
  evaluation: {
    kinds: [
      'objective',
      'action',
      'improvement',
      'control',
      'risk',
      'opportunity',
      'plan',
      'supplier',
      'nonconformity',
      'finding',
    ],
    repeatable: true,
  },
  method: {
    kinds: [
      'measure',
      'criteria',
      'plan',
      'audit',
      'training',
      'release',
      'category',
      'test',
      'demand',
      'record',
    ],
    repeatable: true,
  },
  result: {
    kinds: [
      'test',
      'change',
      'release',
      'review',
      'control',
      'action',
      'improvement',
      'audit',
      'measure',
      'objective',
      'problem',
      'report',
    ],
    repeatable: true,
  },
  topics: { kinds: ['review', 'report', 'communication', 'training', 'plan', 'document'], repeatable: true },
  assessed: { kinds: ['change', 'plan'] },
  handles: { kinds: ['plan'] },
  trend: { kinds: ['report', 'measure', 'record'] },
  dated: { kinds: ['document'] },
  tested: { kinds: ['plan', 'service', 'component', 'control', 'release', 'change'] },
  unit: { kinds: ['measure', 'demand', 'capacity', 'resource'] },
  every: {
    quantity: 'duration',
    kinds: [
      'measure',
      'record',
      'report',
      'audit',
      'review',
      'plan',
      'training',
      'communication',
      'test',
      'control',
      'budget',
      'demand',
      'capacity',
      'category',
      'improvement',
      'criteria',
    ],
  },
  source: { kinds: ['measure', 'report', 'record', 'demand', 'capacity', 'knowledge', 'budget'] },
  value: { kinds: 'any', repeatable: true },
  replaces: { kinds: ['document', 'plan', 'policy', ...agreement, 'objective', 'process', 'procedure'] },
  affects: {
    kinds: [
      'risk',
      'opportunity',
      'change',
      'problem',
      'issue',
      'improvement',
      'release',
      'complaint',
      'nonconformity',
      'requirement',
      'plan',
      'record',
      'finding',
      'goal',
      'request',
      'action',
      'incident',
    ],
    repeatable: true,
  },
  likelihood: { kinds: ['risk', 'opportunity'] },
  treatment: { kinds: ['risk', 'opportunity'], words: ['accept', 'reduce', 'avoid', 'transfer'] },
  residual: { kinds: ['risk', 'opportunity'] },
  kept: {
    wording: 'kept at',
    kinds: [
      'document',
      'record',
      'report',
      'knowledge',
      'plan',
      'source',
      'baseline',
      'policy',
      ...agreement,
      'audit',
      'review',
    ],
  },
  criteria: { kinds: ['audit'], repeatable: true },
  covers: {
    kinds: [
      'policy',
      'audit',
      'review',
      'plan',
      'test',
      'communication',
      'training',
      'knowledge',
      'document',
      'report',
      'record',
      'control',
      'requirement',
      'complaint',
      'resource',
      'criteria',
      'budget',
      'baseline',
      'release',
    ],
    repeatable: true,
  },
  auditor: { kinds: ['audit'], refersTo: { value: [...actor, 'party'] } },
  against: { kinds: ['finding', 'nonconformity'], repeatable: true },
  grade: { kinds: ['finding', 'nonconformity'], words: ['observation', 'minor', 'major'] },
  chaired: { wording: 'chaired by', kinds: ['review', 'audit'], refersTo: { value: party } },
  attended: {
    wording: 'attended by',
    kinds: ['review', 'training', 'communication', 'audit'],
    refersTo: { value: party },
  },
  decided: { kinds: ['review', 'change', 'request', 'improvement', 'complaint'], repeatable: true },
  from: {
    kinds: [
      'improvement',
      'nonconformity',
      'action',
      'problem',
      'change',
      'requirement',
      'complaint',
      'request',
      'knowledge',
      'finding',
      'risk',
      'opportunity',
      'control',
      'objective',
      'issue',
      'record',
      'goal',
      'release',
      'incident',
    ],
    repeatable: true,
  },
  phase: { kinds: ['improvement', 'objective', 'action', 'process'], words: ['plan', 'do', 'check', 'act'] },
  sealed: { kinds: ['audit'] },

  asks: { kinds: ['clause'] },
  documented: { kinds: ['clause'], repeatable: true },
  typical: { kinds: ['clause'], repeatable: true },
  severity: { kinds: ['rule'], words: ['error', 'warning', 'info', 'hint'] },
  show: { kinds: ['view'], repeatable: true },
  neighbours: { quantity: 'number', kinds: ['view'] },
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
const openProperties: ReadonlySet<string> = new Set([
  'realizes',
  'access',
  'similar',
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
export function propertyWording(word: string, kind?: string): string {
  const entry = propertyEntries.get(word);
  const elsewhere = kind !== undefined && entry?.worded?.every((worded) => worded !== kind) === true;
  return elsewhere ? word : (entry?.wording ?? word);
}

/** The word that a property is kept under: an agreement may be for `services`, which is its `service`. */
export function wordOfProperty(kind: string, word: string): string {
  return word === 'services' && takesProperty(kind, 'service') ? 'service' : word;
}

/** Whether elements of the kind take the property. */
export function takesProperty(kind: string, word: string): boolean {
  return takenBy(kind).has(word);
}

/** The properties that elements of the kind take. */
export function takenBy(kind: string): ReadonlySet<string> {
  let taken = takenByKind.get(kind);
  if (taken) return taken;
  taken = new Set(propertyWords.filter((word) => isTaken(kind, word)));
  // Of words that are no kinds there is no end.
  if (kindEntry(kind)) takenByKind.set(kind, taken);
  return taken;
}

const takenByKind = new Map<string, ReadonlySet<string>>();

function isTaken(kind: string, word: string): boolean {
  const allowed: readonly string[] | 'any' | undefined = propertyEntries.get(word)?.kinds;
  if (!allowed) return false;
  return allowed === 'any' ? kindEntry(kind)?.ownForm !== true : allowed.includes(kind);
}

/** The property words that elements of the kind take, those of every kind last. */
export function propertiesOfKind(kind: string): readonly string[] {
  const taken = [...takenBy(kind)];
  const common = (word: string): number => (propertyEntries.get(word)?.kinds === 'any' ? 1 : 0);
  return taken.toSorted((one, other) => common(one) - common(other));
}
