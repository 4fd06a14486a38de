import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFragment } from '../../core/model/read.ts';
import { applyEdits } from '../harness/apply-edits.ts';
import { readFixture } from '../harness/fixture.ts';
import { coverageOf, ruleOf } from './coverage-of.ts';

const folder = new URL('rules/', import.meta.url);

describe('what a fix of a gap of ISO/IEC 20000-1 adds can be read, and counts for nothing until it is filled in', () => {
  test.each(readdirSync(folder).toSorted())('%s', (file) => {
    const [clause = '', rule = ''] = file.replace(/\.sms$/, '').split('-');
    const { files } = readFixture(readFileSync(new URL(file, folder), 'utf8'));
    const text = files.find(({ name }) => name === 'fails.sms')?.text ?? '';
    for (const { fix } of ruleOf(coverageOf(text), clause, rule).gaps) {
      if (!fix) continue;
      const mended = applyEdits(text, fix.edits);
      expect(readFragment('model.sms', mended, { library: false }).problems).toEqual([]);
      if (fix.edits.some(({ newText }) => newText.includes('TODO')))
        expect(ruleOf(coverageOf(mended), clause, rule).outcome).not.toBe('holds');
    }
  });

  test.each(readdirSync(folder).toSorted())('%s, where nothing is modelled yet', (file) => {
    const [clause = '', rule = ''] = file.replace(/\.sms$/, '').split('-');
    const text = 'sms S { aims at ISO20000 }\nteam Desk\n';
    for (const { fix } of ruleOf(coverageOf(text), clause, rule).gaps) {
      const mended = applyEdits(text, fix?.edits ?? []);
      expect(readFragment('model.sms', mended, { library: false }).problems).toEqual([]);
      if (fix?.edits.some(({ newText }) => newText.includes('TODO')))
        expect(ruleOf(coverageOf(mended), clause, rule).outcome).not.toBe('holds');
    }
  });
});
