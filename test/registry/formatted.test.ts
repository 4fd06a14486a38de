import { describe, expect, test } from 'vitest';
import { propertyWording, propertyWords } from '../../core/model/properties.ts';
import { formatting } from '../../language-server/features/formatting.ts';
import { applyEdits } from '../harness/apply-edits.ts';
import { sessionOfTexts } from '../harness/session-of-texts.ts';
import { elementOf, kindsTaking, sampleOf } from './subjects.ts';

const { session, put, uriOf } = sessionOfTexts();
const options = { tabSize: 2, insertSpaces: true };

function formatted(text: string): string {
  put({ 'subject.sms': text });
  return applyEdits(text, formatting(session, { textDocument: { uri: uriOf('subject.sms') }, options }));
}

/** The last line that begins with the property. */
function lineWith(text: string, begin: string): string {
  return text.split('\n').findLast((line) => line.trimStart().startsWith(begin)) ?? '';
}

/** Values stand in one column; clauses and rules are read as prose. */
function aligned(sample: string, word: string, kind: string): string {
  const depth = nestedKinds.includes(kind) ? 2 : 1;
  const indent = '  '.repeat(depth);
  const wording =
    /^impact \S+ /.test(sample) && kind === 'priorities' ? 'impact high' : propertyWording(word, kind);
  if (sample === wording) return indent + sample;
  const column = kind === 'clause' || kind === 'rule' ? 0 : 14;
  return `${(indent + wording).padEnd(column)} ${sample.slice(wording.length + 1)}`;
}

const nestedKinds = ['step', 'decision', 'activity', 'clause'];

/** With more space between its words, save in texts. */
function spread(sample: string): string {
  return sample.replace(/"[^"]*"| /g, (part) => (part === ' ' ? '   ' : part));
}

describe('the formatter keeps and aligns, in every kind that takes it,', () => {
  test.each(propertyWords)('the property %s', (word) => {
    const wrong = kindsTaking(word).flatMap((kind) => {
      const sample = sampleOf(word, kind);
      const messy = elementOf(kind, `link   "https://example.org"\n\n\n        ${spread(sample)}`);
      const once = formatted(messy);
      const isRight = lineWith(once, word) === aligned(sample, word, kind) && formatted(once) === once;
      return isRight ? [] : [`${kind}:\n${once}`];
    });
    expect(wrong).toEqual([]);
  });
});
