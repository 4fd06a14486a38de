/** The parser: Langium's, built from the generated grammar, with our lexer and our values. */
import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  DefaultValueConverter,
  EmptyFileSystem,
  inject,
  LangiumParserErrorMessageProvider,
  type CstNode,
  GrammarAST,
  type LangiumCoreServices,
  type ParseResult,
  type ValueType,
} from 'langium';
import type { IToken, TokenType } from 'chevrotain';
import type * as ast from '../../grammar/generated/ast.ts';
import {
  ServicewrightGeneratedModule,
  ServicewrightGeneratedSharedModule,
} from '../../grammar/generated/module.ts';
import { ServicewrightLexer } from './lexer.ts';
import { textTerminals } from './terminals.ts';
import { unquote } from './text.ts';

export type SyntaxTree = ParseResult<ast.Model>;

/** Parses a text. Errors of the text stand in the result; too many of them, or too deep a nesting, give a RangeError. */
export function parse(text: string): SyntaxTree {
  expectations.count = 0;
  try {
    return coreServices().parser.LangiumParser.parse<ast.Model>(text);
  } catch (error) {
    // A parser that was broken off in the middle cannot be used again, and what it threw says where its stack was full.
    services = undefined;
    throw new RangeError('The parser gave the text up.', { cause: error });
  }
}

/** Langium's services for the language, made at the first call. */
export function coreServices(): LangiumCoreServices {
  services ??= createServices();
  return services;
}

/** The tests that tell what a part of the grammar is. Whoever imports them from Langium has it loaded at each start. */
export function grammarForms(): typeof GrammarAST {
  return GrammarAST;
}

let services: LangiumCoreServices | undefined;

function createServices(): LangiumCoreServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), ServicewrightGeneratedSharedModule);
  const created = inject(createDefaultCoreModule({ shared }), ServicewrightGeneratedModule, languageModule);
  shared.ServiceRegistry.register(created);
  return created;
}

/** What our language does in its own way. */
export const languageModule = {
  parser: {
    Lexer: (injected: LangiumCoreServices) => new ServicewrightLexer(injected),
    ValueConverter: () => new ServicewrightValueConverter(),
    ParserErrorMessageProvider: () => expectations,
  },
};

class ServicewrightValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, node: CstNode): ValueType {
    if (textTerminals.has(rule.name)) return unquote(input);
    return super.runConverter(rule, input, node);
  }
}

/** What stood in the text and the token types that could have stood there, as the message of a parser error. */
export interface Expectation {
  readonly found: string;
  readonly expected: readonly string[];
}

/** Recovery gets slow long before the parser's stack is full. */
const mostErrors = 1000;

class ExpectationProvider extends LangiumParserErrorMessageProvider {
  count = 0;

  override buildMismatchTokenMessage(options: {
    expected: TokenType;
    actual: IToken;
    previous: IToken;
    ruleName: string;
  }): string {
    return this.expectation(options.actual, [options.expected]);
  }
  override buildNotAllInputParsedMessage(options: { firstRedundant: IToken; ruleName: string }): string {
    return this.expectation(options.firstRedundant, []);
  }
  override buildNoViableAltMessage(options: {
    expectedPathsPerAlt: TokenType[][][];
    actual: IToken[];
  }): string {
    return this.expectation(options.actual[0], firstTokens(options.expectedPathsPerAlt.flat()));
  }
  override buildEarlyExitMessage(options: {
    expectedIterationPaths: TokenType[][];
    actual: IToken[];
  }): string {
    return this.expectation(options.actual[0], firstTokens(options.expectedIterationPaths));
  }

  private expectation(found: IToken | undefined, expected: readonly TokenType[]): string {
    if (++this.count > mostErrors) throw new RangeError(`More than ${String(mostErrors)} errors.`);
    const names = new Set(expected.map((type) => type.name));
    return JSON.stringify({ found: found?.image ?? '', expected: [...names] } satisfies Expectation);
  }
}

const expectations = new ExpectationProvider();

function firstTokens(paths: readonly (readonly TokenType[])[]): TokenType[] {
  return paths.flatMap((path) => path[0] ?? []);
}
