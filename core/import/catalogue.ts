/** A table of services, understood as far as it can be: what is not understood is told. */
import { readAvailability, readHours, readList, tidy } from './cells.ts';
import { findHeader, type Column, type ColumnMeaning, type Header } from './columns.ts';

export interface Catalogue {
  readonly columns: readonly Column[];
  readonly services: readonly CatalogueService[];
  readonly remarks: readonly Remark[];
}

export interface CatalogueService {
  readonly title: string;
  readonly description?: string;
  readonly owner?: string;
  readonly customers: readonly string[];
  /** "mon-fri 08:00-17:00", or "always". */
  readonly hours?: string;
  /** "99.9%" */
  readonly availability?: string;
}

/** What was left out of a row, counted from 1 as sheets do. */
export type Remark =
  | { readonly row: number; readonly id: 'no-service' }
  | { readonly row: number; readonly id: 'twice'; readonly text: string }
  | { readonly row: number; readonly id: 'hours' | 'availability'; readonly text: string };

/** Nothing where no column of services is found. */
export function understandCatalogue(rows: readonly (readonly string[])[]): Catalogue | undefined {
  const header = findHeader(rows);
  if (!header) return undefined;
  const services = new Map<string, CatalogueService>();
  const remarks: Remark[] = [];
  for (const [index, cells] of rows.entries()) {
    if (index <= header.row || cells.every((cell) => tidy(cell) === '')) continue;
    const row = index + 1;
    const title = tidy(cellOf(header, cells, 'service'));
    if (title === '') remarks.push({ row, id: 'no-service' });
    else if (services.has(title.toLowerCase())) remarks.push({ row, id: 'twice', text: title });
    else
      services.set(
        title.toLowerCase(),
        serviceOf(header, cells, title, (remark) => remarks.push({ row, ...remark })),
      );
  }
  return { columns: header.columns, services: [...services.values()], remarks };
}

type NotUnderstood = (remark: { readonly id: 'hours' | 'availability'; readonly text: string }) => void;

function serviceOf(
  header: Header,
  cells: readonly string[],
  title: string,
  notUnderstood: NotUnderstood,
): CatalogueService {
  const cell = (meaning: ColumnMeaning): string => tidy(cellOf(header, cells, meaning));
  const read = (
    id: 'hours' | 'availability',
    reader: (text: string) => string | undefined,
  ): string | undefined => {
    const text = cell(id);
    const value = text === '' ? undefined : reader(text);
    if (text !== '' && value === undefined) notUnderstood({ id, text });
    return value;
  };
  const [description, owner] = [cell('description'), cell('owner')];
  const [hours, availability] = [read('hours', readHours), read('availability', readAvailability)];
  return {
    title,
    ...(description !== '' && { description }),
    ...(owner !== '' && { owner }),
    customers: readList(cellOf(header, cells, 'customers')),
    ...(hours !== undefined && { hours }),
    ...(availability !== undefined && { availability }),
  };
}

function cellOf({ columns }: Header, cells: readonly string[], meaning: ColumnMeaning): string {
  const column = columns.find((candidate) => candidate.meaning === meaning);
  return column ? (cells[column.index] ?? '') : '';
}
