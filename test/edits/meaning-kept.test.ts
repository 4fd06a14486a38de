import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evaluateCoverage } from '../../core/coverage/coverage.ts';
import { extractTier } from '../../core/edits/extract-tier.ts';
import { filesToMoveTo, moveElement, newFileFor } from '../../core/edits/move-element.ts';
import type { TextEdit } from '../../core/finding.ts';
import { findingsOf } from '../../core/findings.ts';
import { formatted } from '../../core/format/format-text.ts';
import type { Element } from '../../core/model/fragment.ts';
import { elementsOfKind, ownElements, type Model } from '../../core/model/model.ts';
import { applyEdits } from '../harness/apply-edits.ts';
import { filesBelow, modelOfTexts, repository } from '../harness/model.ts';

const judging = { asOf: '2026-11-22', language: 'en' } as const;
const examples = ['minimal', 'public-sla', 'waterland', 'care', 'city'];

type Texts = Readonly<Record<string, string>>;

function textsOf(example: string): Texts {
  const folder = new URL(`examples/${example}/`, repository);
  return Object.fromEntries(
    filesBelow(folder).map((url) => [
      `file:///${url.href.slice(folder.href.length)}`,
      readFileSync(url, 'utf8'),
    ]),
  );
}

/** What is found and covered, wherever it stands. */
function judged(model: Model): unknown {
  const coverage = evaluateCoverage(model, judging).map(({ framework, clauses }) => [
    framework.name,
    clauses.map(({ code, level, rules }) => [
      code,
      level,
      rules.map(({ name, outcome, gaps }) => [name, outcome, gaps.map(({ message }) => message).toSorted()]),
    ]),
  ]);
  const findings = findingsOf(model, judging).map(({ id, message }) => `${id} ${message}`);
  return { coverage, findings: findings.toSorted() };
}

/** The same, but where elements are listed they are listed in the order of files: only how many gaps there are. */
function judgedInAnyOrder(model: Model): unknown {
  const coverage = evaluateCoverage(model, judging).map(({ framework, clauses }) => [
    framework.name,
    clauses.map(({ code, level, rules }) => [
      code,
      level,
      rules.map(({ name, outcome, gaps }) => [name, outcome, gaps.length]),
    ]),
  ]);
  const findings = findingsOf(model, judging).map(({ id, message }) =>
    id === 'gap' ? id : `${id} ${message}`,
  );
  return { coverage, findings: findings.toSorted() };
}

describe('a tier made of the targets of an SLA', () => {
  const slas = examples.flatMap((example) => {
    const texts = textsOf(example);
    return elementsOfKind(modelOfTexts(texts), 'sla').map(
      ({ uri, name }) => [`${example} ${name}`, texts, uri, name] as const,
    );
  });

  test.each(slas)('%s leaves findings and coverage as they were', (_name, texts, uri, name) => {
    const model = modelOfTexts(texts);
    const fragment = model.fragments.get(uri);
    const sla = fragment?.elements.find((element) => element.name === name);
    const text = texts[uri] ?? '';
    const extracted = fragment && sla ? extractTier(model, fragment, text, sla) : undefined;
    const hasTargets = /^ +(availability|response|resolution|updates) /m.test(
      sla ? text.slice(...sla.span) : '',
    );
    expect(extracted !== undefined).toBe(hasTargets);
    if (!extracted) return;
    const changed = text.slice(0, extracted.span[0]) + extracted.newText + text.slice(extracted.span[1]);
    expect(formatted(changed)).toBe(changed);
    const after = modelOfTexts({ ...texts, [uri]: changed });
    expect(elementsOfKind(after, 'tier').map((tier) => tier.name)).toContain(`${name}Tier`);
    expect(judged(after)).toEqual(judged(model));
  });

  test('takes over what the SLA was based on, and the notes behind the lines', () => {
    const text =
      'tier Gold\n// why\nsla S {\n  based on     Gold\n  service      A  // which\n  response     4 h  // soon\n}\n';
    const model = modelOfTexts({ 'a.sms': text });
    const fragment = model.fragments.get('a.sms');
    const sla = elementsOfKind(model, 'sla')[0];
    const extracted = fragment && sla && extractTier(model, fragment, text, sla);
    expect(extracted?.newText).toBe(
      [
        'tier STier {',
        '  based on     Gold',
        `${'  response     4 h'.padEnd(45)}// soon`,
        '}',
        '',
        '// why',
        'sla S {',
        '  based on     STier',
        `${'  service      A'.padEnd(45)}// which`,
        '}',
      ].join('\n'),
    );
  });
});

describe('an element that is moved', () => {
  const { texts, model } = ((): { texts: Texts; model: Model } => {
    const read = textsOf('waterland');
    return { texts: read, model: modelOfTexts(read) };
  })();
  const before = judgedInAnyOrder(model);
  const moves = ownElements(model)
    .filter(({ parent }) => !parent)
    .flatMap((element) =>
      [newFileFor(model, element), filesToMoveTo(model, element)[0]].flatMap((target) =>
        target ? [{ element, target }] : [],
      ),
    );
  // A tenth of them, so that the test takes seconds.
  const chosen = moves.filter((_, index) => index % 10 === 0);

  test.each(chosen.map(({ element, target }) => [`${element.name} to ${target}`, element, target] as const))(
    '%s leaves findings and coverage as they were',
    (_name, element: Element, target: string) => {
      const text = texts[element.uri] ?? '';
      const move = moveElement(model, element, text, target);
      if (!move) throw new Error('There is no move.');
      const apply = (edit: TextEdit): string => applyEdits(texts[edit.uri] ?? '', [edit]);
      const after = {
        ...texts,
        [element.uri]: apply(move.removal),
        [target]: apply(move.insertion),
      };
      for (const uri of [element.uri, target]) expect(formatted(after[uri] ?? '')).toBe(after[uri]);
      expect(judgedInAnyOrder(modelOfTexts(after))).toEqual(before);
    },
  );

  test('takes the notes above it along, and leaves one empty line between its neighbours', () => {
    const source = 'package p\n\nrole A\n\n// about B\n// more\nrole B { tags x }  // end\n\nrole C\n';
    const two = modelOfTexts({ 'a.sms': source, 'b.sms': 'package p\nteam T // note\n' });
    const element = elementsOfKind(two, 'role').find(({ name }) => name === 'B');
    const move = element && moveElement(two, element, source, 'b.sms');
    expect(applyEdits(source, move ? [move.removal] : [])).toBe('package p\n\nrole A\n\nrole C\n');
    expect(applyEdits('package p\nteam T // note\n', move ? [move.insertion] : [])).toBe(
      'package p\nteam T // note\n\n// about B\n// more\nrole B { tags x }  // end\n',
    );
  });
});
