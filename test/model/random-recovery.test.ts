import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeAt } from '../../core/completion/place.ts';
import type { Element, Fragment, Span } from '../../core/model/fragment.ts';
import { createRandom } from '../harness/random.ts';
import { filesBelow, repository } from '../harness/model.ts';
import { headOf, lost, read, statements, tokensOf } from '../harness/recovery.ts';

/** With SOAK=1 every place is tried, else some of them. */
const soak = process.env['SOAK'] === '1';
const sample = 25;

const examples = filesBelow(new URL('examples/', repository)).map(
  (url) => [url.pathname.split('/').slice(-2).join('/'), readFileSync(url, 'utf8')] as const,
);

describe.each(examples)('of a half-typed %s', (_name, text) => {
  const whole = read(text);

  test('what stands before the last element is read as ever', { timeout: 600_000 }, () => {
    for (const end of places(text.length + 1)) {
      const part = text.slice(0, end);
      const fragment = read(part);
      placeAt(part, end);
      const finished = whole.elements.filter((element) => outermost(element).span[1] < lastStart(whole, end));
      expect([end, lost(statements({ elements: finished }), statements(fragment))]).toEqual([end, []]);
      const early = fragment.problems.filter(({ span }) => span[0] < lastStart(whole, end));
      expect([end, early]).toEqual([end, []]);
    }
  });

  test('a missing word costs no more than the property around it', { timeout: 600_000 }, () => {
    const tokens = tokensOf(text).filter(({ span }) => span[0] >= (whole.elements[0]?.span[0] ?? 0));
    const all = statements(whole);
    for (const index of places(tokens.length)) {
      const { image, span } = tokens[index] ?? { image: '', span: [0, 0] as const };
      const left = statements(read(text.slice(0, span[0]) + text.slice(span[1])));
      const where = `${text.slice(Math.max(0, span[0] - 30), span[0])}«${image}»`;
      expect([where, tooMuch(whole, span, lost(all, left), lost(left, all))]).toEqual([where, []]);
    }
  });
});

function places(count: number): readonly number[] {
  if (soak) return Array.from({ length: count }, (_, index) => index);
  const random = createRandom(count);
  return Array.from({ length: sample }, () => random.below(count));
}

/** The start of the outermost element that the place stands in or behind. */
function lastStart({ elements }: Fragment, place: number): number {
  return elements.findLast(({ parent, span }) => !parent && span[0] < place)?.span[0] ?? 0;
}

function outermost(element: Element): Element {
  return element.parent ? outermost(element.parent) : element;
}

/** Of what was lost and what came up instead: that which lies outside of the property, or outside of the element where its head or a brace was hit. */
function tooMuch(
  { elements }: Fragment,
  span: Span,
  gone: readonly string[],
  instead: readonly string[],
): readonly string[] {
  const around = elements.filter((element) => contains(element.span, span));
  const inner = around.at(-1);
  if (!inner) return gone;
  const isHead = span[1] <= (inner.block?.[0] ?? inner.span[1]) - 1;
  // The lines of a mapping are one property as long as it.
  const isProperty =
    inner.kind !== 'mapping' && inner.properties.some(({ span: own }) => contains(own, span));
  if (!isHead && isProperty) {
    const foreign = instead.filter((line) => !line.startsWith(`${headOf(inner)}: `));
    return [...gone.slice(1), ...foreign];
  }
  const hit = isHead ? inner : outermost(inner);
  return gone.filter((line) => !isWithin(hit, line));
}

function contains(outer: Span, inner: Span): boolean {
  return inner[0] >= outer[0] && inner[1] <= outer[1];
}

/** A step stands within its process as "Process.Step", a clause within its framework as "Framework 1.2". */
function isWithin({ qualifiedName }: Element, line: string): boolean {
  const [, name = ''] = /^\S+ ([^:]*)/.exec(line) ?? [];
  return name === qualifiedName || ['.', ' '].some((mark) => name.startsWith(qualifiedName + mark));
}
