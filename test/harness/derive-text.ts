/** Random texts of the language, derived from its grammar: rule by rule, alternative by alternative. */
import { GrammarAST, GrammarUtils } from 'langium';
import type { Random } from './random.ts';

type GrammarElement = GrammarAST.AbstractElement;

export interface Derivation {
  readonly text: string;
  /** The choices that were made, by their place in the grammar: alternatives, and how often a part stands there. */
  readonly choices: ReadonlySet<string>;
}

export interface Deriver {
  /** @param avoided rules that are not to be chosen where there is another way */
  readonly derive: (random: Random, avoided?: ReadonlySet<string>) => Derivation;
  /** Remembers that the choices of a text were tried: those that were tried least are chosen most. */
  readonly count: (derivation: Derivation) => void;
  /** Every choice that the grammar knows. */
  readonly choices: ReadonlySet<string>;
}

/** @param samples texts for each terminal */
export function createDeriver(
  grammar: GrammarAST.Grammar,
  samples: Readonly<Record<string, readonly string[]>>,
): Deriver {
  const rules = [...GrammarUtils.getAllReachableRules(grammar, false)].filter(GrammarAST.isParserRule);
  const heights = heightsOf(rules);
  const choices = new Set<string>();
  for (const rule of rules)
    for (const element of elementsIn(rule.definition))
      choicesAt(element).forEach((choice) => choices.add(choice));
  const uses = new Map<string, number>();
  const entry = rules.find((rule) => rule.entry);
  if (!entry) throw new Error('The grammar has no rule to begin with.');
  return {
    choices,
    derive: (random, avoided = new Set()) => {
      const derived = {
        random,
        avoided,
        samples,
        heights,
        uses,
        made: new Set<string>(),
        tokens: [] as string[],
      };
      derivePart(derived, entry.definition, 0);
      return { text: spaced(random, derived.tokens), choices: derived.made };
    },
    count: (derivation) => {
      for (const choice of derivation.choices) uses.set(choice, (uses.get(choice) ?? 0) + 1);
    },
  };
}

interface Derived {
  readonly random: Random;
  readonly avoided: ReadonlySet<string>;
  readonly samples: Readonly<Record<string, readonly string[]>>;
  readonly heights: ReadonlyMap<string, number>;
  readonly uses: ReadonlyMap<string, number>;
  readonly made: Set<string>;
  readonly tokens: string[];
}

/** From this depth on the shortest way out is taken. */
const deepEnough = 9;

function derivePart(derived: Derived, element: GrammarElement, depth: number): void {
  const times = timesOf(derived, element, depth);
  if (element.cardinality) derived.made.add(timesChoice(element, times));
  for (let time = 0; time < times; time++) deriveOnce(derived, element, depth);
}

function deriveOnce(derived: Derived, element: GrammarElement, depth: number): void {
  const { random, samples, tokens } = derived;
  if (GrammarAST.isKeyword(element)) tokens.push(element.value);
  else if (GrammarAST.isAssignment(element)) derivePart(derived, element.terminal, depth);
  else if (GrammarAST.isGroup(element)) for (const part of element.elements) derivePart(derived, part, depth);
  else if (GrammarAST.isAlternatives(element)) derivePart(derived, choose(derived, element, depth), depth);
  else if (GrammarAST.isRuleCall(element)) {
    const rule = element.rule.ref;
    if (GrammarAST.isTerminalRule(rule)) tokens.push(random.pick(samples[rule.name] ?? missing(rule.name)));
    else if (GrammarAST.isParserRule(rule)) derivePart(derived, rule.definition, depth + 1);
  }
}

function missing(terminal: string): never {
  throw new Error(`There is no sample of the terminal ${terminal}.`);
}

function timesOf({ random, uses }: Derived, element: GrammarElement, depth: number): number {
  const { cardinality } = element;
  if (!cardinality) return 1;
  const least = cardinality === '+' ? 1 : 0;
  if (depth > deepEnough) return least;
  const most = cardinality === '?' ? 1 : 3;
  const untried = [least, least + 1, most].find((times) => !uses.has(timesChoice(element, times)));
  const isAlsoRandom = random.below(3) === 0;
  return isAlsoRandom || untried === undefined ? least + random.below(most - least + 1) : untried;
}

/** Most often the alternative that was chosen least, for all that can be chosen below it. */
function choose(derived: Derived, element: GrammarAST.Alternatives, depth: number): GrammarElement {
  const { random, uses, made, heights, avoided } = derived;
  const indexes = [...element.elements.keys()].filter((index) => !calls(element.elements[index], avoided));
  const rank = (index: number): number =>
    depth > deepEnough
      ? heightOf(element.elements[index], heights)
      : (uses.get(alternativeChoice(element, index)) ?? 0) / sizeOf(element.elements[index], 4);
  const least = Math.min(...indexes.map(rank));
  const best = indexes.filter((index) => rank(index) === least);
  const chosen = random.pick(depth > deepEnough || random.below(10) < 6 ? best : indexes);
  made.add(alternativeChoice(element, chosen));
  return element.elements[chosen] ?? element;
}

