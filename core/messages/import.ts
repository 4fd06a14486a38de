/** What an import says of a table: what was understood, and what was not. */
import type { Catalogue, Remark } from '../import/catalogue.ts';
import type { ColumnMeaning } from '../import/columns.ts';
import type { Language } from './language.ts';

export interface ImportMessages {
  readonly importedFrom: (source: string) => string;
  readonly calendarTitle: (hours: string) => string;
  readonly summary: (services: number, owners: number, customers: number) => string;
  readonly columnMeans: (title: string, meaning: string) => string;
  readonly columnUnknown: (title: string) => string;
  readonly meanings: Readonly<Record<ColumnMeaning, string>>;
  readonly remark: Readonly<Record<Remark['id'], (row: number, text: string) => string>>;
}

/** The preview of an import, line by line. */
export function importPreview(catalogue: Catalogue, language: Language): readonly string[] {
  const messages = importMessages[language];
  const { services, columns, remarks } = catalogue;
  const owners = new Set(services.flatMap(({ owner }) => owner ?? []));
  const customers = new Set(services.flatMap((service) => service.customers));
  return [
    messages.summary(services.length, owners.size, customers.size),
    ...columns.map(({ title, meaning }) =>
      meaning ? messages.columnMeans(title, messages.meanings[meaning]) : messages.columnUnknown(title),
    ),
    ...remarks.map((remark) => messages.remark[remark.id](remark.row, 'text' in remark ? remark.text : '')),
  ];
}

const en: ImportMessages = {
  importedFrom: (source) => `Imported from ${source}: what it does not tell is still to be added.`,
  calendarTitle: (hours) => (hours === 'always' ? 'Around the clock' : `Hours ${hours}`),
  summary: (services, owners, customers) =>
    `Understood: ${counted(services, 'service', 'services')}, ${counted(owners, 'owner', 'owners')}, ${counted(customers, 'customer', 'customers')}.`,
  columnMeans: (title, meaning) => `The column "${title}" tells the ${meaning}.`,
  columnUnknown: (title) => `The column "${title}" was not understood and is left out.`,
  meanings: {
    service: 'service',
    description: 'description',
    owner: 'owner',
    customers: 'customers',
    hours: 'hours',
    availability: 'availability',
  },
  remark: {
    'no-service': (row) => `Row ${String(row)} names no service and is left out.`,
    twice: (row, text) => `Row ${String(row)} names ${text} once more and is left out.`,
    hours: (row, text) =>
      `The hours "${text}" in row ${String(row)} were not understood; write them as mon-fri 08:00-17:00.`,
    availability: (row, text) =>
      `The availability "${text}" in row ${String(row)} was not understood; write it as 99.9%.`,
  },
};

const nl: ImportMessages = {
  importedFrom: (source) => `Overgenomen uit ${source}: wat daar niet in staat moet nog worden aangevuld.`,
  calendarTitle: (hours) => (hours === 'always' ? 'Dag en nacht' : `Uren ${hours}`),
  summary: (services, owners, customers) =>
    `Begrepen: ${counted(services, 'dienst', 'diensten')}, ${counted(owners, 'eigenaar', 'eigenaren')}, ${counted(customers, 'klant', 'klanten')}.`,
  columnMeans: (title, meaning) => `De kolom "${title}" geeft ${meaning}.`,
  columnUnknown: (title) => `De kolom "${title}" is niet begrepen en blijft weg.`,
  meanings: {
    service: 'de dienst',
    description: 'de beschrijving',
    owner: 'de eigenaar',
    customers: 'de klanten',
    hours: 'de uren',
    availability: 'de beschikbaarheid',
  },
  remark: {
    'no-service': (row) => `Rij ${String(row)} noemt geen dienst en blijft weg.`,
    twice: (row, text) => `Rij ${String(row)} noemt ${text} nog eens en blijft weg.`,
    hours: (row, text) =>
      `De uren "${text}" in rij ${String(row)} zijn niet begrepen; schrijf ze als ma-vr 08:00-17:00.`,
    availability: (row, text) =>
      `De beschikbaarheid "${text}" in rij ${String(row)} is niet begrepen; schrijf die als 99,9%.`,
  },
};

export const importMessages: Readonly<Record<Language, ImportMessages>> = { en, nl };

function counted(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
