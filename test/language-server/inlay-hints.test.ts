import { describe, expect, test } from 'vitest';
import type { InlayHint } from 'vscode-languageserver-protocol';
import { useServer } from '../harness/text-server.ts';

const server = useServer();

/** Each hint where it stands in the text, between « and ». */
async function hinted(text: string): Promise<string> {
  const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
  const hints = await server.ask<InlayHint[]>('inlayHint', text, { range });
  const lines = text.split('\n');
  for (const { position, label } of hints.toReversed()) {
    const line = lines[position.line] ?? '';
    lines[position.line] =
      `${line.slice(0, position.character)} «${typeof label === 'string' ? label : ''}»${line.slice(position.character)}`;
  }
  return lines.join('\n');
}

const calendars = `calendar Office { hours mon-fri 08:00-18:00  closed 2026-11-11, 2026-11-15 }
calendar Always { hours always }
calendar Maintenance { hours sun 02:00-06:00 }
`;

describe('allowed downtime', () => {
  test.each([
    ['99.9% per month', '43 m 12 s'],
    ['99,9% per month', '43 m 12 s'],
    ['99.9% per year', '8 h 45 m 36 s'],
    ['99% per quarter', '21 h 36 m'],
    ['99.9% per 2 weeks', '20 m 9.6 s'],
    ['99.5% per 30 days', '3 h 36 m'],
    ['100% per month', '0 s'],
    ['99.9% per month during Always', '43 m 12 s'],
    // November 2026 has 21 weekdays, of which the eleventh is closed: 200 hours.
    ['99% per month during Office', '2 h'],
    // and five Sundays: 720 - 20 hours.
    ['99% per month excluding Maintenance', '7 h'],
  ])('%s', async (promise, allowed) => {
    const property = `  availability ${promise}`;
    const result = await hinted(`${calendars}tier T {\n${property}\n}\n`);
    expect(result.split('\n')[4]).toBe(`${property} «≤ ${allowed} down»`);
  });

  test('is counted in the hours of the agreement, and of what it is based on', async () => {
    const text = `${calendars}tier T { hours Office }\nsla S {\n  based on T\n  availability 99% per month\n}\n`;
    expect(await hinted(text)).toContain('99% per month «≤ 2 h down»');
  });

  test.each(['99.9%', '99.9% per month during Unknown', 'none "Nothing."'])(
    'is not told where its period or hours are not known: %s',
    async (promise) => {
      const text = `tier T {\n  availability ${promise}\n}\n`;
      expect(await hinted(text)).toBe(text);
    },
  );
});

describe('what is overridden', () => {
  test('stands behind what is said instead', async () => {
    const text = `tier T {
  response     P1 15 min, P2 3 working days for 90%
  exceptions   "Strikes"
}
sla S {
  based on     T
  response     P1 30 min, P2 3 working days for 90%, P3 1 h
  exceptions   none "There are none."
}
`;
    expect(await hinted(text)).toBe(
      text
        .replace('P1 30 min', 'P1 30 min «instead of P1 15 min»')
        .replace('none "There are none."', 'none "There are none." «instead of "Strikes"»'),
    );
  });
});

describe('titles', () => {
  test('stand behind names that say less, in the language of messages', async () => {
    const text =
      'role HeadOfCare "Head of care"\nrole Cfo "Finance director"\nservice S {\n  owner HeadOfCare, Cfo\n}\n';
    expect(await hinted(text)).toContain('  owner HeadOfCare, Cfo «Finance director»\n');
  });
});

describe('the words of a hint', () => {
  test('cannot turn the order of a line', async () => {
    const text = 'role Cfo "Finance\u202e director"\nservice S { owner Cfo }\n';
    expect(await hinted(text)).toContain('Cfo «Finance⟨U+202E⟩ director»');
  });
});

describe('each kind of hint', () => {
  test('can be switched off', async () => {
    const text =
      'role Cfo "Finance director"\ntier T { owner Cfo  availability 99.9% per month }\nsla S {\n  based on T\n  availability 99% per month\n}\n';
    const counts = async (inlayHints: object): Promise<number> => {
      await server.client().connection.sendNotification('workspace/didChangeConfiguration', {
        settings: { servicewright: { asOf: '2026-11-22', inlayHints } },
      });
      return (await hinted(text)).split('«').length - 1;
    };
    expect(await counts({})).toBe(4);
    expect(await counts({ downtime: false })).toBe(2);
    expect(await counts({ overridden: false })).toBe(3);
    expect(await counts({ titles: false })).toBe(3);
    expect(await counts({ downtime: false, overridden: false, titles: false })).toBe(0);
  });
});
