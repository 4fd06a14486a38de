/** By which tokens a part of the grammar can begin. */
import { GrammarAST } from 'langium';

/**
 * @typedef {import('langium').GrammarAST.AbstractElement} GrammarElement
 * @typedef {{ readonly tokens: ReadonlySet<number>, readonly mayBeEmpty: boolean }} Beginning
 * @typedef {object} FirstTokens
 * @property {(name: string) => number} numberOf
 * @property {(element: GrammarElement) => ReadonlySet<number>} of by which tokens it begins; it fails where it may be empty
 * @property {(element: GrammarElement) => ReadonlySet<number>} ofContent the same, its cardinality left out
 */

/**
 * @param {(name: string) => number} numberOf
 * @returns {FirstTokens}
 */
export function firstTokens(numberOf) {
  /** @param {GrammarElement} element */
  const whole = (element) => {
    const { tokens, mayBeEmpty } = beginningOf(element);
    const isLeftOut = element.cardinality === '?' || element.cardinality === '*';
    return { tokens, mayBeEmpty: mayBeEmpty || isLeftOut };
  };

  /** @type {(element: GrammarElement) => Beginning} */
  const beginningOf = (element) => {
    if (GrammarAST.isKeyword(element)) return one(numberOf(element.value));
    if (GrammarAST.isAction(element)) return { tokens: new Set(), mayBeEmpty: true };
    if (GrammarAST.isAssignment(element)) return whole(element.terminal);
    if (GrammarAST.isRuleCall(element)) return ofRule(element);
    if (GrammarAST.isAlternatives(element)) return either(element.elements.map(whole));
    if (GrammarAST.isGroup(element)) return inTurn(element.elements, whole);
    throw new Error(`The reader does not know this form of the grammar: ${element.$type}.`);
  };

  /** @param {import('langium').GrammarAST.RuleCall} call */
  const ofRule = (call) => {
    const rule = call.rule.ref;
    if (GrammarAST.isTerminalRule(rule)) return one(numberOf(rule.name));
    if (GrammarAST.isParserRule(rule)) return whole(rule.definition);
    throw new Error(`The reader does not know this kind of rule: ${call.rule.$refText}.`);
  };

  /** @param {Beginning} beginning @param {GrammarElement} element */
  const notEmpty = ({ tokens, mayBeEmpty }, element) => {
    if (!mayBeEmpty) return tokens;
    throw new Error(
      `The reader needs a token here, but this may be empty: ${element.$cstNode?.text ?? element.$type}.`,
    );
  };

  return {
    numberOf,
    of: (element) => notEmpty(whole(element), element),
    ofContent: (element) => notEmpty(beginningOf(element), element),
  };
}

/** @param {number} token @returns {Beginning} */
function one(token) {
  return { tokens: new Set([token]), mayBeEmpty: false };
}

/** @param {readonly Beginning[]} beginnings @returns {Beginning} */
function either(beginnings) {
  return {
    tokens: new Set(beginnings.flatMap(({ tokens }) => [...tokens])),
    mayBeEmpty: beginnings.some(({ mayBeEmpty }) => mayBeEmpty),
  };
}

/**
 * What stands behind a part counts only where the part may be empty.
 * @param {readonly GrammarElement[]} parts
 * @param {(part: GrammarElement) => Beginning} beginningOf
 * @returns {Beginning}
 */
function inTurn(parts, beginningOf) {
  const reached = [];
  for (const part of parts) {
    const beginning = beginningOf(part);
    reached.push(beginning);
    if (!beginning.mayBeEmpty) return { ...either(reached), mayBeEmpty: false };
  }
  return { ...either(reached), mayBeEmpty: true };
}
