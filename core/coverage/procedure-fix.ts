/** The quick fix of a process that names who does its steps: a procedure takes the names over. */
import { whoAndWith } from '../checks/process-only-what.ts';
import { elementAfter, propertyLine } from '../checks/fixes.ts';
import type { Fix, TextEdit } from '../finding.ts';
import type { CoverageMessages } from '../messages/coverage.ts';
import type { Element, Property, Value } from '../model/fragment.ts';
import { ownElements, type Model } from '../model/model.ts';
import { placeOf } from '../model/places.ts';
import type { Obstacle } from './proof.ts';

/** The fix, where what is in the way is that the process names roles and means. */
export function procedureFix(
  model: Model,
  messages: CoverageMessages,
  process: Element,
  obstacles: readonly Obstacle[],
): Fix | undefined {
  const asked = obstacles.some(
    (one) => one.type === 'lack' && one.fact.type === 'check' && one.fact.name === 'ProcessOnlyWhat',
  );
  if (!asked) return undefined;
  const steps = process.children.filter((step) => whoAndWith(step).length > 0);
  const name = freeName(model, `${process.name}Procedure`);
  return {
    title: messages.moveToProcedure(process.name, name),
    edits: [
      ...steps.flatMap((step) => movedOf(step).map((property) => removal(model, step, property))),
      elementAfter(model, process, procedureText(process, name, steps)),
    ],
  };
}

function movedOf(step: Element): readonly Property[] {
  const words = whoAndWith(step);
  return step.properties.filter(({ word }) => words.includes(word));
}

function procedureText(process: Element, name: string, steps: readonly Element[]): string {
  const title = process.title && !/["\n\\]/.test(process.title.text) ? ` "${process.title.text}"` : '';
  const lines = steps.map(
    (step) => `  ${step.kind} ${step.name} { ${movedOf(step).map(lineOf).join('  ')} }`,
  );
  return [`procedure ${name}${title} {`, `  ${propertyLine('of', process.name)}`, ...lines, '}'].join('\n');
}

function lineOf({ word, parts }: Property): string {
  return `${word} ${(parts['value'] ?? []).map(valueText).join(', ')}`;
}

function valueText(value: Value): string {
  if (value.type === 'reference') return value.name;
  return value.type === 'none' ? `none "${value.reason}"` : '';
}

/** Takes a property away with the blanks before it. */
function removal(model: Model, step: Element, { span }: Property): TextEdit {
  const ends = step.properties.map((property) => property.span[1]).filter((end) => end <= span[0]);
  const before = Math.max(step.block?.[0] ?? span[0], ...ends);
  return { ...placeOf(model, step.uri, [before, span[1]]), newText: '' };
}

function freeName(model: Model, wanted: string): string {
  const names = new Set(ownElements(model).map(({ name }) => name));
  let name = wanted;
  for (let number = 2; names.has(name); number++) name = `${wanted}${String(number)}`;
  return name;
}
