/** The nearest of the kinds that LSP knows to each of ours; the icon is all that shows of it. */
import { SymbolKind } from 'vscode-languageserver';
import type { Kind } from '../core/model/kinds.ts';

export function symbolKind(kind: string): SymbolKind {
  return kindsByWord.get(kind) ?? SymbolKind.Object;
}

const groups: readonly (readonly [SymbolKind, readonly Kind[]])[] = [
  [SymbolKind.Module, ['sms', 'framework']],
  [SymbolKind.Namespace, ['organization', 'clause', 'catalogue']],
  [SymbolKind.Interface, ['service', 'request', 'tier']],
  [
    SymbolKind.Class,
    ['component', 'asset', 'resource', 'tool', 'baseline', 'supplier', 'customer', 'users', 'party'],
  ],
  [SymbolKind.Struct, ['role', 'team', 'person']],
  [SymbolKind.Constructor, ['location']],
  [SymbolKind.Key, ['sla', 'ola', 'contract']],
  [SymbolKind.Function, ['process', 'workflow']],
  [SymbolKind.Method, ['procedure', 'instruction', 'plan']],
  [SymbolKind.Field, ['step', 'activity']],
  [SymbolKind.Operator, ['decision', 'mapping']],
  [SymbolKind.Enum, ['priorities', 'scale', 'category', 'criteria']],
  [SymbolKind.Number, ['measure', 'budget', 'demand', 'capacity', 'calendar']],
  [
    SymbolKind.Boolean,
    ['must', 'should', 'rule', 'check', 'requirement', 'principle', 'guideline', 'directive', 'control'],
  ],
  [
    SymbolKind.Event,
    [
      'risk',
      'opportunity',
      'issue',
      'incident',
      'problem',
      'complaint',
      'change',
      'release',
      'nonconformity',
      'finding',
    ],
  ],
  [SymbolKind.File, ['document', 'record', 'report', 'policy', 'knowledge', 'source']],
  [
    SymbolKind.Property,
    ['objective', 'goal', 'improvement', 'action', 'culture', 'competence', 'training', 'communication'],
  ],
  [SymbolKind.Array, ['audit', 'review', 'test']],
  [SymbolKind.Package, ['view']],
];

const kindsByWord: ReadonlyMap<string, SymbolKind> = new Map(
  groups.flatMap(([symbol, words]) => words.map((word) => [word, symbol] as const)),
);
