/** `review overdue`: the last day and the interval after it lie before the date of judging, or there is no last day. */
import { dateOf, quantityOf } from '../model/access.ts';
import { addDuration, isDate } from '../model/date.ts';
import type { Judging } from './judging.ts';
import { leaf, type Proof } from './proof.ts';
import type { Line, Reading } from './reading.ts';
import type { TellTested } from './statement.ts';
import { anyOf, type Truth } from './truth.ts';

export function overdue({ asOf }: Judging, reading: Reading, fact: TellTested): Proof {
  const found = reading.lines.map((line) => overdueLine(line, asOf));
  const due = found.flatMap((line) => line.due ?? []).toSorted()[0];
  return leaf(anyOf(found.map(({ truth }) => truth)), () => ({
    ...fact(),
    ...(due !== undefined && { due }),
  }));
}

/** Whether what stands beside a value is overdue. */
export function overdueTruth(line: Pick<Line, 'parts'>, asOf: string | undefined): Truth {
  return overdueLine(line, asOf).truth;
}

interface Found {
  readonly truth: Truth;
  readonly due?: string;
}

function overdueLine(line: Pick<Line, 'parts'>, asOf: string | undefined): Found {
  const last = dateOf(line, 'last');
  if (!last) return { truth: 'true' };
  const every = quantityOf(line, 'every');
  const due = every && isDate(last.date) ? addDuration(last.date, every) : undefined;
  if (due === undefined) return { truth: 'unknown' };
  if (asOf === undefined) return { truth: 'undated', due };
  return { truth: due < asOf ? 'true' : 'false', due };
}
