/** Which column of a table says what, told by its header in English or Dutch. */

import { tidy } from './cells.ts';

const columnMeanings = ['service', 'description', 'owner', 'customers', 'hours', 'availability'] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

export interface Header {
  /** The number of its row, from 0. */
  readonly row: number;
  readonly columns: readonly Column[];
}

export interface Column {
  readonly index: number;
  readonly title: string;
  /** Absent where the title says nothing that is known, or what another column says already. */
  readonly meaning?: ColumnMeaning;
}

/** The first of the first rows that names a column of services; nothing where none does. */
export function findHeader(rows: readonly (readonly string[])[]): Header | undefined {
  for (const [row, cells] of rows.slice(0, mostRowsAbove).entries()) {
    const columns = columnsOf(cells);
    if (columns.some(({ meaning }) => meaning === 'service') && columns.length > 0) return { row, columns };
  }
  return undefined;
}

/** Titles, dates and logos may stand above a table. */
const mostRowsAbove = 20;

function columnsOf(cells: readonly string[]): readonly Column[] {
  const taken = new Set<ColumnMeaning>();
  return cells.flatMap((cell, index): readonly Column[] => {
    const title = tidy(cell);
    if (title === '') return [];
    const meaning = meaningOf(title);
    if (!meaning || taken.has(meaning)) return [{ index, title }];
    taken.add(meaning);
    return [{ index, title, meaning }];
  });
}

function meaningOf(title: string): ColumnMeaning | undefined {
  const words = title
    .toLowerCase()
    .replaceAll(/\(.*?\)/g, ' ')
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
  return columnMeanings.find((meaning) => titles[meaning].includes(words));
}

const titles: Readonly<Record<ColumnMeaning, readonly string[]>> = {
  service: [
    'service',
    'services',
    'service name',
    'name of service',
    'name',
    'title',
    'dienst',
    'diensten',
    'dienstnaam',
    'naam dienst',
    'naam van de dienst',
    'servicenaam',
    'naam',
  ],
  description: [
    'description',
    'service description',
    'omschrijving',
    'beschrijving',
    'toelichting',
    'omschrijving dienst',
    'dienstomschrijving',
  ],
  owner: [
    'owner',
    'service owner',
    'responsible',
    'eigenaar',
    'diensteigenaar',
    'service eigenaar',
    'proceseigenaar',
    'verantwoordelijke',
  ],
  customers: [
    'customer',
    'customers',
    'department',
    'departments',
    'users',
    'klant',
    'klanten',
    'afnemer',
    'afnemers',
    'afdeling',
    'afdelingen',
    'gebruikers',
  ],
  hours: [
    'hours',
    'service hours',
    'support hours',
    'opening hours',
    'openingstijden',
    'servicetijden',
    'servicevenster',
    'service window',
    'diensturen',
    'uren',
    'ondersteuningstijden',
    'bereikbaarheid',
  ],
  availability: ['availability', 'uptime', 'availability target', 'beschikbaarheid', 'beschikbaarheidsnorm'],
};
