/** Follows the grammar along tokens, and tells what it would take next: what fits a place can be read off the grammar itself. */
import type { IToken } from 'chevrotain';
import type { GrammarAST } from 'langium';
import { coreServices, grammarForms } from '../model/parser.ts';

/** What the grammar would take behind the last token. */
export interface Next {
  /** A word of the language; undefined where a terminal or a rule of words is wanted. */
  readonly keyword?: string;
  /** DATE, NUMBER, STRING …, or one of the rules in `wordRules`. */
  readonly terminal?: string;
  /** The rules around it, the outermost first. */
  readonly rules: readonly string[];
  /** What it would be assigned to, the outermost first: value, during, level. */
  readonly features: readonly string[];
}

export interface Walk {
  /** After how many tokens the rule may be complete. */
  readonly ends: ReadonlySet<number>;
  readonly next: readonly Next[];
}

/** Rules that stand for one word: what they are made of is not told. */
const wordRules: ReadonlySet<string> = new Set([
  'Name',
  'QualifiedName',
  'AnyWord',
  'ValueWord',
  'KindWord',
  'MaturityWord',
  'ClauseCode',
  'TextToken',
]);

/** What is half-typed, or not meant, is read by these so that a check can tell of it: it is never offered. */
const fallbacks: ReadonlySet<string> = new Set([
  'UnknownMember',
  'UnknownElement',
  'OddFigure',
  'OddSpan',
  'SurplusText',
]);

/** Walks along the tokens from one on, as far as the rule goes. */
export function walk(ruleName: string, tokens: readonly IToken[], from = 0): Walk {
  const walker: Walker = { tokens, ends: new Set(), next: new Map() };
  const rule = ruleNamed(ruleName);
  const start = { rules: [ruleName], features: [] };
  if (rule) step(walker, rule.definition, from, start, (at) => void walker.ends.add(at));
  return { ends: walker.ends, next: [...walker.next.values()] };
}

interface Walker {
  readonly tokens: readonly IToken[];
  readonly ends: Set<number>;
  readonly next: Map<string, Next>;
}

type Around = Pick<Next, 'rules' | 'features'>;
type Done = (at: number) => void;

/** As often as the element may stand. */
function step(
  walker: Walker,
  element: GrammarAST.AbstractElement,
  at: number,
  around: Around,
  done: Done,
): void {
  const { cardinality } = element;
  once(walker, element, at, around, (reached) => {
    const goesOn = (cardinality === '*' || cardinality === '+') && reached > at;
    if (goesOn) step(walker, { ...element, cardinality: '*' }, reached, around, done);
    else done(reached);
  });
  if (cardinality === '?' || cardinality === '*') done(at);
}

function once(
  walker: Walker,
  element: GrammarAST.AbstractElement,
  at: number,
  around: Around,
  done: Done,
): void {
  const forms = grammarForms();
  if (forms.isKeyword(element)) take(walker, { keyword: element.value }, at, around, done);
  else if (forms.isAssignment(element))
    step(walker, element.terminal, at, { ...around, features: [...around.features, element.feature] }, done);
  else if (forms.isGroup(element)) sequence(walker, element.elements, at, around, done);
  else if (forms.isAlternatives(element))
    for (const alternative of element.elements) step(walker, alternative, at, around, done);
  else if (forms.isRuleCall(element)) call(walker, element.rule.$refText, at, around, done);
  else if (forms.isAction(element)) done(at);
}

function sequence(
  walker: Walker,
  [first, ...others]: readonly GrammarAST.AbstractElement[],
  at: number,
  around: Around,
  done: Done,
): void {
  if (!first) done(at);
  else step(walker, first, at, around, (reached) => sequence(walker, others, reached, around, done));
}

function call(walker: Walker, name: string, at: number, around: Around, done: Done): void {
  if (fallbacks.has(name)) return;
  const isAtEnd = at === walker.tokens.length;
  const rule = ruleNamed(name);
  const terminal = name === 'StepRefName' ? 'QualifiedName' : name;
  if (!rule || (isAtEnd && wordRules.has(terminal))) take(walker, { terminal }, at, around, done);
  else step(walker, rule.definition, at, { ...around, rules: [...around.rules, name] }, done);
}

/** One token; behind the last one what could stand there is noted. */
function take(
  { tokens, next }: Walker,
  wanted: Pick<Next, 'keyword' | 'terminal'>,
  at: number,
  around: Around,
  done: Done,
): void {
  const token = tokens[at];
  const name = wanted.keyword ?? wanted.terminal ?? '';
  if (token?.tokenType.name === name) done(at + 1);
  if (at !== tokens.length) return;
  const key = `${name} ${around.rules.join('>')} ${around.features.join('>')}`;
  next.set(key, { ...wanted, ...around });
}

/** A rule of the parser; nothing for one of the lexer. */
function ruleNamed(name: string): GrammarAST.ParserRule | undefined {
  const forms = grammarForms();
  rules ??= new Map(
    coreServices().Grammar.rules.flatMap((rule) =>
      forms.isParserRule(rule) ? [[rule.name, rule] as const] : [],
    ),
  );
  return rules.get(name);
}

let rules: ReadonlyMap<string, GrammarAST.ParserRule> | undefined;
