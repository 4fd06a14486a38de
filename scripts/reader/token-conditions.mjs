/** Tests of the next token. */
import { GrammarAST, GrammarUtils } from 'langium';

/**
 * @typedef {import('langium').GrammarAST.AbstractElement} GrammarElement
 * @typedef {import('./rule-functions.mjs').Work} Work
 */

/** The most tokens that are compared one by one. */
const few = 3;

/**
 * Whether the next token is one of these, as an expression.
 * @param {Work} work
 * @param {ReadonlySet<number>} tokens
 */
export function condition(work, tokens) {
  if (tokens.size > few) return `${setName(work, tokens)}[t.type] === 1`;
  return [...tokens].map((token) => `t.at(${token})`).join(' || ');
}

/**
 * @param {Work} work
 * @param {ReadonlySet<number>} tokens
 */
export function setName({ sets }, tokens) {
  const members = [...tokens].toSorted((one, other) => one - other).join(', ');
  const name = sets.get(members) ?? `set${sets.size}`;
  sets.set(members, name);
  return name;
}

/**
 * The token that the part always is, where there is only one.
 * @param {GrammarElement} element
 * @param {import('./first-tokens.mjs').FirstTokens} first
 */
export function tokenNumber(element, first) {
  if (GrammarAST.isKeyword(element)) return first.numberOf(element.value);
  const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
  return GrammarAST.isTerminalRule(rule) ? first.numberOf(rule.name) : undefined;
}

/**
 * Whether the part is always one token, be it one of many.
 * @param {GrammarElement} element
 * @returns {boolean}
 */
export function isOneToken(element) {
  if (element.cardinality) return false;
  if (GrammarAST.isKeyword(element)) return true;
  if (GrammarAST.isAlternatives(element)) return element.elements.every(isOneToken);
  if (!GrammarAST.isRuleCall(element)) return false;
  const rule = element.rule.ref;
  if (GrammarAST.isTerminalRule(rule)) return true;
  return GrammarAST.isParserRule(rule) && GrammarUtils.isDataTypeRule(rule) && isOneToken(rule.definition);
}
