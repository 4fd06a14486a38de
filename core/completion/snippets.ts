/** Whole elements with places to fill in, made from the registry and the grammar: `${1:Name}`. */
import type { IToken } from 'chevrotain';
import { lineBegin } from '../format/columns.ts';
import type { Language } from '../messages/language.ts';
import { capitalized } from '../messages/wording.ts';
import { kindEntry, kindLabel } from '../model/kinds.ts';
import { coreServices } from '../model/parser.ts';
import { propertiesOfKind, propertyEntry, propertyWording } from '../model/properties.ts';
import { fittingWords } from '../model/value-words.ts';
import { walk, type Next } from './grammar-walk.ts';

/**
 * The head of the element and its first lines; nothing for kinds that are written in another way.
 * @param depth how many blocks are around the element
 */
export function elementSnippet(kind: string, language: Language, depth: number): string | undefined {
  if (otherForms.has(kind)) return undefined;
  const key = `${kind} ${language} ${String(depth)}`;
  const snippet = made.get(key) ?? makeSnippet(kind, language, depth);
  made.set(key, snippet);
  return snippet;
}

/** They follow from the registry and the grammar alone. */
const made = new Map<string, string>();

function makeSnippet(kind: string, language: Language, depth: number): string {
  const label = capitalized(kindLabel(kind, language));
  const fields = createFields();
  const head = `${kind} ${fields(nameWords[language])} "${fields(label)}" {`;
  const lines = propertiesFor(kind).flatMap(
    (word) => lineFor({ kind, word, language, depth: depth + 1 }, fields) ?? [],
  );
  const end = depth > 0 ? '' : '\n$0';
  return [head, ...lines.map((line) => `  ${line}`), `}${end}`].join('\n');
}

/** Rules are sentences, clauses have numbers, mappings two ends, checks come with the product. */
const otherForms: ReadonlySet<string> = new Set([
  'must',
  'should',
  'rule',
  'clause',
  'mapping',
  'check',
  'decision',
]);

const nameWords: Readonly<Record<Language, string>> = { en: 'Name', nl: 'Naam' };

/** What people say first of a kind; of the others the first few of its own properties. */
const first: Readonly<Partial<Record<string, readonly string[]>>> = {
  sms: ['provider', 'scope', 'services', 'aims'],
  service: ['owner', 'status', 'criticality', 'customers', 'support'],
  sla: ['service', 'customer', 'availability', 'resolution', 'workload', 'exceptions', 'report', 'review'],
  role: ['held', 'tasks', 'authority', 'responsible'],
  process: ['purpose', 'owner', 'trigger'],
  procedure: ['of', 'team'],
  team: ['part'],
  customer: ['needs'],
  supplier: ['kind', 'contact'],
  risk: ['affects', 'likelihood', 'impact', 'treatment', 'owner', 'review'],
  view: ['show'],
};

function propertiesFor(kind: string): readonly string[] {
  const own = propertiesOfKind(kind).filter((word) => propertyEntry(word)?.kinds !== 'any');
  return first[kind] ?? [...own.slice(0, 3), ...(kindEntry(kind)?.nested ? [] : ['owner'])];
}

type Fields = (text: string, choices?: readonly string[]) => string;

/** Numbers the places to fill in. */
function createFields(): Fields {
  let count = 0;
  return (text, choices) => {
    count++;
    if (choices) return `\${${String(count)}|${choices.join(',')}|}`;
    return `\${${String(count)}:${text}}`;
  };
}

interface Line {
  readonly kind: string;
  readonly word: string;
  readonly language: Language;
  readonly depth: number;
}

/** The shortest line that the grammar takes for a property. */
function lineFor({ kind, word, language, depth }: Line, fields: Fields): string | undefined {
  const wording = propertyWording(word, kind);
  let plain = wording;
  const parts: string[] = [];
  for (let count = 0; count < 8; count++) {
    const tokens = tokensOf(plain);
    const { ends, next } = walk('Member', tokens);
    if (ends.has(tokens.length) && parts.length > 0) return lineBegin(wording, kind, depth) + parts.join(' ');
    if (ends.has(tokens.length) && tokens.length > 1) return wording;
    const sample = sampleFor(next, { kind, word, language });
    if (!sample) return undefined;
    plain += ` ${sample.plain}`;
    parts.push(sample.isField ? fielded(sample, fields) : sample.plain);
  }
  return undefined;
}

interface Sample {
  /** A text that the grammar takes. */
  readonly plain: string;
  readonly isField: boolean;
  readonly choices?: readonly string[];
}

function fielded({ plain, choices }: Sample, fields: Fields): string {
  if (plain.startsWith('"')) return `"${fields('…')}"`;
  return fields(plain, choices);
}

/** Words before names, names before texts, texts before amounts, and a word of the language where nothing else goes on. */
function sampleFor(
  next: readonly Next[],
  { kind, word, language }: Pick<Line, 'kind' | 'word' | 'language'>,
): Sample | undefined {
  const has = (terminal: string): boolean => next.some((each) => each.terminal === terminal);
  const words = fittingWords(kind, word);
  if (words.length > 0 && (has('ValueWord') || has('KindWord')))
    return { plain: words[0] ?? '', isField: true, ...(words.length <= mostChoices && { choices: words }) };
  if (has('QualifiedName')) return { plain: sampleName(word, language), isField: true };
  const literal = literals.find(([terminal]) => has(terminal));
  if (literal) return { plain: literal[1], isField: true };
  const keyword = next
    .flatMap((each) => each.keyword ?? [])
    .find((each) => /^[a-z]/.test(each) && each !== 'none');
  return keyword === undefined ? undefined : { plain: keyword, isField: false };
}

/** Of more words nobody picks from a list in the midst of typing. */
const mostChoices = 6;

/** The kind that is named most often behind the word, as a name. */
function sampleName(word: string, language: Language): string {
  const [kind] = Object.values(propertyEntry(word)?.refersTo ?? {})[0] ?? [];
  return pascal(kind === undefined ? nameWords[language] : kindLabel(kind, language));
}

const literals = [
  ['TextToken', '"…"'],
  ['PERCENT', '99.9%'],
  ['DURATION', '1 month'],
  ['DATE', '2026-12-31'],
  ['ValueWord', 'normal'],
  ['KindWord', 'internal'],
  ['Name', 'P1'],
  ['NUMBER', '3'],
  ['ClauseCode', '8.1'],
  ['AnyWord', 'record'],
] as const;

function pascal(label: string): string {
  return label
    .split(/[^\p{L}\p{N}]+/u)
    .map(capitalized)
    .join('');
}

function tokensOf(text: string): readonly IToken[] {
  return coreServices().parser.Lexer.tokenize(`${text} `, { mode: 'partial' }).tokens;
}
