/** The statements that read a part of a rule into the variable `node`. */
import { GrammarAST, GrammarUtils } from 'langium';
import { condition, isOneToken, setName, tokenNumber } from './token-conditions.mjs';

/**
 * @typedef {import('langium').GrammarAST.AbstractElement} GrammarElement
 * @typedef {import('./rule-functions.mjs').Work} Work
 * @typedef {object} Place where in a rule a part stands
 * @property {Work} work
 * @property {import('langium').GrammarAST.ParserRule} rule
 * @property {string} type the type of the node so far
 * @property {boolean} isFresh whether nothing has been put into the node
 * @property {boolean} isRepeated whether the part stands in a repetition
 */

/** The keyword and the properties whose places the lowering asks for, beside the place of a whole node. */
const notedKeyword = '{';
const notedProperties = ['name', 'package'];

/**
 * @param {GrammarElement} element
 * @param {Place} place changed where the part fills the node
 * @returns {string[]}
 */
export function partLines(element, place) {
  const { cardinality } = element;
  if (!cardinality) return contentLines(element, place);
  const test = condition(place.work, place.work.first.ofContent(element));
  const isRepeated = cardinality !== '?';
  const inner = { ...place, isRepeated: place.isRepeated || isRepeated };
  const lines = indent(contentLines(element, inner));
  place.isFresh &&= inner.isFresh;
  if (cardinality === '?') return [`if (${test}) {`, ...lines, '}'];
  return cardinality === '*'
    ? [`while (${test}) {`, ...lines, '}']
    : ['do {', ...lines, `} while (${test});`];
}

/** @type {(element: GrammarElement, place: Place) => string[]} */
function contentLines(element, place) {
  if (GrammarAST.isKeyword(element)) return keywordLines(element, place);
  if (GrammarAST.isAction(element)) return actionLines(element, place);
  if (GrammarAST.isAssignment(element)) return assignmentLines(element, element.terminal, place);
  if (GrammarAST.isRuleCall(element)) return callLines(element, place);
  if (GrammarAST.isAlternatives(element)) return choiceLines(element.elements, place, partLines);
  if (GrammarAST.isGroup(element) && !element.guardCondition)
    return element.elements.flatMap((part) => partLines(part, place));
  throw unknownForm(element, place);
}

/** @param {import('langium').GrammarAST.Keyword} keyword @param {Place} place */
function keywordLines(keyword, { work }) {
  const line = `t.expect(${work.first.numberOf(keyword.value)}); // ${keyword.value}`;
  return keyword.value === notedKeyword ? ['node.$open ??= t.end;', line] : [line];
}

/** @param {import('langium').GrammarAST.Action} action @param {Place} place */
function actionLines(action, place) {
  const type = GrammarUtils.getTypeName(action);
  if (type === place.type) return [];
  if (action.feature || !place.isFresh || place.isRepeated) throw unknownForm(action, place);
  place.work.types.add(type);
  place.type = type;
  return [`node = new ${type}Node(node.$start);`];
}

/** A rule that is called without an assignment gives the node itself. @param {import('langium').GrammarAST.RuleCall} call @param {Place} place */
function callLines(call, place) {
  const rule = call.rule.ref;
  if (GrammarAST.isTerminalRule(rule))
    return [`t.expect(${place.work.first.numberOf(rule.name)}); // ${rule.name}`];
  if (!GrammarAST.isParserRule(rule) || call.arguments.length > 0) throw unknownForm(call, place);
  if (rule.fragment) return partLines(rule.definition, place);
  if (GrammarUtils.isDataTypeRule(rule)) return [`read${rule.name}(t);`];
  if (!place.isFresh || place.isRepeated) throw unknownForm(call, place);
  place.isFresh = false;
  return ['const { $start } = node;', `node = read${rule.name}(t);`, 'node.$start = $start;'];
}

/**
 * @param {import('langium').GrammarAST.Assignment} assignment
 * @param {GrammarElement} terminal
 * @param {Place} place
 * @returns {string[]}
 */
function assignmentLines(assignment, terminal, place) {
  if (terminal.cardinality) throw unknownForm(assignment, place);
  if (GrammarAST.isAlternatives(terminal) && !isOneToken(terminal))
    return choiceLines(terminal.elements, place, (choice) => assignmentLines(assignment, choice, place));
  place.isFresh = false;
  const { feature, operator } = assignment;
  const value = valueOf(terminal, place);
  if (operator === '+=') return [`node.${feature} = append(node.${feature}, ${value});`];
  if (operator === '?=') return [`${value};`, `node.${feature} = true;`];
  if (!notedProperties.includes(feature)) return [`node.${feature} = ${value};`];
  return notedLines(feature, value, place.rule.definition === assignment);
}

/**
 * A value whose place is noted, and the places of its tokens where it is not spelt as the text spells it.
 * @param {string} feature
 * @param {string} value
 * @param {boolean} isAll whether there is no more in the node
 */
function notedLines(feature, value, isAll) {
  return [
    '{',
    '  const { start } = t;',
    `  node.${feature} = ${value};`,
    ...(isAll ? [] : [`  node.$${feature} = [start, t.before];`]),
    `  if (t.before - start !== node.${feature}.length) node.$${feature}Leaves = t.leavesFrom(start);`,
    '}',
  ];
}

/** @param {GrammarElement} terminal @param {Place} place */
function valueOf(terminal, place) {
  const token = tokenNumber(terminal, place.work.first);
  if (token !== undefined) return `t.take(${token})`;
  if (isOneToken(terminal)) return `takeOneOf(t, ${setName(place.work, place.work.first.of(terminal))})`;
  if (
    GrammarAST.isRuleCall(terminal) &&
    GrammarAST.isParserRule(terminal.rule.ref) &&
    !terminal.rule.ref.fragment
  )
    return `read${terminal.rule.ref.name}(t)`;
  throw unknownForm(terminal, place);
}

/**
 * @param {readonly GrammarElement[]} choices
 * @param {Place} place
 * @param {(choice: GrammarElement, place: Place) => string[]} linesOf
 */
function choiceLines(choices, place, linesOf) {
  const seen = new Set();
  const ends = choices.map(() => ({ ...place }));
  const cases = choices.flatMap((choice, index) => {
    const tokens = [...place.work.first.of(choice)].filter((token) => !seen.has(token));
    for (const token of tokens) seen.add(token);
    const lines = linesOf(choice, ends[index] ?? place);
    if (tokens.length === 0) return [];
    return [
      `  ${tokens.map((token) => `case ${token}:`).join(' ')} {`,
      ...indent(indent(lines)),
      '    break;',
      '  }',
    ];
  });
  place.isFresh = ends.every(({ isFresh }) => isFresh);
  return ['switch (t.type as number) {', ...cases, '  default:', '    t.giveUp();', '}'];
}

/** @param {readonly string[]} lines */
function indent(lines) {
  return lines.map((line) => `  ${line}`);
}

/** @param {GrammarElement} element @param {Place} place */
function unknownForm(element, { rule }) {
  return new Error(`The reader does not know this form of the grammar: ${element.$type} in ${rule.name}.`);
}
