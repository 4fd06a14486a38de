import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { refusalText } from '../../core/messages/rename.ts';
import type { Model } from '../../core/model/model.ts';
import { nameAt } from '../../core/naming/nameable-at.ts';
import { rename } from '../../core/naming/rename.ts';
import { applyEdits } from '../harness/apply-edits.ts';
import { readFixture, writeFixture, type Fixture } from '../harness/fixture.ts';
import { modelOfTexts } from '../harness/model.ts';

const folder = new URL('cases/', import.meta.url);
const cursor = '<|>';

/** In each case the name at the cursor is changed to what stands behind `//! to`. */
describe('renaming', () => {
  test.each(readdirSync(folder))('%s', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    const fixture = readFixture(text);
    const [, newName = ''] = /^\/\/! to (.*)$/m.exec(text) ?? [];
    const written = writeFixture(text, fixture, new Map(), [renamed(fixture, newName)]);
    if (process.env['UPDATE'] === '1') writeFileSync(new URL(name, folder), written);
    else expect(written).toBe(text);
  });
});

function renamed(fixture: Fixture, newName: string): string {
  const texts = new Map(fixture.files.map((file) => [file.name, file.text.replace(cursor, '')]));
  const model = modelOfTexts(Object.fromEntries(texts));
  const found = nameAtCursor(model, fixture);
  if (!found) return 'nothing is named here';
  const result = rename(model, found.nameable, newName);
  if ('refusal' in result) return refusalText(result.refusal, fixture.language);
  return [...texts]
    .map(([name, text]) => {
      const edits = result.edits.filter(({ uri }) => uri === name);
      return `-- ${name}\n${applyEdits(text, edits).trimEnd()}`;
    })
    .join('\n');
}

function nameAtCursor(model: Model, { files }: Fixture): ReturnType<typeof nameAt> {
  const file = files.find(({ text }) => text.includes(cursor));
  const fragment = file && model.fragments.get(file.name);
  return fragment && nameAt(model, fragment, file.text.indexOf(cursor));
}
