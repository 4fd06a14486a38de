import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../core/findings.ts';
import { evaluateCoverage } from '../../core/coverage/coverage.ts';
import { propertyOf, quantityOf, titleOf } from '../../core/model/access.ts';
import { statedProperties } from '../../core/model/inherited.ts';
import { elementsNamed, type Model } from '../../core/model/model.ts';
import { createRandom } from '../harness/random.ts';
import { filesBelow, modelOfTexts, repository } from '../harness/model.ts';
import { read } from '../harness/recovery.ts';

const judging = { asOf: '2026-11-22', language: 'en' } as const;

describe('files of a package', () => {
  const texts = Object.fromEntries(
    filesBelow(new URL('examples/waterland/', repository)).map((url) => [
      url.pathname,
      readFileSync(url, 'utf8'),
    ]),
  );
  const expected = judged(modelOfTexts(texts));

  test.each([1, 2, 3])('may be split, moved and joined without changing meaning, with seed %i', (seed) => {
    expect(judged(modelOfTexts(redistributed(texts, seed)))).toEqual(expected);
  });
});

/** What is found and covered, without the places. */
function judged(model: Model): unknown {
  // A gap names as an example what comes first in the order of files.
  const findings = findingsOf(model, judging).map(
    ({ id, severity, message }) => `${severity} ${id}${id === 'gap' ? '' : `: ${message}`}`,
  );
  const levels = evaluateCoverage(model, judging).map(({ sms, framework, clauses }) => ({
    sms: sms.qualifiedName,
    framework: framework.name,
    clauses: clauses.map(({ code, level }) => `${code} ${level}`),
  }));
  return {
    findings: findings.toSorted(),
    levels: levels.toSorted((one, other) => (one.sms < other.sms ? -1 : 1)),
  };
}

/** Each outermost element of a package in another file of it, picked at random, in another order. */
function redistributed(
  texts: Readonly<Record<string, string>>,
  seed: number,
): Readonly<Record<string, string>> {
  const random = createRandom(seed);
  const files = new Map<string, string>();
  for (const text of Object.values(texts)) {
    const { packageName, elements } = read(text);
    for (const { parent, span } of elements) {
      if (parent) continue;
      const file = `${packageName}/${String(random.below(3))}.sms`;
      const before = files.get(file) ?? `package ${packageName}\n`;
      const element = text.slice(...span);
      const afterHead = before.indexOf('\n') + 1;
      const first = `${before.slice(0, afterHead)}${element}\n${before.slice(afterHead)}`;
      files.set(file, random.below(2) === 0 ? `${before}${element}\n` : first);
    }
  }
  return Object.fromEntries(files);
}

describe('what stands here', () => {
  const model = modelOfTexts({
    'a.sms': `
package care
tier Basic { availability 99% per month  response P1 1 h, P2 4 h  resolution P1 8 h }
tier Better { based on Basic  availability 99.5% per month  response P1 30 min }
sla S { based on Better  response P1 15 min  exceptions none "No exceptions." }
service Meals "Meals" nl "Maaltijden" { description "Warm" nl "Warm eten" }
service Laundry nl "Was"
`,
  });
  const [sla, meals, laundry] = ['S', 'Meals', 'Laundry'].map(
    (name) => elementsNamed(model, `care.${name}`)[0],
  );
  if (!sla || !meals || !laundry) throw new Error('The model could not be read.');

  test('goes before what it is based on, tier by tier and level by level', () => {
    const [availability] = statedProperties(model, sla, 'availability');
    expect(availability && quantityOf(availability.property)?.amount).toBe('99.5');
    const responses = statedProperties(model, sla, 'response').flatMap(
      ({ property }) => property.parts['value'] ?? [],
    );
    expect(JSON.stringify(responses)).toMatch(/P1.*"15".*P2.*"4"/s);
    expect(JSON.stringify(responses)).not.toMatch(/"30"/);
    expect(statedProperties(model, sla, 'resolution')).toHaveLength(1);
  });

  test('may be none with a reason', () => {
    const exceptions = propertyOf(sla, 'exceptions');
    expect(exceptions?.parts['value']?.[0]).toMatchObject({ type: 'none', reason: 'No exceptions.' });
  });

  test('is told in the language that was asked for, as far as it is written', () => {
    expect([titleOf(meals, 'en'), titleOf(meals, 'nl')]).toEqual(['Meals', 'Maaltijden']);
    expect([titleOf(laundry, 'en'), titleOf(laundry, 'nl')]).toEqual(['Was', 'Was']);
  });
});
