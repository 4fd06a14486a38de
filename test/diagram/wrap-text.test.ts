import { expect, it } from 'vitest';
import { measureText } from '../../core/diagram/text-measure.ts';
import { visibleText } from '../../core/diagram/visible-text.ts';
import { shortenText, wrapText } from '../../core/diagram/wrap-text.ts';

const box = { width: 144, fontSize: 13, maxLines: 3 };

it('a text is broken between words', () => {
  expect(wrapText('Zaakgericht werken en documentbeheer', box)).toEqual([
    'Zaakgericht werken',
    'en documentbeheer',
  ]);
});

it('what does not fit ends in an ellipsis', () => {
  const lines = wrapText('one two three four five six seven eight nine ten eleven twelve thirteen', box);
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/…$/);
});

it('a long word is broken at its joints, else with a hyphen', () => {
  expect(wrapText('waterland.it.operations.MailRelay', box)).toEqual([
    'waterland.it.',
    'operations.MailRelay',
  ]);
  expect(wrapText('Bestemmingsplanwijzigingsprocedure', box)[0]).toMatch(/^Bestemmingsplan.*-$/);
});

it.each(['', ' ', 'a'.repeat(100_000), '日本語'.repeat(40), '👩‍👩‍👧'.repeat(20), 'e\u0301'.repeat(200)])(
  'no line is wider than its box (%#)',
  (text) => {
    for (const line of [...wrapText(visibleText(text), box), shortenText(visibleText(text), box)]) {
      expect(measureText(line, box.fontSize)).toBeLessThanOrEqual(box.width);
      expect(line).not.toMatch(/\p{Cs}/u);
    }
  },
);

it('an accent takes no room of its own', () => {
  expect(measureText('café', 10)).toBeCloseTo(measureText('cafe\u0301', 10));
});

it('white space becomes single blanks', () => {
  expect(visibleText(' a\n\tb\u00a0 c ')).toBe('a b c');
});
