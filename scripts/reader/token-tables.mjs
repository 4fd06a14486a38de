/** The tables of the lexer: keywords and terminals in the order in which they are tried. */
import { RegExpUtils } from 'langium';

/** @typedef {import('chevrotain').TokenType} TokenType */

/**
 * @param {readonly TokenType[]} types as the parser's lexer has them
 * @returns {{ source: string, numberOf: (name: string) => number }} the tables, and the number of a keyword or terminal
 */
export function tokenTables(types) {
  const keywords = types.filter(({ PATTERN }) => typeof PATTERN === 'string');
  const terminals = types.filter(({ PATTERN }) => PATTERN instanceof RegExp);
  if (
    keywords.length + terminals.length < types.length ||
    types.slice(0, keywords.length).some(({ PATTERN }) => typeof PATTERN !== 'string')
  )
    throw new Error('The reader knows keywords, and behind them terminals without the flags s and u.');
  const numbers = new Map([...keywords, ...terminals].map(({ name }, number) => [name, number]));
  return { source: tableSource(keywords, terminals), numberOf: (name) => numberOf(numbers, name) };
}

/**
 * @param {ReadonlyMap<string, number>} numbers
 * @param {string} name
 */
function numberOf(numbers, name) {
  const number = numbers.get(name);
  if (number === undefined) throw new Error(`There is no token ${name}.`);
  return number;
}

/**
 * @param {readonly TokenType[]} keywords
 * @param {readonly TokenType[]} terminals
 */
function tableSource(keywords, terminals) {
  const words = keywords.map(({ name }) => `  ${JSON.stringify(name)},`);
  const rows = terminals.map((terminal) => `  ${terminalRow(terminal)},`);
  const longer = keywords.flatMap((keyword, number) => longerRow(keyword, number, terminals) ?? []);
  return `/** The keywords, in the order in which the lexer tries them. */
export const keywords: readonly string[] = [
${words.join('\n')}
];

export interface Terminal {
  readonly name: string;
  readonly pattern: RegExp;
  readonly hidden: boolean;
  /** The characters below 128 with which it may begin. */
  readonly begins: string;
}

/** The terminals, which the lexer tries behind the keywords. */
export const terminals: readonly Terminal[] = [
${rows.join('\n')}
];

/** The terminals (by their place among the terminals) that take the place of a keyword where they match more. */
export const longerThan: Readonly<Record<number, readonly number[]>> = {
${longer.join('\n')}
};
`;
}

/** @param {TokenType} terminal */
function terminalRow({ name, PATTERN, GROUP }) {
  const pattern = /** @type {RegExp} */ (PATTERN);
  if (pattern.flags !== '') throw new Error(`The reader knows no terminal with flags: ${name}.`);
  const begins = asciiCharacters.filter((character) =>
    RegExpUtils.partialMatches(`^${pattern.source}$`, character),
  );
  return `{ name: '${name}', pattern: /${pattern.source}/y, hidden: ${GROUP !== undefined}, begins: ${JSON.stringify(begins.join(''))} }`;
}

const asciiCharacters = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/**
 * A terminal of one character never matches more than a keyword.
 * @param {TokenType} keyword
 * @param {number} number
 * @param {readonly TokenType[]} terminals
 */
function longerRow({ LONGER_ALT }, number, terminals) {
  const longer = (Array.isArray(LONGER_ALT) ? LONGER_ALT : [])
    .filter(({ PATTERN }) => !/^\[[^\]]*\]$/.test(/** @type {RegExp} */ (PATTERN).source))
    .map((type) => terminals.indexOf(type));
  return longer.length > 0 ? `  ${number}: [${longer.join(', ')}],` : undefined;
}
