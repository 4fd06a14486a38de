/** The targets of an SLA become a tier, so that other agreements can be based on it too. */
import { formatted } from '../format/format-text.ts';
import { applyEdits } from '../format/format-text.ts';
import { propertiesOf } from '../model/access.ts';
import type { Element, Fragment, Property, Span } from '../model/fragment.ts';
import { positionAt } from '../model/lines.ts';
import { elementsNamed, type Model } from '../model/model.ts';
import { linesOfElement } from './element-lines.ts';

/** What a level of service consists of; priorities go along, since the targets name them. */
const levelWords: ReadonlySet<string> = new Set([
  'availability',
  'response',
  'resolution',
  'updates',
  'priorities',
]);

export interface Extraction {
  readonly tier: string;
  /** Replaces the text of the span. */
  readonly span: Span;
  readonly newText: string;
}

/** @returns nothing for what is no SLA, has no targets, cannot be read whole or shares a line with another element */
export function extractTier(
  model: Model,
  fragment: Fragment,
  text: string,
  sla: Element,
): Extraction | undefined {
  const lines = linesOfElement(text, fragment, sla);
  const { block } = sla;
  const moved = sla.properties.filter(({ word }) => levelWords.has(word));
  const hasTargets = moved.some(({ word }) => word !== 'priorities');
  if (sla.kind !== 'sla' || !lines || !block || !hasTargets || isBroken(fragment, lines)) return undefined;
  const tier = freeName(model, sla);
  const bases = propertiesOf(sla, 'based');
  const taken = [...bases, ...moved].map((property) => wholeLines(text, fragment, property)).toSorted(bySpan);
  const isOneLine = !/[\r\n]/.test(text.slice(...block));
  const opening = isOneLine ? ` based on ${tier}  ` : `\nbased on ${tier}`;
  const kept = applyEdits(text.slice(...lines), [
    { span: shift([block[0], block[0]], lines[0]), newText: opening },
    ...taken.map((span) => ({ span: shift(span, lines[0]), newText: '' })),
  ]);
  const members = taken.map((span) => text.slice(...span).trim());
  const made = `tier ${tier} {\n${members.join('\n')}\n}`;
  const newText = formatted(`${made}\n\n${kept}\n`).trimEnd();
  return { tier, span: lines, newText: text.includes('\r\n') ? newText.replace(/\r?\n/g, '\r\n') : newText };
}

function isBroken({ problems }: Fragment, [start, end]: Span): boolean {
  return problems.some(({ span }) => span[0] <= end && span[1] >= start);
}

function freeName(model: Model, { name, qualifiedName }: Element): string {
  for (let number = 1; ; number++) {
    const ending = `Tier${number === 1 ? '' : String(number)}`;
    if (elementsNamed(model, `${qualifiedName}${ending}`).length === 0) return name + ending;
  }
}

/** The property with the note behind it, where nothing else stands on its lines. */
function wholeLines(text: string, { lineStarts }: Fragment, { span }: Property): Span {
  const start = lineStarts[positionAt(lineStarts, span[0]).line] ?? span[0];
  const next = lineStarts[positionAt(lineStarts, span[1]).line + 1] ?? text.length;
  const isAlone =
    text.slice(start, span[0]).trim() === '' && /^\s*(\/\/.*)?\s*$/.test(text.slice(span[1], next));
  return isAlone ? [start, next] : span;
}

function bySpan(one: Span, other: Span): number {
  return one[0] - other[0];
}

function shift([start, end]: Span, offset: number): Span {
  return [start - offset, end - offset];
}
