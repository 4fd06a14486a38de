/** Reads the first sheet of an .xlsx workbook as rows of texts: no formulas, styles or dates are interpreted. */
import { openZip, type Archive } from './zip.ts';

/** @returns undefined where the bytes are no workbook. Throws where one is damaged or too large. */
export function readXlsx(bytes: Buffer): readonly (readonly string[])[] | undefined {
  const archive = openZip(bytes);
  const sheet = archive && firstSheet(archive);
  if (!archive || sheet === undefined) return undefined;
  const strings = [
    ...(partOf(archive, 'xl/sharedStrings.xml') ?? '').matchAll(/<si\b[^>]*?(?:\/>|>([\s\S]*?)<\/si>)/g),
  ];
  return rowsOf(
    sheet,
    strings.map(([, content = '']) => textOf(content)),
  );
}

function firstSheet(archive: Archive): string | undefined {
  const [, id] = /<sheet\b[^>]*?\br:id="([^"]+)"/.exec(partOf(archive, 'xl/workbook.xml') ?? '') ?? [];
  const relations = partOf(archive, 'xl/_rels/workbook.xml.rels') ?? '';
  const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)].find(
    ([tag]) => attribute(tag, 'Id') === id,
  );
  const target = relation && attribute(relation[0], 'Target');
  const path = target?.startsWith('/') ? target.slice(1) : `xl/${target ?? 'worksheets/sheet1.xml'}`;
  return partOf(archive, path);
}

function partOf(archive: Archive, name: string): string | undefined {
  return archive.read(name)?.toString('utf8');
}

/** More than any sheet of services has; a sheet may say that its only cell stands in the last column of all. */
const mostRows = 100_000;
const mostColumns = 500;

function rowsOf(sheet: string, strings: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const [, attributes = '', content = ''] of sheet.matchAll(
    /<row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/row>)/g,
  )) {
    const number = Number(attribute(attributes, 'r') ?? rows.length + 1);
    if (number > mostRows) throw new RangeError('Too many rows.');
    while (rows.length < number - 1) rows.push([]);
    rows.push(cellsOf(content, strings));
  }
  return rows;
}

function cellsOf(row: string, strings: readonly string[]): string[] {
  const cells: string[] = [];
  for (const [, attributes = '', content = ''] of row.matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const column = columnOf(attribute(attributes, 'r')) ?? cells.length;
    if (column >= mostColumns) continue;
    while (cells.length < column) cells.push('');
    cells[column] = valueOf(attribute(attributes, 't'), content, strings);
  }
  return cells;
}

function valueOf(type: string | undefined, content: string, strings: readonly string[]): string {
  if (type === 'inlineStr') return textOf(content);
  const [, value = ''] = /<v\b[^>]*>([\s\S]*?)<\/v>/.exec(content) ?? [];
  return type === 's' ? (strings[Number(value)] ?? '') : type === 'e' ? '' : decoded(value);
}

/** The texts of a string; how it is spoken is left out. */
function textOf(content: string): string {
  const spoken = content.replaceAll(/<rPh\b[\s\S]*?<\/rPh>/g, '');
  return [...spoken.matchAll(/<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g)]
    .map(([, text = '']) => decoded(text))
    .join('');
}

/** 0 for "A1", 27 for "AB3". */
function columnOf(reference: string | undefined): number | undefined {
  const [letters] = /^[A-Z]{1,3}/.exec(reference ?? '') ?? [];
  return letters === undefined
    ? undefined
    : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function attribute(tag: string, name: string): string | undefined {
  const [, value] = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag) ?? [];
  return value === undefined ? undefined : decoded(value);
}

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return entities[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const entities: Readonly<Partial<Record<string, string>>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
