/** The function of a rule that gives a text: the values of its tokens, joined. */
import { GrammarAST } from 'langium';
import { condition, isOneToken, setName, tokenNumber } from './token-conditions.mjs';

/**
 * @typedef {import('langium').GrammarAST.AbstractElement} GrammarElement
 * @typedef {import('./rule-functions.mjs').Work} Work
 */

/**
 * @param {import('langium').GrammarAST.ParserRule} rule
 * @param {Work} work
 */
export function textFunction(rule, work) {
  if (rule.dataType !== undefined && rule.dataType !== 'string')
    throw new Error(`The reader knows rules that give a string: ${rule.name}.`);
  const body = isOneToken(rule.definition)
    ? [`return takeOneOf(t, ${setName(work, work.first.of(rule.definition))});`]
    : ["let text = '';", ...textLines(rule.definition, work), 'return t.intern(text);'];
  return `function read${rule.name}(t: TokenSource): string {\n${body.map((line) => `  ${line}`).join('\n')}\n}\n`;
}

/** @type {(element: GrammarElement, work: Work) => string[]} */
function textLines(element, work) {
  const { cardinality } = element;
  const lines = contentLines(element, work);
  if (!cardinality) return lines;
  const test = condition(work, work.first.ofContent(element));
  if (cardinality === '?') return [`if (${test}) {`, ...lines, '}'];
  return cardinality === '*'
    ? [`while (${test}) {`, ...lines, '}']
    : ['do {', ...lines, `} while (${test});`];
}

/** @type {(element: GrammarElement, work: Work) => string[]} */
function contentLines(element, work) {
  const token = tokenNumber(element, work.first);
  if (token !== undefined) return [`text += t.take(${token});`];
  if (GrammarAST.isRuleCall(element)) return [`text += read${element.rule.$refText}(t);`];
  if (GrammarAST.isGroup(element) && !element.guardCondition)
    return element.elements.flatMap((part) => textLines(part, work));
  if (GrammarAST.isAlternatives(element)) return choiceLines(element.elements, work);
  throw new Error(`The reader does not know this form of a text: ${element.$type}.`);
}

/**
 * @param {readonly GrammarElement[]} choices
 * @param {Work} work
 */
function choiceLines(choices, work) {
  const seen = new Set();
  const cases = choices.flatMap((choice) => {
    const tokens = [...work.first.of(choice)].filter((token) => !seen.has(token));
    for (const token of tokens) seen.add(token);
    if (tokens.length === 0) return [];
    return [
      `  ${tokens.map((token) => `case ${token}:`).join(' ')}`,
      ...textLines(choice, work).map((line) => `    ${line}`),
      '    break;',
    ];
  });
  return ['switch (t.type as number) {', ...cases, '  default:', '    t.giveUp();', '}'];
}
