/** The order of findings. */
import type { Finding } from './finding.ts';
import { compareText } from './model/order.ts';

/** The order in which findings are shown: files, text, then ids. */
export function compareFindings(one: Finding, other: Finding): number {
  return (
    compareText(one.uri, other.uri) ||
    one.range.start.line - other.range.start.line ||
    one.range.start.character - other.range.start.character ||
    compareText(one.id, other.id) ||
    compareText(one.message, other.message)
  );
}
