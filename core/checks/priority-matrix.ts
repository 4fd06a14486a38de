/** Each pair of impact and urgency has exactly one level, and a worse case never has a lower one. */
import { oneOf } from '../messages/wording.ts';
import { partOf, propertiesOf, wordsOf } from '../model/access.ts';
import type { Element, Value } from '../model/fragment.ts';
import { verdict, type PassableCheck, type PassableVerdict } from './passable.ts';

export const priorityMatrix: PassableCheck = {
  name: 'PriorityMatrix',
  judge(_context, element) {
    const matrix = matrixOf(element);
    const missing = (['levels', 'urgency', 'impact'] as const).filter(
      (word) => !propertiesOf(element, word).some(({ parts }) => hasValues(parts)),
    );
    if (missing.length > 0) {
      return verdict('unknown', (messages) =>
        messages.matrixMissing(
          oneOf(
            missing.map((word) => `\`${word}\``),
            messages.and,
          ),
        ),
      );
    }
    return incomplete(matrix) ?? falling(matrix) ?? verdict('true', (messages) => messages.matrixSound());
  },
};

interface Matrix {
  /** Highest first, as all three. */
  readonly levels: readonly string[];
  readonly urgencies: readonly string[];
  readonly rows: readonly { readonly impact: string; readonly cells: readonly string[] }[];
}

function matrixOf(element: Element): Matrix {
  return {
    levels: propertiesOf(element, 'levels').flatMap((property) => wordsOf(property, 'levels')),
    urgencies: propertiesOf(element, 'urgency').flatMap((property) => wordsOf(property)),
    rows: propertiesOf(element, 'impact').map((property) => ({
      impact: partOf(property).map(nameOf).join(''),
      cells: wordsOf(property, 'levels'),
    })),
  };
}

function incomplete({ levels, urgencies, rows }: Matrix): PassableVerdict | undefined {
  for (const { impact, cells } of rows) {
    const urgency = urgencies[cells.length];
    if (urgency !== undefined)
      return {
        ...verdict('false', (messages) => messages.matrixHole(impact, urgency)),
        toldBy: 'priority-hole',
      };
    if (cells.length > urgencies.length)
      return { ...verdict('false', (messages) => messages.matrixSurplus(impact)), toldBy: 'priority-hole' };
    const unknown = cells.find((cell) => !levels.includes(cell));
    if (unknown !== undefined) return verdict('false', (messages) => messages.matrixUnknown(unknown));
  }
  return undefined;
}

/** A cell whose neighbour of less urgency or less impact has a higher priority. */
function falling({ levels, urgencies, rows }: Matrix): PassableVerdict | undefined {
  for (const [index, { impact, cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      const lesser = [cells[column + 1], rows[index + 1]?.cells[column]].filter(
        (level) => level !== undefined,
      );
      const higher = lesser.find((level) => levels.indexOf(level) < levels.indexOf(cell));
      const urgency = urgencies[column] ?? '';
      if (higher !== undefined)
        return verdict('false', (messages) => messages.matrixFalls(impact, urgency, cell, higher));
    }
  }
  return undefined;
}

function hasValues(parts: Readonly<Record<string, readonly Value[]>>): boolean {
  return Object.values(parts).some((values) => values.length > 0);
}

function nameOf(value: Value): string {
  if (value.type === 'word') return value.word;
  return value.type === 'quantity' ? value.amount : '';
}
