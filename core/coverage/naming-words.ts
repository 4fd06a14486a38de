/** Which property names which: by what word an element of a kind names another, and the reverse. */
import { propertyEntry, takesProperty } from '../model/properties.ts';

/** The word by which a new element of the kind names the one it is made for; nothing where it does not. */
export function wordNaming(kind: string, element: { readonly kind: string }): string | undefined {
  const word = namingThis[element.kind]?.[kind] ?? linkWords[kind];
  return word !== undefined && takesProperty(kind, word) && mayName(word, element.kind) ? word : undefined;
}

/** The word by which an element names a new one of the kind, where it is that way round. */
export function wordNamedBy(kind: string, element: { readonly kind: string }): string | undefined {
  const word = namedHere[element.kind]?.[kind] ?? namedWords[kind];
  return word !== undefined && takesProperty(element.kind, word) && mayName(word, kind) ? word : undefined;
}

function mayName(word: string, kind: string): boolean {
  const kinds: readonly string[] | undefined = propertyEntry(word)?.refersTo?.['value'];
  return kinds === undefined || kinds.includes(kind);
}

type Words = Readonly<Partial<Record<string, string>>>;

const linkWords: Words = {
  sla: 'service',
  ola: 'service',
  contract: 'service',
  improvement: 'from',
  nonconformity: 'from',
  action: 'from',
  plan: 'covers',
  audit: 'covers',
  review: 'covers',
  test: 'covers',
  communication: 'covers',
  report: 'covers',
  control: 'covers',
  catalogue: 'services',
  budget: 'services',
  demand: 'services',
  capacity: 'services',
  training: 'covers',
  knowledge: 'covers',
  party: 'represents',
  risk: 'affects',
  change: 'affects',
  problem: 'affects',
  incident: 'affects',
};

/** Where the word depends on what is named. */
const namingThis: Readonly<Partial<Record<string, Words>>> = {
  requirement: {
    sla: 'realizes',
    policy: 'realizes',
    objective: 'realizes',
    process: 'realizes',
    control: 'realizes',
    requirement: 'realizes',
  },
  party: { requirement: 'from' },
  customer: { catalogue: 'audience', communication: 'audience', sla: 'customer' },
  users: { catalogue: 'audience', communication: 'audience' },
  supplier: { contract: 'supplier', ola: 'provider' },
  demand: { capacity: 'source' },
  policy: { category: 'of', criteria: 'of' },
  plan: { category: 'of', criteria: 'of', objective: 'plan' },
  release: { criteria: 'of' },
  request: { instruction: 'of' },
  component: { policy: 'covers' },
  asset: { policy: 'covers' },
  category: { policy: 'covers' },
  service: { document: 'covers' },
  change: { release: 'contains', problem: 'from' },
  incident: { problem: 'from' },
  problem: { knowledge: 'from', change: 'from' },
  issue: { risk: 'from', opportunity: 'from', objective: 'from' },
};

const namedWords: Words = {
  requirement: 'realizes',
  goal: 'realizes',
  policy: 'realizes',
  record: 'output',
  document: 'evidence',
  role: 'owner',
  measure: 'measured',
  component: 'depends',
  asset: 'depends',
  category: 'category',
  baseline: 'baseline',
  process: 'part',
  person: 'held',
  resource: 'resources',
};

/** Where the word depends on what names. */
const namedHere: Readonly<Partial<Record<string, Words>>> = {
  customer: { record: 'evidence' },
  complaint: { record: 'evidence' },
  change: { component: 'affects' },
  release: { component: 'affects' },
};
