/**
 * The source of the fast reader: one function for each rule of the grammar, told apart by first tokens.
 * Forms that the grammar does not use are not known here: who uses one first is told so.
 */
import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import {
  ServicewrightGeneratedModule,
  ServicewrightGeneratedSharedModule,
} from '../../grammar/generated/module.ts';
import { firstTokens } from './first-tokens.mjs';
import { nodeClasses } from './node-classes.mjs';
import { ruleFunctions } from './rule-functions.mjs';
import { tokenTables } from './token-tables.mjs';

/** @returns {string} */
export function readerSource() {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), ServicewrightGeneratedSharedModule);
  const { Grammar: grammar, parser } = inject(
    createDefaultCoreModule({ shared }),
    ServicewrightGeneratedModule,
  );
  const tokenTypes = parser.TokenBuilder.buildTokens(grammar);
  if (!Array.isArray(tokenTypes)) throw new Error('The reader knows no modes of the lexer.');
  const tokens = tokenTables(/** @type {import('chevrotain').TokenType[]} */ (tokenTypes));
  const functions = ruleFunctions(grammar, firstTokens(tokens.numberOf));
  return [head, tokens.source, nodeClasses(functions.types, shared.AstReflection), functions.source].join(
    '\n',
  );
}

const head = `/**
 * Generated from the grammar by scripts/reader/generate.mjs. Do not edit: run "npm run generate".
 *
 * Reads a text that has no mistake to light nodes: the properties of the syntax tree, and where each node stands,
 * without a concrete syntax tree. At the first surprise it gives up.
 */
/* eslint-disable */
import type { Model } from '../../generated/ast.ts';

/** A token as a concrete syntax tree holds it. */
export interface Leaf {
  readonly offset: number;
  readonly end: number;
  readonly text: string;
}

/** What the reader asks of the lexer: one token at a time. */
export interface TokenSource {
  /** The number of the token's type: its place among the keywords, or behind them among the terminals. */
  readonly type: number;
  readonly start: number;
  readonly end: number;
  /** Where the token before it ends. */
  readonly before: number;
  /** The value of the token, as the syntax tree holds it. */
  value(): string;
  /** Whether the token is of this type. */
  at(type: number): boolean;
  next(): void;
  /** Goes on behind a token of this type, else gives up. */
  expect(type: number): void;
  /** The same, and returns the value of the token. */
  take(type: number): string;
  /** The one string for all strings that are equal to it. */
  intern(value: string): string;
  /** The tokens from there to the one before this. */
  leavesFrom(start: number): readonly Leaf[];
  /** Enters a rule that may hold itself; gives up where it is nested too deep. */
  enter(): void;
  leave(): void;
  giveUp(): never;
}
`;