/** How many choices stand in a part of the grammar, and in the rules that it calls. */
function sizeOf(element: GrammarElement | undefined, levels: number): number {
  if (!element || levels === 0) return 1;
  const known = sizes.get(element)?.[levels];
  if (known !== undefined) return known;
  const size = elementsIn(element).reduce((sum, part) => sum + sizeAt(part, levels), 1);
  sizes.set(element, { ...sizes.get(element), [levels]: size });
  return size;
}

const sizes = new WeakMap<GrammarElement, Readonly<Record<number, number>>>();

function sizeAt(element: GrammarElement, levels: number): number {
  const rule = GrammarAST.isRuleCall(element) ? element.rule.ref : undefined;
  const below = GrammarAST.isParserRule(rule) ? sizeOf(rule.definition, levels - 1) : 0;
  return choicesAt(element).length + below;
}

function calls(element: GrammarElement | undefined, rules: ReadonlySet<string>): boolean {
  return GrammarAST.isRuleCall(element) && rules.has(element.rule.$refText);
}

/** How many rules at least stand below each rule. */
function heightsOf(rules: readonly GrammarAST.ParserRule[]): ReadonlyMap<string, number> {
  const heights = new Map<string, number>();
  for (let changed = true; changed;) {
    changed = false;
    for (const { name, definition } of rules) {
      const height = heightOf(definition, heights) + 1;
      if (height >= (heights.get(name) ?? Infinity)) continue;
      heights.set(name, height);
      changed = true;
    }
  }
  return heights;
}

function heightOf(element: GrammarElement | undefined, heights: ReadonlyMap<string, number>): number {
  if (!element || element.cardinality === '?' || element.cardinality === '*') return 0;
  if (GrammarAST.isAssignment(element)) return heightOf(element.terminal, heights);
  if (GrammarAST.isAlternatives(element))
    return Math.min(...element.elements.map((part) => heightOf(part, heights)));
  if (GrammarAST.isGroup(element))
    return Math.max(...element.elements.map((part) => heightOf(part, heights)));
  if (!GrammarAST.isRuleCall(element) || GrammarAST.isTerminalRule(element.rule.ref)) return 0;
  return heights.get(element.rule.$refText) ?? Infinity;
}

function elementsIn(element: GrammarElement): GrammarElement[] {
  if (GrammarAST.isAssignment(element)) return [element, ...elementsIn(element.terminal)];
  if (GrammarAST.isAlternatives(element) || GrammarAST.isGroup(element))
    return [element, ...element.elements.flatMap(elementsIn)];
  return [element];
}

function choicesAt(element: GrammarElement): string[] {
  const alternatives = GrammarAST.isAlternatives(element)
    ? element.elements.map((_, index) => alternativeChoice(element, index))
    : [];
  if (!element.cardinality) return alternatives;
  const counts = element.cardinality === '?' ? [0, 1] : element.cardinality === '*' ? [0, 1, 2] : [1, 2];
  return [...alternatives, ...counts.map((times) => timesChoice(element, times))];
}

function alternativeChoice(element: GrammarElement, index: number): string {
  return `${placeOf(element)} | ${String(index)}`;
}

/** Twice stands for all that is more than once. */
function timesChoice(element: GrammarElement, times: number): string {
  return `${placeOf(element)} ${element.cardinality ?? ''} ${String(Math.min(times, 2))}`;
}

/** The rule and the way down to the element. */
function placeOf(element: GrammarElement): string {
  const known = places.get(element);
  if (known !== undefined) return known;
  const container = element.$container;
  const above = GrammarAST.isParserRule(container) ? container.name : placeOf(container as GrammarElement);
  const place = `${above}/${element.$containerProperty ?? ''}${String(element.$containerIndex ?? '')}`;
  places.set(element, place);
  return place;
}

const places = new WeakMap<GrammarElement, string>();

const gaps = [
  ' ',
  ' ',
  ' ',
  ' ',
  '\n',
  '\n  ',
  '\r\n',
  '\t',
  '  ',
  ' // a "remark" { \n',
  ' /* é\n} */ ',
  '\u00A0',
  ' \u1680',
  '\uFEFF',
];

/** Tokens with spaces between them, and seldom none where a sign stands. */
function spaced(random: Random, tokens: readonly string[]): string {
  let text = random.below(8) === 0 ? '\uFEFF' : '';
  for (const [index, token] of tokens.entries()) {
    text += index === 0 ? '' : gap(random, tokens[index - 1] ?? '', token);
    text += token;
  }
  return text + random.pick(['', '\n', ' ', '\r\n', ' // the end']);
}

function gap(random: Random, before: string, after: string): string {
  // The name of a language is one only where a text follows on its line.
  if (/^[a-z]{2}$/.test(before) && after.startsWith('"')) return random.pick([' ', '', '\t ']);
  const isSign = !/[\w^"]$/.test(before) || !/^[\w^"]/.test(after);
  return isSign && random.below(3) === 0 ? '' : random.pick(gaps);
}
