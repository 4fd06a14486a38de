/** A small glyph for each kind, as paths in a square of 18 pixels, drawn with lines only. */
export function iconOf(kind: string): string {
  return icons.get(kind) ?? otherIcon;
}

const person = 'M9 8.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3 15.5c.4-3 2.7-4.5 6-4.5s5.6 1.5 6 4.5';
const group = [
  'M6.5 8.5a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2Z',
  'M1.5 15c.3-2.7 2.2-4 5-4s4.7 1.3 5 4',
  'M11.5 3.6a2.5 2.5 0 0 1 0 4.7M13.2 11.2c1.9.4 3 1.7 3.3 3.8',
].join('');

const counterBell = 'M2.5 12.5a6.5 6.5 0 0 1 13 0ZM1.5 15.5h15M9 6V3.5M7.3 3.5h3.4';
const block = 'M9 1.8l6.2 3.5v7.4L9 16.2l-6.2-3.5V5.3ZM2.8 5.3L9 8.8l6.2-3.5M9 8.8v7.4';
const label = 'M2.5 2.5h6.2l7 7-6.2 6.2-7-7ZM5.8 5.8h.01';
const building = 'M3.5 16V2.5h7V16M10.5 7.5h4V16M1.5 16h15M6 5.5h2M6 8.5h2M6 11.5h2';
const lorry = [
  'M1.5 4h9v8.5h-9ZM10.5 7h3.3l2.7 2.8v2.7h-6',
  'M5 15a1.6 1.6 0 1 0 0-3.2A1.6 1.6 0 0 0 5 15ZM13 15a1.6 1.6 0 1 0 0-3.2 1.6 1.6 0 0 0 0 3.2Z',
].join('');
const otherIcon = 'M3 3h12v12H3Z';

const icons: ReadonlyMap<string, string> = new Map([
  ['service', counterBell],
  ['component', block],
  ['asset', label],
  ['customer', person],
  ['person', person],
  ['users', group],
  ['team', group],
  ['party', group],
  ['supplier', lorry],
  ['organization', building],
]);
