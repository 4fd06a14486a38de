/**
 * Fixtures: files of the language in which what is expected stands as comments.
 *
 *     //- services.sms                     begins a file
 *     service Payroll {
 *     //      ^^^^^^^ warning service-without-owner: Service Payroll has no owner.
 *     //= coverage                         begins an expected text; the name picks the printer
 *
 * `//! as-of 2026-01-01` and `//! language nl` on the first lines set how the model is judged. A caret that
 * would stand under the two slashes is written `//<^^^`: it begins in the first column.
 */
import type { Finding } from '../../core/finding.ts';
import type { Language } from '../../core/messages/language.ts';

export interface Fixture {
  readonly asOf: string;
  readonly language: Language;
  readonly files: readonly FixtureFile[];
  readonly expectations: readonly Expectation[];
}

export interface FixtureFile {
  readonly name: string;
  /** The text without the marks. */
  readonly text: string;
  readonly isNamed: boolean;
}

export interface Expectation {
  readonly printer: string;
  readonly text: string;
}

/** Reads a fixture. */
export function readFixture(text: string): Fixture {
  const options = new Map<string, string>();
  const files: { name: string; lines: string[]; isNamed: boolean }[] = [
    { name: 'model.sms', lines: [], isNamed: false },
  ];
  const expectations: { printer: string; lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const [, mark, rest = ''] = /^\/\/([-=!]) ?(.*)$/.exec(line) ?? [];
    if (mark === '!') options.set(...optionOf(rest));
    else if (mark === '-') files.push({ name: rest.trim(), lines: [], isNamed: true });
    else if (mark === '=') expectations.push({ printer: rest.trim(), lines: [] });
    else if (expectations.length > 0) expectations.at(-1)?.lines.push(line);
    else if (!markPattern.test(line)) files.at(-1)?.lines.push(line);
  }
  const setting = (name: string, otherwise: string): string => options.get(name) ?? otherwise;
  const isUsed = ({ isNamed, lines }: { isNamed: boolean; lines: string[] }): boolean =>
    isNamed || lines.some((line) => line.trim() !== '');
  return {
    asOf: setting('as-of', '2026-11-22'),
    language: setting('language', 'en') === 'nl' ? 'nl' : 'en',
    files: files
      .filter(isUsed)
      .map(({ name, lines, isNamed }) => ({ name, text: lines.join('\n'), isNamed })),
    expectations: expectations.map(({ printer, lines }) => ({ printer, text: lines.join('\n').trimEnd() })),
  };
}

/** Writes a fixture with the marks of these findings and these printed texts. */
export function writeFixture(
  original: string,
  fixture: Fixture,
  found: ReadonlyMap<string, readonly Finding[]>,
  printed: readonly string[],
): string {
  const options = original.split('\n').filter((line) => line.startsWith('//!'));
  const files = fixture.files.map((file) => {
    const head = file.isNamed ? `//- ${file.name}\n` : '';
    return head + markedText(file.text, found.get(file.name) ?? []);
  });
  const expected = fixture.expectations.map(
    ({ printer }, index) => `//= ${printer}\n${printed[index] ?? ''}\n`,
  );
  return (
    [
      ...options.map((line) => `${line}\n`),
      files.join('\n'),
      expected.length > 0 ? '\n' : '',
      expected.join(''),
    ]
      .join('')
      .trimEnd() + '\n'
  );
}

const markPattern = /^(?:\s*\/\/ *|\/\/<)\^+ (error|warning|info|hint) /;

function optionOf(text: string): [string, string] {
  const [name = '', value = ''] = text.trim().split(/\s+/);
  return [name, value];
}

function markedText(text: string, findings: readonly Finding[]): string {
  return text
    .trimEnd()
    .split('\n')
    .flatMap((line, number) => [
      line,
      ...findings.filter(({ range }) => range.start.line === number).map((finding) => markOf(line, finding)),
    ])
    .join('\n');
}

/** Of a finding over several lines the first is marked. */
function markOf(line: string, { range, severity, id, message }: Finding): string {
  const start = range.start.character;
  const end = range.end.line === range.start.line ? range.end.character : line.length;
  const carets = '^'.repeat(Math.max(1, end - start));
  const lead = start >= 2 ? `//${' '.repeat(start - 2)}` : '//<';
  return `${lead}${carets} ${severity} ${id}: ${message}`;
}
