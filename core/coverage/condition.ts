/** Evaluates a condition of the rule language for one subject. */
import type { Element } from '../model/fragment.ts';
import type { Condition } from '../model/sentence.ts';
import { glanceAt } from './glance.ts';
import { evaluateLinked } from './linked.ts';
import { keepForSystem, type Judging } from './judging.ts';
import { conjunction, disjunction, keptProof, negation, type Proof } from './proof.ts';
import type { Subject } from './read-phrase.ts';
import { evaluateStatement } from './statement.ts';

/** @param member the element after `each of its`, for `naming both` */
export function evaluate(judging: Judging, subject: Subject, condition: Condition, member?: Element): Proof {
  switch (condition.type) {
    case 'and':
      return conjunction(condition.terms.map((term) => evaluate(judging, subject, term, member)));
    case 'or':
      return disjunction(condition.terms.map((term) => evaluate(judging, subject, term, member)));
    case 'not':
      return negation(evaluate(judging, subject, condition.term, member));
    case 'statement':
      return evaluateStatement(judging, subject, condition);
    case 'linked':
      if (member || subject.line)
        return evaluateLinked(judging, subject, condition, { member, evaluate, glanceAt });
      return keptLink(judging, subject.element, condition, () =>
        evaluateLinked(judging, subject, condition, { member, evaluate, glanceAt }),
      );
  }
}

/** As far as needed to know whether it is false: of a `where` that leaves an element out nobody asks why. */
export function select(judging: Judging, subject: Subject, condition: Condition): Proof {
  if (condition.type !== 'and') return evaluate(judging, subject, condition);
  const terms: Proof[] = [];
  for (const term of condition.terms) {
    const proof = select(judging, subject, term);
    if (proof.truth === 'false') return proof;
    terms.push(proof);
  }
  return conjunction(terms);
}

const keptLink = keepForSystem(keptProof);
