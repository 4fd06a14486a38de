/** Lowers the sentences of the rule language to plain data. */
import type * as ast from '../../grammar/generated/ast.ts';
import { spanOf } from './lower-places.ts';
import { lowerValue } from './lower-values.ts';
import { readQuantity } from './quantity-text.ts';
import type { Condition, Count, Group, Operand, Phrase, Sentence, Test } from './sentence.ts';

/** The sentence of a rule; nothing where the text broke off before its head was whole. */
export function lowerSentence(node: ast.Sentence): Sentence | undefined {
  const head = lowerHead(node);
  if (!head) return undefined;
  const claim = lowerAlternatives(node.claim);
  const passes = node.passes.flatMap((reference) => {
    const value = lowerValue(reference);
    return value?.type === 'reference' ? [value] : [];
  });
  return { head, ...(claim && { claim }), passes, span: spanOf(node) };
}

function lowerHead(node: ast.Sentence): Sentence['head'] | undefined {
  if (node.each) {
    const group = lowerGroup(node.each.group);
    const members = node.each.members && lowerPhrase(node.each.members);
    return group && { type: 'each', group, ...(members && { members }) };
  }
  const group = lowerGroup(node.group);
  return node.count && group ? { type: 'count', count: lowerCount(node.count), group } : undefined;
}

function lowerGroup(node: ast.Group | undefined): Group | undefined {
  if (!node) return undefined;
  const where = lowerAlternatives(node.condition);
  return { kinds: node.kinds, ...(where && { where }), span: spanOf(node) };
}

function lowerCount(node: ast.Count): Count {
  const number = Number(node.number ?? 0);
  if (node.word === 'some') return { least: 1, most: Infinity };
  if (node.word === 'no') return { least: 0, most: 0 };
  if (node.word === 'exactly') return { least: number, most: number };
  return node.limit === 'least' ? { least: number, most: Infinity } : { least: 0, most: number };
}

function lowerAlternatives(node: ast.Alternatives | undefined): Condition | undefined {
  if (!node) return undefined;
  return combine(
    'or',
    node.terms.map((conjunction) => combine('and', conjunction.terms.map(lowerTerm))),
  );
}

/** One term stands for itself; none stand for nothing. */
function combine(type: 'or' | 'and', terms: readonly (Condition | undefined)[]): Condition | undefined {
  const known = terms.filter((term) => term !== undefined);
  return known.length > 1 ? { type, terms: known } : known[0];
}

function lowerTerm(node: ast.Term): Condition | undefined {
  switch (node.$type) {
    case 'Negation': {
      const term = (node.term as ast.Term | undefined) && lowerTerm(node.term);
      return term && { type: 'not', term };
    }
    case 'Bracket':
      return lowerAlternatives(node.term);
    case 'Linked': {
      const where = lowerAlternatives(node.condition);
      const count = lowerCount(node.count);
      return {
        type: 'linked',
        count,
        kind: node.kind,
        namingBoth: node.both,
        ...(where && { where }),
        span: spanOf(node),
      };
    }
    case 'Statement': {
      const test = node.test && lowerTest(node.test);
      return {
        type: 'statement',
        phrase: lowerPhrase(node.phrase),
        ...(test && { test }),
        span: spanOf(node),
      };
    }
  }
}

function lowerPhrase(node: ast.Phrase): Phrase {
  return { words: node.words, span: spanOf(node) };
}

function lowerTest(node: ast.Test): Test | undefined {
  switch (node.$type) {
    case 'Compare': {
      const operand = (node.operand as ast.Operand | undefined) && lowerOperand(node.operand);
      return operand && { type: 'compare', operator: node.op, operand };
    }
    case 'Within':
      if (typeof node.clause === 'string') return { type: 'within clause', clause: node.clause };
      return node.duration === undefined
        ? undefined
        : { type: 'within', duration: readQuantity(node.duration) };
    case 'Overdue':
      return { type: 'overdue' };
    case 'Includes':
      return { type: 'includes', words: node.items };
  }
}

function lowerOperand(node: ast.Operand): Operand | undefined {
  if (node.$type === 'PhraseOperand') {
    const shift = node.shift ? readQuantity(node.shift) : node.by && lowerPhrase(node.by);
    const phrase = lowerPhrase(node.phrase);
    return { type: 'phrase', phrase, ...(node.sign && { sign: node.sign }), ...(shift && { shift }) };
  }
  const value = lowerValue(node);
  switch (value?.type) {
    case 'date':
      return { type: 'date', date: value.date };
    case 'text':
      return { type: 'text', text: value.text };
    case 'quantity':
      return { type: 'quantity', amount: value.amount, unit: value.unit };
    default:
      return undefined;
  }
}
