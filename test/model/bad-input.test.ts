import { describe, expect, test } from 'vitest';
import { runChecks } from '../harness/findings-once.ts';
import { modelOfTexts } from '../harness/model.ts';

const wrongLine = 'service §§ Email owner { } , "x\n';

/** Texts that no one should write and someone will. */
const texts: Readonly<Record<string, string>> = {
  'an empty text': '',
  'white space only': ' \n\t\r\n',
  'an error in each line': wrongLine.repeat(1000),
  'ten megabytes with an error in each line': wrongLine.repeat(300_000),
  'blocks within blocks': `audit A {${'finding F {'.repeat(20_000)}`,
  'brackets within brackets': `rule A { each service has ${'('.repeat(50_000)}`,
  'ten megabytes of an open text': `"${'x '.repeat(5_000_000)}`,
  'ten megabytes of a closed text': `role A "${'x '.repeat(5_000_000)}"`,
  'one long name': 'x'.repeat(1_000_000),
  'one long number': '1'.repeat(1_000_000),
  'names of the programming language':
    'role __proto__\nrole constructor { owner toString }\nteam hasOwnProperty',
  'control characters': 'role A\u0000B\nrole \u200bC \u202e',
  'old line ends': 'role A\rrole B { owner A }\r',
};

describe('bad input', () => {
  test.each(Object.entries(texts))('%s is read without a crash', { timeout: 60_000 }, (_name, text) => {
    const findings = runChecks(modelOfTexts({ 'a.sms': text }), { asOf: '2026-11-22', language: 'en' });
    for (const finding of findings) expect(finding.range.start.line).toBeGreaterThanOrEqual(0);
  });

  test('a text that is not read to its end says where reading stopped', () => {
    const findings = runChecks(modelOfTexts({ 'a.sms': wrongLine.repeat(300_000) }), {
      asOf: undefined,
      language: 'en',
    });
    expect(findings.some(({ message }) => message.startsWith('From here on this file was not read'))).toBe(
      true,
    );
  });

  test('names of the programming language are names like any other', () => {
    const model = modelOfTexts({
      'a.sms':
        'role __proto__\nrole constructor { reports to __proto__ }\nservice toString { owner constructor }',
    });
    const findings = runChecks(model, { asOf: undefined, language: 'en' });
    expect(findings.filter(({ id }) => id !== 'small-name')).toEqual([]);
  });
});
