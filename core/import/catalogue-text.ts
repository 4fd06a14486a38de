/** A catalogue as a text of the language: services, the roles that own them, customers, and calendars for their hours. */
import type { Language } from '../messages/language.ts';
import { importMessages, type ImportMessages } from '../messages/import.ts';
import { propertyLine } from '../checks/fixes.ts';
import { quote } from '../model/text.ts';
import type { Catalogue, CatalogueService } from './catalogue.ts';
import { tidy } from './cells.ts';
import { createNaming } from './names-from-titles.ts';

export interface TextOptions {
  /** The name of the table, for the comment at the top. */
  readonly source: string;
  readonly language: Language;
  /** Names that mean something already where the text will stand. */
  readonly taken: ReadonlySet<string>;
}

/** The text of a new file. */
export function catalogueText(catalogue: Catalogue, { source, language, taken }: TextOptions): string {
  const messages = importMessages[language];
  const nameFor = createNaming(new Set(taken));
  const named = (kindName: string, titles: readonly string[]): ReadonlyMap<string, string> =>
    new Map([...new Set(titles)].map((title) => [title, nameFor(title, kindName)]));
  const { services } = catalogue;
  const names: Names = {
    services: named(
      'Service',
      services.map(({ title }) => title),
    ),
    owners: named(
      'Role',
      services.flatMap(({ owner }) => owner ?? []),
    ),
    customers: named(
      'Customer',
      services.flatMap((service) => service.customers),
    ),
    hours: named(
      'Calendar',
      services.flatMap(({ hours }) => (hours === undefined ? [] : messages.calendarTitle(hours))),
    ),
  };
  const calendars = new Map(
    services.flatMap(({ hours }) => (hours === undefined ? [] : [[messages.calendarTitle(hours), hours]])),
  );
  const lines = (
    elements: ReadonlyMap<string, string>,
    write: (name: string, title: string) => string,
  ): string => [...elements].map(([title, name]) => write(name, title)).join('\n');
  return `${[
    `// ${messages.importedFrom(tidy(source))}`,
    lines(names.owners, (name, title) => `role ${name} ${quote(title)} { stub }`),
    lines(names.customers, (name, title) => `customer ${name} ${quote(title)}`),
    lines(
      names.hours,
      (name, title) => `calendar ${name} ${quote(title)} { hours ${calendars.get(title) ?? ''} }`,
    ),
    ...services.map((service) => serviceText(service, names, messages)),
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

interface Names {
  readonly services: ReadonlyMap<string, string>;
  readonly owners: ReadonlyMap<string, string>;
  readonly customers: ReadonlyMap<string, string>;
  /** By the titles of the calendars. */
  readonly hours: ReadonlyMap<string, string>;
}

function serviceText(service: CatalogueService, names: Names, { calendarTitle }: ImportMessages): string {
  const { title, description, owner, hours, availability } = service;
  const customers = service.customers.flatMap((customer) => names.customers.get(customer) ?? []);
  const lines = [
    ...(description === undefined ? [] : [propertyLine('description', quote(description))]),
    ...(owner === undefined ? [] : [propertyLine('owner', names.owners.get(owner) ?? '')]),
    ...(customers.length === 0 ? [] : [propertyLine('customers', customers.join(', '))]),
    ...(hours === undefined ? [] : [propertyLine('hours', names.hours.get(calendarTitle(hours)) ?? '')]),
    ...(availability === undefined ? [] : [propertyLine('availability', availability)]),
  ];
  const head = `service ${names.services.get(title) ?? ''} ${quote(title)}`;
  return lines.length === 0 ? head : [`${head} {`, ...lines.map((line) => `  ${line}`), '}'].join('\n');
}
