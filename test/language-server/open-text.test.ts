import { expect, test } from 'vitest';
import type { Position, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { openTexts } from '../../language-server/open-text.ts';
import { createRandom, type Random } from '../harness/random.ts';

const uri = 'file:///model.sms';

/** What the changes make of a text, one after the other. */
function changed(text: string, ...changes: readonly TextDocumentContentChangeEvent[]): string {
  return openTexts.update(openTexts.create(uri, 'sms', 1, text), [...changes], 2).text;
}

function at(line: number, character: number): Position {
  return { line, character };
}

const pieces = ['a', 'service', ' ', '\n', '\r\n', '\r', '\n\n', 'é', '😀', ''];

function someText(random: Random, most: number): string {
  return Array.from({ length: random.below(most) }, () => random.pick(pieces)).join('');
}

function someChange(random: Random): TextDocumentContentChangeEvent {
  if (random.below(30) === 0) return { text: someText(random, 40) };
  const place = (): Position => at(random.below(14), random.below(12));
  return { range: { start: place(), end: place() }, text: someText(random, 5) };
}

/** The same of a text that is new for each change, so that nothing is remembered of its lines. */
function changedByLibrary(text: string, changes: readonly TextDocumentContentChangeEvent[]): string {
  return changes.reduce(
    (before, change) =>
      TextDocument.update(TextDocument.create(uri, 'sms', 1, before), [change], 2).getText(),
    text,
  );
}

test('a text that is changed by chance is the one that the editor has', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const random = createRandom(seed);
    let expected = someText(random, 60);
    const own = openTexts.create(uri, 'sms', 1, expected);
    for (let version = 2; version < 40; version++) {
      const changes = Array.from({ length: 1 + random.below(3) }, () => someChange(random));
      openTexts.update(own, changes, version);
      expected = changedByLibrary(expected, changes);
      expect(own.text, `seed ${String(seed)}, version ${String(version)}`).toBe(expected);
      expect(own.version).toBe(version);
    }
  }
});

test('a change may reach over lines, and behind the end of a line or of the text', () => {
  expect(changed('one\ntwo\nthree', { range: { start: at(0, 1), end: at(2, 2) }, text: '-' })).toBe('o-ree');
  expect(changed('one\r\ntwo', { range: { start: at(0, 9), end: at(0, 9) }, text: '!' })).toBe('one!\r\ntwo');
  expect(changed('one', { range: { start: at(7, 0), end: at(7, 0) }, text: '\ntwo' })).toBe('one\ntwo');
});

test('what ends a line may come to be one thing or two', () => {
  const line = { start: at(1, 0), end: at(1, 0) };
  expect(
    changed(
      'one\rtwo\rthree',
      { range: line, text: '\n' },
      { range: { start: at(1, 0), end: at(1, 3) }, text: 'TWO' },
    ),
  ).toBe('one\r\nTWO\rthree');
});

test('all of a text may be told anew', () => {
  expect(
    changed('one\ntwo', { text: 'three' }, { range: { start: at(0, 0), end: at(0, 1) }, text: 'T' }),
  ).toBe('Three');
});
