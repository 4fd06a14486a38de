/** All that can be mended unasked: defects of spelling that have exactly one answer. */
import type { Finding, Range, TextEdit } from '../finding.ts';

/** Checks whose only fix changes how something is written, and invents no content. */
const certain: ReadonlySet<string> = new Set([
  'decimal-comma',
  'syntax',
  'unresolved-name',
  'unknown-priority',
  'unknown-word',
]);

/** The edits of the fixes, in the order of the findings; of two that overlap the first. */
export function fixAllEdits(findings: readonly Finding[]): readonly TextEdit[] {
  const chosen: TextEdit[] = [];
  for (const { id, fixes } of findings) {
    const [fix, ...others] = fixes;
    if (!fix || others.length > 0 || !certain.has(id)) continue;
    const isFree = fix.edits.every(
      (edit) => !chosen.some((other) => other.uri === edit.uri && overlaps(other.range, edit.range)),
    );
    if (isFree) chosen.push(...fix.edits);
  }
  return chosen;
}

/** Two insertions at one place overlap too: which stands first is nobody's choice. */
function overlaps(one: Range, other: Range): boolean {
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

function isBefore(one: Range['start'], other: Range['start']): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}
