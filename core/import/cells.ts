/** What stands in a cell, in the words of the language. */

/** "99,9 %" → "99.9%"; a sheet may hold the fraction 0.999. Nothing for what is no percentage. */
export function readAvailability(cell: string): string | undefined {
  const [whole, amount = '', sign, per] =
    /^[≥>=\s]*(\d{1,3}(?:[.,]\d+)?)\s*(%?)\s*(?:(?:per|\/)\s*(\p{L}+))?$/u.exec(cell.trim()) ?? [];
  const percentage = Number(amount.replace(',', '.')) * (sign === '' ? 100 : 1);
  if (whole === undefined || percentage <= 0 || percentage > 100) return undefined;
  const text = `${percentage.toFixed(6).replace(/\.?0+$/, '')}%`;
  if (per === undefined) return text;
  const period = periods[per.toLowerCase()];
  return period && `${text} per ${period}`;
}

const periods: Readonly<Partial<Record<string, string>>> = {
  month: 'month',
  maand: 'month',
  quarter: 'quarter',
  kwartaal: 'quarter',
  year: 'year',
  jaar: 'year',
  week: 'week',
};

/** "ma t/m vr 8:00 - 17:30 uur" → "mon-fri 08:00-17:30", "24x7" → "always". Nothing for what cannot be told. */
export function readHours(cell: string): string | undefined {
  const text = cell.trim().toLowerCase();
  if (/^(24 ?[x×*/-] ?7|24 ?\/ ?7 ?\/ ?365|always|altijd|continu|around the clock)$/.test(text))
    return 'always';
  const lines = text.split(/\s*[,;+\n]\s*|(?<!\btot)\s+(?:and|en)\s+(?=\p{L})/u).map(readLine);
  return lines.length > 0 && lines.every((line) => line !== undefined) ? lines.join(', ') : undefined;
}

function readLine(line: string): string | undefined {
  const [, first = '', last, opens, closes] =
    /^(\p{L}+)\.?(?:\s*(?:-|–|to|until|through|t\/m|tot en met|tot)\s*(\p{L}+)\.?)?:?\s*(?:from|van)?\s*(\d{1,2}(?:[:.]\d{2})?)\s*(?:h|u|uur)?\s*(?:-|–|to|until|tot)\s*(\d{1,2}(?:[:.]\d{2})?)\s*(?:h|u|uur)?$/u.exec(
      line,
    ) ?? [];
  const days = last === undefined ? (groups[first] ?? dayOf(first)) : span(dayOf(first), dayOf(last));
  const [from, to] = [timeOf(opens), timeOf(closes)];
  return days && from && to ? `${days} ${from}-${to}` : undefined;
}

function span(first: string | undefined, last: string | undefined): string | undefined {
  return first && last && `${first}-${last}`;
}

/** "8" and "8.30" are times too. */
function timeOf(text: string | undefined): string | undefined {
  const [hours = '', minutes = '00'] = text?.split(/[:.]/) ?? [];
  const isTime =
    hours !== '' && Number(hours) <= 24 && Number(minutes) < 60 && (Number(hours) < 24 || minutes === '00');
  return isTime ? `${hours.padStart(2, '0')}:${minutes}` : undefined;
}

const groups: Readonly<Partial<Record<string, string>>> = {
  weekdays: 'mon-fri',
  workdays: 'mon-fri',
  werkdagen: 'mon-fri',
  doordeweeks: 'mon-fri',
  daily: 'mon-sun',
  dagelijks: 'mon-sun',
  weekend: 'sat-sun',
};

const days: readonly (readonly [day: string, words: readonly string[]])[] = [
  ['mon', ['mo', 'mon', 'monday', 'ma', 'maa', 'maandag']],
  ['tue', ['tu', 'tue', 'tues', 'tuesday', 'di', 'din', 'dinsdag']],
  ['wed', ['we', 'wed', 'wednesday', 'wo', 'woe', 'woensdag']],
  ['thu', ['th', 'thu', 'thur', 'thursday', 'do', 'don', 'donderdag']],
  ['fri', ['fr', 'fri', 'friday', 'vr', 'vrij', 'vrijdag']],
  ['sat', ['sa', 'sat', 'saturday', 'za', 'zat', 'zaterdag']],
  ['sun', ['su', 'sun', 'sunday', 'zo', 'zon', 'zondag']],
];

function dayOf(word: string): string | undefined {
  return days.find(([, words]) => words.includes(word))?.[0];
}

/** "Finance; Civil affairs" → both. */
export function readList(cell: string): readonly string[] {
  return [...new Set(cell.split(/\s*[,;\n]\s*/).map(tidy))].filter((item) => item !== '');
}

/** One line without needless spaces, and without what cannot be seen. */
export function tidy(cell: string): string {
  return cell.replaceAll(/[\s\p{C}]+/gu, ' ').trim();
}
