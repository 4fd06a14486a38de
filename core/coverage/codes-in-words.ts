/** The numbers of clauses as people list them: all of a few, of many the first ones and how many more. */
import type { CoverageMessages } from '../messages/coverage.ts';
import { oneOf } from '../messages/wording.ts';

const most = 5;

export function codesInWords(
  clauses: readonly { readonly code: string }[],
  { and, more }: Pick<CoverageMessages, 'and' | 'more'>,
): string {
  const codes = clauses.map(({ code }) => code);
  if (codes.length <= most + 1) return oneOf(codes, and);
  return oneOf([...codes.slice(0, most), more(codes.length - most)], and);
}
