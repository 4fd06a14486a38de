/** A framework as the tree of its clauses, with the rules of each. */
import type { Element } from '../model/fragment.ts';
import { requiredEvidence, rulesOf, type Rule } from './rule.ts';

export interface Clause {
  readonly element: Element;
  readonly code: string;
  readonly parent: string;
  readonly parts: readonly Clause[];
  readonly rules: readonly Rule[];
  readonly evidence: readonly Rule[];
}

/** The clauses at the top of the framework; rules outside every clause stand in one named after the framework. */
export function clauseTree(framework: Element): readonly Clause[] {
  const loose = rulesOf(framework);
  const clauses = partsOf(framework, '');
  if (loose.length === 0) return clauses;
  const whole: Clause = {
    element: framework,
    code: framework.name,
    parent: '',
    parts: [],
    rules: loose,
    evidence: requiredEvidence(framework),
  };
  return [whole, ...clauses];
}

/** The clause with all within it, in order. */
export function withParts(clause: Clause): readonly Clause[] {
  return [clause, ...clause.parts.flatMap(withParts)];
}

function partsOf(element: Element, parent: string): readonly Clause[] {
  return element.children
    .filter(({ kind }) => kind === 'clause')
    .map((child) => ({
      element: child,
      code: child.name,
      parent,
      parts: partsOf(child, child.name),
      rules: rulesOf(child),
      evidence: requiredEvidence(child),
    }));
}
