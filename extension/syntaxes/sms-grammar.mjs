import { GrammarAST, GrammarUtils } from 'langium';
import { ServicewrightGrammar } from '../../grammar/generated/grammar.ts';
import { grammarWords } from './grammar-words.mjs';

/** A name, as the grammar spells it, with a dot between its parts. */
const name = String.raw`\^?[\p{L}_][\p{L}\p{M}\p{N}_]*`;
const upperName = String.raw`(?:\^[\p{L}_]|[\p{Lu}_])[\p{L}\p{M}\p{N}_]*`;
/** Where a property begins: at the start of a line or a block, or behind a wide gap. */
const propertyStart = String.raw`(?<=^|[{}]|[{}] |\s\s|\t)`;

/** The colours of the language, made from the words and the tokens of the grammar. */
export function smsGrammar() {
  const words = grammarWords();
  return {
    name: 'Servicewright',
    scopeName: 'source.sms',
    patterns: includes(
      'comments',
      'package',
      'declarations',
      'strings',
      'values',
      'words',
      'names',
      'operators',
    ),
    repository: {
      comments: { patterns: comments() },
      package: { patterns: [packageLine()] },
      declarations: { patterns: declarations(words.kinds) },
      strings: { patterns: strings() },
      values: { patterns: values() },
      words: { patterns: wordPatterns(words) },
      names: {
        patterns: [
          one('entity.name.type.reference', `${upperName}(?:\\.${name})*`),
          one('entity.name.type.reference', `${name}(?:\\.${name})+`),
          one('variable.other.enummember', name),
        ],
      },
      operators: {
        patterns: [one('keyword.operator.comparison', '!=|<=|>=|[=<>]'), one('punctuation.separator', ',')],
      },
    },
  };
}

/**
 * The words of the language, told apart by where they stand.
 * @param {import('./grammar-words.mjs').WordGroups} words
 */
function wordPatterns(words) {
  const either = new Set([...words.others, ...words.ruleWords]);
  const certain = words.properties.filter((word) => !either.has(word) && !/^[A-Z]$/.test(word));
  const letters = words.properties.filter((word) => /^[A-Z]$/.test(word));
  const contested = words.properties.filter((word) => either.has(word));
  return [
    {
      match: `${word('kind')}\\s+(?:=\\s*)?(\\p{Ll}[\\p{L}\\p{N}_]*)`,
      captures: captures('variable.other.property', 'variable.other.enummember'),
    },
    {
      match: `${word('each', 'some', 'no')}\\s+${word(...words.kinds)}`,
      captures: captures('keyword.control.rule', 'storage.type.kind'),
    },
    one('variable.other.property', `${word(...letters)}(?=\\s+[\\p{L}_^])`),
    {
      // A property of two words, though the second may begin one elsewhere: `backup  every 1 day`.
      match: `${word(...words.properties)}\\s+${word(...words.others)}`,
      captures: captures('variable.other.property', 'variable.other.property'),
    },
    one('variable.other.property', `${propertyStart}${word(...contested)}`),
    one('variable.other.property', word(...certain)),
    one('storage.type.kind', word(...words.kinds)),
    one('constant.language', word(...words.constants)),
    one('keyword.other', word(...words.others)),
    one('keyword.control.rule', word(...words.ruleWords)),
  ];
}

function comments() {
  return [
    { name: 'comment.block.sms', begin: '/\\*', end: '\\*/' },
    one('comment.line.double-slash', '//.*$'),
  ];
}

function packageLine() {
  return {
    match: `^\\s*(package)\\s+(${name}(?:\\.${name})*)`,
    captures: captures('keyword.other.package', 'entity.name.namespace'),
  };
}

/**
 * A kind in the first column, or before a name with a title or a block, begins an element;
 * elsewhere the same word may be a property: `service Email` in an SLA.
 * @param {string[]} kinds
 */
function declarations(kinds) {
  const declared = `(${name}(?:\\.\\d+(?:\\.\\d+)*)?|\\d+(?:\\.\\d+)*)`;
  const scopes = captures('storage.type.kind', 'entity.name.type.declaration');
  return [
    { match: `^${word(...kinds)}\\s+${declared}`, captures: scopes },
    { match: `${word(...kinds)}\\s+${declared}(?=\\s*(?:"|\\{))`, captures: scopes },
    {
      match: `${word('must', 'should')}\\s+(practice)\\s+${declared}`,
      captures: captures('storage.type.kind', 'storage.modifier', 'entity.name.type.declaration'),
    },
  ];
}

function strings() {
  return [
    { name: 'string.quoted.triple.sms', begin: '"""', end: '"""' },
    {
      // A text that is not closed ends with its line, or before the brace that ends the line.
      name: 'string.quoted.double.sms',
      begin: '"',
      end: '"|(?=[ \\t]*\\{[ \\t]*$)|$',
      patterns: [one('constant.character.escape', '\\\\.')],
    },
  ];
}

function values() {
  return [
    one('storage.modifier.language', `(?<![\\w.^])${terminal('LANGUAGE')}`),
    one('constant.numeric.date', terminal('DATE')),
    one('constant.numeric.time', terminal('TIME')),
    one('constant.numeric.percent', terminal('PERCENT')),
    {
      name: 'constant.numeric.duration.sms',
      match: terminal('DURATION'),
      captures: { 2: { name: 'keyword.other.unit.sms' } },
    },
    one('constant.numeric.clause', terminal('CLAUSE_CODE')),
    { match: '\\b([A-Z]{3})\\s+(?=\\d)', captures: captures('keyword.other.unit.currency') },
    one('constant.numeric', terminal('NUMBER')),
    one('constant.language.day', `(?<![\\w.^])${terminal('DAY')}`),
  ];
}

/**
 * The expression of a token, in the dialect of TextMate.
 * @param {string} wanted
 */
function terminal(wanted) {
  const rule = ServicewrightGrammar().rules.find((candidate) => candidate.name === wanted);
  if (!GrammarAST.isTerminalRule(rule)) throw new Error(`The grammar has no token ${wanted}.`);
  return GrammarUtils.terminalRegex(rule).source.replace(/\\u([0-9A-Fa-f]{4})/g, '\\x{$1}');
}

/** @param {string[]} words */
function word(...words) {
  return `(?<![\\p{L}\\p{N}_.^])(${words.join('|')})(?![\\p{L}\\p{N}_])`;
}

/**
 * @param {string} scope
 * @param {string} match
 */
function one(scope, match) {
  return { name: `${scope}.sms`, match };
}

/** @param {string[]} scopes */
function captures(...scopes) {
  return Object.fromEntries(scopes.map((scope, index) => [index + 1, { name: `${scope}.sms` }]));
}

/** @param {string[]} parts */
function includes(...parts) {
  return parts.map((part) => ({ include: `#${part}` }));
}
