/** Text to begin with where something is missing: well formed, and counting for nothing until it is filled in. */
import { propertyLine } from '../checks/fixes.ts';
import { propertyWording } from '../model/properties.ts';
import type { Condition, Operand } from '../model/sentence.ts';

/** The line of a property to be filled in; nothing where only its author can know a value. */
export function lineSkeleton(word: string): string | undefined {
  const value = valueSkeletons[word];
  return value === undefined ? undefined : propertyLine(propertyWording(word), value);
}

/** An element with its lines, in the first column. */
export function elementSkeleton(kind: string, name: string, lines: readonly string[]): string {
  const head = `${kind} ${name} "TODO"`;
  return lines.length === 0 ? head : `${head} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;
}

/**
 * The lines that make an element meet a condition as far as they can be known.
 * @param framework the name of the framework whose clause numbers the condition means
 */
export function linesFor(condition: Condition | undefined, framework: string): readonly string[] {
  switch (condition?.type) {
    case 'and':
      return condition.terms.flatMap((term) => linesFor(term, framework));
    case 'or':
      return linesFor(condition.terms[0], framework);
    case 'statement':
      return lineFor(condition, framework);
    case 'not':
    case 'linked':
    case undefined:
      return [];
  }
}

function lineFor(
  { phrase, test }: Extract<Condition, { type: 'statement' }>,
  framework: string,
): readonly string[] {
  const [word = '', ...path] = phrase.words;
  if (path.length > 0) return [];
  if (!test || authored.has(word)) return [lineSkeleton(word) ?? []].flat();
  if (test.type === 'includes') return [propertyLine(propertyWording(word), test.words.join(', '))];
  if (test.type === 'within clause')
    return word === 'satisfies' ? [propertyLine(word, `${framework} ${test.clause}`)] : [];
  if (test.type !== 'compare' || test.operator !== '=') return [];
  const value = valueFor(word, test.operand, framework);
  return value === undefined ? [] : [propertyLine(propertyWording(word), value)];
}

/** Words of which even the value that a rule asks for is only the author's to write. */
const authored: ReadonlySet<string> = new Set(['handles', 'result', 'status']);

/** "value for customer …": the line of which the rule asks one with these words; nothing where it asks for others. */
export function audienceLine(word: string, where: Condition | undefined): string | undefined {
  if (where?.type !== 'statement' || where.phrase.words.join() !== 'for' || where.test?.type !== 'compare')
    return undefined;
  const whom = valueFor('for', where.test.operand, '');
  return whom === undefined ? undefined : propertyLine(propertyWording(word), `for ${whom} ${text}`);
}

/** The value that makes a property equal to the operand: a value word, or a clause of the framework. */
function valueFor(word: string, operand: Operand, framework: string): string | undefined {
  if (operand.type === 'text') return word === 'satisfies' ? `${framework} ${operand.text}` : undefined;
  const [literal, ...more] = operand.type === 'phrase' ? operand.phrase.words : [];
  return more.length > 0 ? undefined : literal;
}

const text = '"TODO"';
const none = 'none "TODO"';

/** Values that are no answer yet; a planned interval is a proposal. */
const valueSkeletons: Readonly<Partial<Record<string, string>>> = {
  tasks: text,
  responsible: text,
  authority: text,
  needs: text,
  purpose: text,
  trigger: text,
  functionality: text,
  functioning: text,
  description: text,
  decided: text,
  text,
  workload: none,
  exceptions: none,
  availability: none,
  response: none,
  resolution: none,
  recovery: none,
  price: none,
  owner: none,
  evidence: none,
  customers: none,
  support: none,
  facility: none,
  measured: none,
  held: none,
  input: none,
  output: none,
  penalty: none,
  services: none,
  scope: text,
  value: text,
  impact: text,
  evaluation: text,
  channel: text,
  version: text,
  number: text,
  kept: text,
  provider: none,
  weighs: none,
  location: none,
  limitations: none,
  obligations: none,
  parties: none,
  technology: none,
  resources: none,
  audience: none,
  covers: none,
  commits: none,
  decides: none,
  realizes: none,
  competence: none,
  source: none,
  start: none,
  limit: none,
  rationale: text,
  outcome: text,
  interfaces: text,
  depends: none,
  provides: none,
  operates: none,
  from: none,
  contact: none,
  unit: none,
  total: none,
  growth: none,
  R: none,
  satisfaction: 'survey every 12 months',
  fallback: text,
  method: text,
  cause: text,
  correction: text,
  workaround: text,
  return: text,
  result: text,
  trend: text,
  handles: 'data "TODO", documents "TODO", components "TODO"',
  similar: none,
  approval: none,
  requester: none,
  chaired: none,
  auditor: none,
  attended: none,
  invoked: none,
  contains: none,
  maintenance: none,
  tool: none,
  affects: none,
  reports: none,
  every: '12 months',
  review: 'every 12 months',
  report: 'every 1 month',
};
