/** The parser: Langium's, built from the generated grammar, with our lexer and our values. */
import {
  createDefaultCoreModule, createDefaultSharedCoreModule, DefaultValueConverter, EmptyFileSystem, inject,
  LangiumParserErrorMessageProvider, type CstNode, type GrammarAST, type LangiumCoreServices, type ParseResult, type ValueType,
} from 'langium';
import type { IToken, TokenType } from 'chevrotain';
import type * as ast from '../../grammar/generated/ast.ts';
import { ServicewrightGeneratedModule, ServicewrightGeneratedSharedModule } from '../../grammar/generated/module.ts';
import { ServicewrightLexer } from './lexer.ts';
import { unquote } from './text.ts';

export type SyntaxTree = ParseResult<ast.Model>;

/** Parses a text; trouble stands in the result, nothing is thrown. */
export function parse(text: string): SyntaxTree {
  return coreServices().parser.LangiumParser.parse<ast.Model>(text);
}

/** Langium's services for the language, made at the first call. */
export function coreServices(): LangiumCoreServices {
  services ??= createServices();
  return services;
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
    ParserErrorMessageProvider: () => new ExpectationProvider(),
  },
};

class ServicewrightValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, node: CstNode): ValueType {
    if (rule.name === 'STRING' || rule.name === 'OPEN_STRING') return unquote(input);
    return super.runConverter(rule, input, node);
  }
}

/** What stood in the text and the token types that could have stood there, as the message of a parser error. */
export interface Expectation {
  readonly found: string;
  readonly expected: readonly string[];
}

class ExpectationProvider extends LangiumParserErrorMessageProvider {
  override buildMismatchTokenMessage(options: { expected: TokenType; actual: IToken; previous: IToken; ruleName: string }): string {
    return expectation(options.actual, [options.expected]);
  }
  override buildNotAllInputParsedMessage(options: { firstRedundant: IToken; ruleName: string }): string {
    return expectation(options.firstRedundant, []);
  }
  override buildNoViableAltMessage(options: { expectedPathsPerAlt: TokenType[][][]; actual: IToken[] }): string {
    return expectation(options.actual[0], firstTokens(options.expectedPathsPerAlt.flat()));
  }
  override buildEarlyExitMessage(options: { expectedIterationPaths: TokenType[][]; actual: IToken[] }): string {
    return expectation(options.actual[0], firstTokens(options.expectedIterationPaths));
  }
}

function firstTokens(paths: readonly (readonly TokenType[])[]): TokenType[] {
  return paths.flatMap((path) => path[0] ?? []);
}

function expectation(found: IToken | undefined, expected: readonly TokenType[]): string {
  const names = new Set(expected.map((type) => type.name));
  return JSON.stringify({ found: found?.image ?? '', expected: [...names] } satisfies Expectation);
}
