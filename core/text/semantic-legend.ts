/** How kinds of words are called: the standard words of LSP, so that every theme has colours for them. */
import type { Element } from '../model/fragment.ts';
import { isKind, type Kind } from '../model/kinds.ts';

/** In the order of the legend. */
export const semanticTypes = [
  'keyword',
  'property',
  'enumMember',
  'number',
  'modifier',
  'namespace',
  'class',
  'interface',
  'struct',
  'function',
  'enum',
  'event',
  'type',
  'variable',
] as const;

export const semanticModifiers = ['declaration', 'defaultLibrary', 'deprecated'] as const;

export type SemanticType = (typeof semanticTypes)[number];
export type SemanticModifier = (typeof semanticModifiers)[number];

/** The type of a name that means the element. */
export function typeOf({ kind }: Element): SemanticType {
  return isKind(kind) ? (typeOfKind[kind] ?? 'variable') : 'variable';
}

/** The nearest of the types that editors have colours for. */
const typeOfKind: Readonly<Partial<Record<Kind, SemanticType>>> = {
  sms: 'namespace',
  framework: 'namespace',
  clause: 'namespace',
  service: 'class',
  component: 'class',
  asset: 'class',
  resource: 'class',
  tool: 'class',
  organization: 'interface',
  team: 'interface',
  person: 'interface',
  role: 'interface',
  party: 'interface',
  customer: 'interface',
  users: 'interface',
  supplier: 'interface',
  tier: 'struct',
  sla: 'struct',
  ola: 'struct',
  contract: 'struct',
  process: 'function',
  workflow: 'function',
  procedure: 'function',
  instruction: 'function',
  step: 'function',
  decision: 'function',
  activity: 'function',
  calendar: 'enum',
  priorities: 'enum',
  scale: 'enum',
  risk: 'event',
  opportunity: 'event',
  issue: 'event',
  problem: 'event',
  change: 'event',
  release: 'event',
  audit: 'event',
  review: 'event',
  finding: 'event',
  document: 'type',
  record: 'type',
  report: 'type',
  plan: 'type',
  policy: 'type',
};
