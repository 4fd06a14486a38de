/** The forms of properties as the grammar has them, in a notation for people. */
import { GrammarAST } from 'langium';
import { ServicewrightGrammar } from '../grammar/generated/grammar.ts';

const grammar = ServicewrightGrammar();

/** "held (date | by Name, …)": what may stand behind a property, every way that the grammar knows. @param {string} word */
export function formsOf(word) {
  const rules = grammar.rules.filter(({ name }) => name.endsWith('Property') || name === 'Outcome');
  const forms = rules
    .flatMap((rule) => (GrammarAST.isParserRule(rule) ? alternativesOf(rule.definition) : []))
    .filter((node) => begins(node, word));
  return [...new Set(forms.map((node) => tidy(`${word} ${behindWord(node)}`)))];
}

/** What is understood without being taken apart. @type {Readonly<Record<string, string>>} */
const known = {
  Ref: 'Name',
  StepRef: 'Name',
  Text: '"text"',
  TextToken: '"text"',
  WordValue: 'word',
  ValueWord: 'word',
  KindValue: 'word',
  MaturityLevel: 'word',
  RuleName: 'Rule',
  Deed: 'word',
  AnyWord: 'word',
  Name: 'Name',
  None: 'none "reason"',
  DateValue: 'date',
  Percent: 'percentage',
  Figure: 'percentage',
  Span: 'duration',
  Duration: 'duration',
  Money: 'money',
  Quantity: 'quantity',
  Amount: 'quantity',
  NumberValue: 'number [of number]',
  PlainNumber: 'number',
  Scale: 'number of number',
  Period: 'period',
  ClauseNumber: 'clause',
  Level: 'Level',
  LevelName: 'Level',
  Sentence: 'sentence',
  NUMBER: 'number',
  TIME: 'time',
  DAY: 'weekday',
};

/** @param {object | undefined} node @returns {any[]} */
function alternativesOf(node) {
  return GrammarAST.isAlternatives(node) ? node.elements : node ? [node] : [];
}

/** @param {any} node @param {string} word @returns {boolean} */
function begins(node, word) {
  if (GrammarAST.isGroup(node)) return begins(node.elements[0], word) || begins(node.elements[1], word);
  return isWordAssignment(node) && wordsIn(node.terminal).includes(word);
}

/** @param {any} node */
function isWordAssignment(node) {
  return GrammarAST.isAssignment(node) && node.feature === 'word';
}

/** @param {any} node @returns {string[]} */
function wordsIn(node) {
  if (GrammarAST.isKeyword(node)) return [node.value];
  return alternativesOf(node).flatMap((inner) => (inner === node ? [] : wordsIn(inner)));
}

/** @param {any} node */
function behindWord(node) {
  if (!GrammarAST.isGroup(node)) return '';
  return node.elements
    .filter((inner) => !isWordAssignment(inner))
    .map(shown)
    .join(' ');
}

/** @param {any} node @returns {string} */
function shown(node) {
  const text = plain(node);
  if (node.cardinality === '?') return `[${text}]`;
  if (node.cardinality === '*') return text.startsWith(', ') ? ', …' : `[${text}] …`;
  return node.cardinality === '+' ? `${text} …` : text;
}

/** @param {any} node @returns {string} */
function plain(node) {
  if (GrammarAST.isKeyword(node)) return node.value;
  if (GrammarAST.isAssignment(node)) return shown(node.terminal);
  if (GrammarAST.isRuleCall(node)) return called(node.rule.$refText);
  if (GrammarAST.isAlternatives(node)) {
    const texts = [...new Set(node.elements.map(shown))];
    return node.cardinality === '?' || node.cardinality === '*'
      ? texts.join(' | ')
      : `(${texts.join(' | ')})`;
  }
  return GrammarAST.isGroup(node) ? node.elements.map(shown).join(' ') : '';
}

/** @param {string} name */
function called(name) {
  const rule = grammar.rules.find((candidate) => candidate.name === name);
  return known[name] ?? (GrammarAST.isParserRule(rule) ? shown(rule.definition) : name);
}

/** @param {string} text */
function tidy(text) {
  return text
    .replace(/ ,/g, ',')
    .replace(/, , …/g, ', …')
    .replace(/(\S+), \1?, …/g, '$1, …')
    .replace(/\s+/g, ' ')
    .trim();
}
