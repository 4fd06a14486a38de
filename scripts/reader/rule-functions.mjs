/** The functions of the fast reader: one for each rule that makes a node or a text; fragments stand where they are called. */
import { GrammarAST, GrammarUtils } from 'langium';
import { partLines } from './part-lines.mjs';
import { textFunction } from './text-function.mjs';
import { recursiveRules } from './recursive-rules.mjs';

/**
 * @typedef {import('langium').GrammarAST.ParserRule} ParserRule
 * @typedef {import('./first-tokens.mjs').FirstTokens} FirstTokens
 */

/**
 * @param {import('langium').GrammarAST.Grammar} grammar
 * @param {FirstTokens} first
 * @returns {{ source: string, types: string[] }} the functions, and the types of the nodes that they make
 */
export function ruleFunctions(grammar, first) {
  const rules = [...GrammarUtils.getAllReachableRules(grammar, false)].filter(
    (rule) => !GrammarAST.isTerminalRule(rule),
  );
  const entry = rules.find((rule) => GrammarAST.isParserRule(rule) && rule.entry);
  if (!entry) throw new Error('The grammar has no rule to begin with.');
  /** @type {Work} */
  const work = { first, sets: new Map(), types: new Set(), recursive: recursiveRules(grammar) };
  const functions = rules.flatMap((rule) => functionOf(rule, work));
  const sets = [...work.sets].map(([members, name]) => `const ${name} = tokenSet([${members}]);`);
  return {
    types: [...work.types],
    source: [`${entryFunction(entry.name)}\n`, helpers, sets.join('\n'), '', ...functions].join('\n'),
  };
}

/**
 * @typedef {object} Work what is gathered while functions are written
 * @property {FirstTokens} first
 * @property {Map<string, string>} sets the name of each set of tokens, by its members
 * @property {Set<string>} types
 * @property {ReadonlySet<string>} recursive the rules that may hold themselves
 */

/** @param {string} name */
function entryFunction(name) {
  return `/** Reads a whole text; gives up at the first surprise. */
export function read(t: TokenSource): ${name} {
  const node = read${name}(t);
  if (t.type !== keywords.length + terminals.length) t.giveUp();
  return node as unknown as ${name};
}

/** Reads one of the parts that a text is made of, and stops behind it; gives up at the first surprise. */
export function readPart(t: TokenSource): ${name}['elements'][number] {
  return readAnyElement(t) as unknown as ${name}['elements'][number];
}`;
}

const helpers = `function tokenSet(members: readonly number[]): Uint8Array {
  const set = new Uint8Array(keywords.length + terminals.length + 1);
  for (const member of members) set[member] = 1;
  return set;
}

function append(list: any[], item: unknown): any[] {
  if (list === none) return [item];
  list.push(item);
  return list;
}

/** Goes on behind a token of the set, and returns its value. */
function takeOneOf(t: TokenSource, set: Uint8Array): string {
  if (set[t.type] !== 1) t.giveUp();
  const value = t.value();
  t.next();
  return value;
}
`;

/**
 * @param {import('langium').GrammarAST.AbstractRule} rule
 * @param {Work} work
 * @returns {string[]}
 */
function functionOf(rule, work) {
  if (!GrammarAST.isParserRule(rule) || rule.parameters.length > 0)
    throw new Error(`The reader does not know this kind of rule: ${rule.name}.`);
  if (rule.fragment) return [];
  if (!rule.entry) work.first.of(rule.definition);
  if (GrammarUtils.isDataTypeRule(rule)) return [textFunction(rule, work)];
  const body = delegates(rule.definition) ? delegatingBody(rule, work) : nodeBody(rule, work);
  return [
    `function read${rule.name}(t: TokenSource): LightNode {\n${body.map((line) => `  ${line}`).join('\n')}\n}\n`,
  ];
}

/** Whether the rule only chooses between other rules. @param {import('langium').GrammarAST.AbstractElement} element @returns {boolean} */
function delegates(element) {
  if (element.cardinality) return false;
  if (GrammarAST.isRuleCall(element))
    return GrammarAST.isParserRule(element.rule.ref) && !element.rule.ref.fragment;
  return GrammarAST.isAlternatives(element) && element.elements.every(delegates);
}

/**
 * @param {ParserRule} rule
 * @param {Work} work
 */
function delegatingBody({ definition }, work) {
  const calls = GrammarAST.isAlternatives(definition) ? definition.elements : [definition];
  const seen = new Set();
  const cases = calls.map((call) => {
    const tokens = [...work.first.of(call)].filter((token) => !seen.has(token));
    for (const token of tokens) seen.add(token);
    const name = GrammarAST.isRuleCall(call) ? call.rule.$refText : '';
    return { labels: tokens.map((token) => `case ${token}:`).join(' '), name };
  });
  return [
    'switch (t.type as number) {',
    ...cases
      .filter(({ labels }) => labels !== '')
      .flatMap(({ labels, name }) => [`  ${labels}`, `    return read${name}(t);`]),
    '  default:',
    '    return t.giveUp();',
    '}',
  ];
}

/**
 * @param {ParserRule} rule
 * @param {Work} work
 */
function nodeBody(rule, work) {
  const type = GrammarUtils.getTypeName(rule);
  work.types.add(type);
  const isRecursive = work.recursive.has(rule.name);
  return [
    ...(isRecursive ? ['t.enter();'] : []),
    `let node: LightNode = new ${type}Node(t.start);`,
    ...partLines(rule.definition, { work, rule, type, isFresh: true, isRepeated: false }),
    'node.$end = t.before;',
    ...(isRecursive ? ['t.leave();'] : []),
    'return node;',
  ];
}
