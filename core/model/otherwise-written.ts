/** What people write out of habit where the language writes it otherwise: 4 hours, 1200 EUR, 31-12-2026, “quotes”. */
import type { Span, SyntaxProblem } from './fragment.ts';

/** The problems, those of habits with what is meant; what lies within such a place is no problem of its own. */
export function withHabits(problems: readonly SyntaxProblem[], text: string): SyntaxProblem[] {
  const known: SyntaxProblem[] = [];
  let end = -1;
  for (const problem of problems.toSorted((one, other) => one.span[0] - other.span[0])) {
    if (problem.span[0] < end) continue;
    const habit = isOfToken(problem) ? habitAt(text, problem.span[0]) : undefined;
    if (habit) end = habit.span[1];
    known.push(habit ?? problem);
  }
  return known;
}

function isOfToken({ message }: SyntaxProblem): boolean {
  return tokenProblems.has(message.id);
}

const tokenProblems: ReadonlySet<string> = new Set(['unexpected', 'bad-character', 'unknown-property']);

/** What is looked at of a line, so that a long one costs no more. */
const longest = 200;

/** What begins at the place, or just before it with a number. */
function habitAt(text: string, place: number): SyntaxProblem | undefined {
  const [behind = ''] = text.slice(place, place + longest).split('\n');
  const [number = ''] =
    /(?<![\w.,])\d+(?:[.,]\d+)?\s*$/.exec(text.slice(Math.max(0, place - 30), place)) ?? [];
  for (const [start, line] of [
    [place - number.length, number + behind],
    [place, behind],
  ] as const) {
    for (const { pattern, meant } of habits) {
      const found = pattern.exec(line);
      const said = found ? meant(...found.slice(1)) : undefined;
      if (!found || said === undefined) continue;
      const [written] = found;
      const span: Span = [start, start + written.length];
      if (span[1] > place) return { message: { id: 'written-otherwise', written, meant: said }, span };
    }
  }
  return undefined;
}

interface Habit {
  readonly pattern: RegExp;
  /** What the language writes; nothing where that cannot be told. */
  readonly meant: (...groups: (string | undefined)[]) => string | undefined;
}

const habits: readonly Habit[] = [
  {
    pattern: /^(\d+(?:[.,]\d+)?)\s*((?:business |working )?\p{L}+)(?![\p{L}\p{N}_])/u,
    meant: (amount = '', unit = '') => quantity(amount, unit.toLowerCase()),
  },
  {
    pattern: /^(\d+(?:[.,]\d{1,2})?)\s*(EUR|USD|GBP|CHF|euro|€|\$|£)(?!\w)/,
    meant: (amount = '', sign = '') => `${currencies[sign] ?? sign} ${amount}`,
  },
  { pattern: /^([€$£])\s*(?=\d)/, meant: (sign = '') => `${currencies[sign] ?? sign} ` },
  {
    pattern: /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})(?!\d)/,
    meant: (day, month, year) => date(year, month, day),
  },
  { pattern: /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/, meant: date },
  {
    pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/,
    // 3/4/2026 is April in one country and March in another.
    meant: (day, month, year) => (Number(day) > 12 ? date(year, month, day) : undefined),
  },
  { pattern: /^[“„”‟«]([^"“”„‟«»]*)[”“‟»]/, meant: (text = '') => `"${text}"` },
  { pattern: /^≤/, meant: () => '<=' },
  { pattern: /^≥/, meant: () => '>=' },
  { pattern: /^[–—−]/, meant: () => '-' },
];

const currencies: Readonly<Record<string, string>> = { '€': 'EUR', euro: 'EUR', $: 'USD', '£': 'GBP' };

function date(year = '', month = '', day = ''): string | undefined {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
}

function quantity(amount: string, word: string): string | undefined {
  const [unit] = Object.entries(units).find(([, words]) => words.split('|').includes(word)) ?? [];
  if (unit === undefined) return undefined;
  const number = amount.replace(',', '.');
  if (unit === '%') return `${number}%`;
  return `${number} ${number === '1' || abbreviations.has(unit) ? unit : `${unit}s`}`;
}

const abbreviations: ReadonlySet<string> = new Set(['s', 'min', 'h', 'working h']);

/** What units are called elsewhere, in English and Dutch. */
const units: Readonly<Record<string, string>> = {
  s: 'sec|secs|second|seconds|seconde|seconden',
  min: 'mins|minute|minutes|minuut|minuten',
  h: 'hr|hrs|hour|hours|uur|uren|u',
  'working day':
    'workday|workdays|business day|business days|working day|working days|werkdag|werkdagen|workingday|workingdays',
  'working h': 'working hour|working hours|business hour|business hours|werkuur|werkuren',
  day: 'dag|dagen|d',
  week: 'weken|wk',
  month: 'maand|maanden|mo|mnd',
  quarter: 'kwartaal|kwartalen',
  year: 'jaar|jaren|yr|yrs',
  '%': 'percent|procent|pct|per cent',
};
