import { readFileSync } from 'node:fs';
import { Lexer } from 'chevrotain';
import { GrammarAST, GrammarUtils, stream } from 'langium';
import { describe, expect, test } from 'vitest';
import { ServicewrightGrammar } from '../../grammar/generated/grammar.ts';
import { parserConfig } from '../../grammar/generated/module.ts';
import { kindWords } from '../../core/model/kinds.ts';
import { coreServices } from '../../core/model/parser.ts';
import { propertyWords, properties } from '../../core/model/properties.ts';
import { readFragment } from '../../core/model/read.ts';
import { readerSource } from '../../scripts/reader/reader-source.mjs';
import { filesBelow, repository } from '../harness/model.ts';

const grammar = ServicewrightGrammar();
const keywords = [...new Set(GrammarUtils.getAllReachableRules(grammar, true))]
  .flatMap((rule) => [...streamKeywords(rule)])
  .filter((word, index, all) => all.indexOf(word) === index && /^\w+$/.test(word));

describe('the grammar', () => {
  test('tells every form by its first token', () => {
    expect(parserConfig.maxLookahead).toBe(1);
    // The generator refuses a grammar that needs more; the parser is built by the same rules.
    expect(() => coreServices().parser.LangiumParser.parse('')).not.toThrow();
  });

  test.each(['model', 'framework'])('reads the language text %s without a syntax error', (name) => {
    const text = readFileSync(new URL(`test/language-texts/${name}.sms`, repository), 'utf8');
    expect(readFragment(name, text, { library: false }).problems).toEqual([]);
  });

  test.each(
    filesBelow(new URL('examples/', repository)).map(
      (url) => [url.pathname.split('/').slice(-3).join('/'), url] as const,
    ),
  )('reads %s without a syntax error', (_name, url) => {
    expect(readFragment(url.href, readFileSync(url, 'utf8'), { library: false }).problems).toEqual([]);
  });

  test('has the fast reader that is generated from it', () => {
    const written = readFileSync(new URL('grammar/reader/generated/reader.ts', repository), 'utf8');
    expect(written, 'Run "npm run generate".').toBe(readerSource());
  });

  test('takes every keyword with one more letter for a name', () => {
    const longer = keywords.map((keyword) => `${keyword}x`);
    const { tokens } = coreServices().parser.Lexer.tokenize(longer.join(' '));
    expect(tokens.map(({ tokenType }) => tokenType.name)).toEqual(longer.map(() => 'ID'));
  });

  test('takes every keyword behind ^ for a name', () => {
    const text = keywords.map((keyword) => `role ^${keyword}`).join('\n');
    const fragment = readFragment('a', text, { library: false });
    expect(fragment.problems).toEqual([]);
    expect(fragment.elements.map(({ name }) => name)).toEqual(keywords);
  });

  test('lists every word of the language that a rule may use', () => {
    const inSentences = new Set(
      'and or not has is passes where naming both before after within overdue includes some no exactly at each its of least most R A C I'.split(
        ' ',
      ),
    );
    const reserved = wordsOf('ReservedWord');
    expect([...new Set(reserved)].toSorted()).toEqual(
      keywords.filter((word) => !inSentences.has(word)).toSorted(),
    );
  });

  test('keeps every word that begins nothing between braces, so that a slip closes no block', () => {
    const begins = new Set([
      ...wordsOf('NestedKind'),
      ...propertyWords,
      ...['decision', 'clause', 'must', 'should', 'package'],
    ]);
    expect(wordsOf('StrayWord').toSorted()).toEqual(
      wordsOf('ReservedWord')
        .filter((word) => !begins.has(word))
        .toSorted(),
    );
  });

  test('knows the kinds of the registry and no others', () => {
    const inGrammar = ['Kind', 'NestedKind'].flatMap((name) => wordsOf(name));
    const extra = ['decision', 'clause', 'must', 'should', 'rule', 'mapping'];
    expect([...new Set([...inGrammar, ...extra])].toSorted()).toEqual(kindWords.toSorted());
  });

  test('knows the properties of the registry and no others', () => {
    const rules = grammar.rules.filter(({ name }) => name.endsWith('Property') || name === 'Outcome');
    const inGrammar = rules.flatMap((rule) =>
      stream(assignmentsOf(rule))
        .filter(({ feature }) => feature === 'word')
        .flatMap((assignment) => streamKeywords(assignment))
        .toArray(),
    );
    expect([...new Set(inGrammar)].toSorted()).toEqual(propertyWords.toSorted());
  });

  test('lets a small word stand for nothing else where it may be left out', () => {
    // What may follow a property must not be a property of a kind that takes it: the tail would swallow it in silence.
    const clashes = Object.entries(properties).flatMap(([word, entry]) => {
      const tails = optionalTails(word);
      const kinds: readonly string[] = entry.kinds === 'any' ? kindWords : entry.kinds;
      return tails
        .filter((tail) => tail in properties)
        .filter((tail) => kinds.some((kind) => takes(kind, tail)))
        .map((tail) => `${word} … ${tail}`);
    });
    expect(clashes.toSorted()).toEqual([]);
  });
});

function takes(kind: string, word: string): boolean {
  const entry = Object.entries(properties).find(([candidate]) => candidate === word)?.[1];
  return (
    entry !== undefined && (entry.kinds === 'any' ? false : (entry.kinds as readonly string[]).includes(kind))
  );
}

/** The keywords that may follow a property, in optional parts of its rule. */
function optionalTails(word: string): string[] {
  const rules = grammar.rules.filter(({ name }) => name.endsWith('Property'));
  return rules.flatMap((rule) =>
    nodesOf(rule)
      .filter(GrammarAST.isGroup)
      .filter((group) =>
        group.elements.some(
          (element) =>
            GrammarAST.isAssignment(element) &&
            element.feature === 'word' &&
            [...streamKeywords(element)].includes(word),
        ),
      )
      .flatMap((group) =>
        nodesOf(group).filter(
          (node) =>
            GrammarAST.isAbstractElement(node) && (node.cardinality === '?' || node.cardinality === '*'),
        ),
      )
      .flatMap((node) => firstKeywords(node)),
  );
}

function firstKeywords(node: GrammarAST.AbstractElement): string[] {
  if (GrammarAST.isKeyword(node)) return /^\w+$/.test(node.value) ? [node.value] : [];
  if (GrammarAST.isAlternatives(node)) return node.elements.flatMap(firstKeywords);
  if (GrammarAST.isGroup(node)) return node.elements.slice(0, 1).flatMap(firstKeywords);
  return [];
}

/** The keywords of a rule and of those it calls. */
function wordsOf(rule: string): string[] {
  const found = grammar.rules.find(({ name }) => name === rule);
  if (!found) return [];
  const called = nodesOf(found)
    .filter(GrammarAST.isRuleCall)
    .flatMap((call) => wordsOf(call.rule.$refText));
  return [...streamKeywords(found), ...called];
}

function assignmentsOf(rule: GrammarAST.AbstractRule): GrammarAST.Assignment[] {
  return nodesOf(rule).filter(GrammarAST.isAssignment);
}

function streamKeywords(node: object | undefined): string[] {
  return node
    ? nodesOf(node)
        .filter(GrammarAST.isKeyword)
        .map(({ value }) => value)
    : [];
}

/** Every node below a node of the grammar, itself included. */
function nodesOf(node: object): GrammarAST.AbstractElement[] {
  const found: GrammarAST.AbstractElement[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (typeof value === 'object' && value !== null && '$type' in value) {
      found.push(value as GrammarAST.AbstractElement);
      for (const [key, inner] of Object.entries(value)) if (!key.startsWith('$')) visit(inner);
    }
  };
  visit(node);
  return found;
}

describe('the lexer', () => {
  test('knows by its first character which tokens can begin', () => {
    const types = Object.values(coreServices().parser.Lexer.definition);
    expect(() => new Lexer(types, { ensureOptimizations: true, positionTracking: 'full' })).not.toThrow();
  });
});
