/** Findings of coverage for tests, from the text of a model that aims at a small framework of its own. */
import { coverageFindings } from '../harness/findings-once.ts';
import type { Finding, TextEdit } from '../../core/finding.ts';
import { lineStartsOf, offsetAt } from '../../core/model/lines.ts';
import { modelOfTexts } from '../harness/model.ts';
import { asOf } from './coverage-of.ts';

export const framework = `framework Own {
  clause 1 "Roles" {
    must Described "Described" each role has tasks and authority
    should Held "Held" each role is held
    should practice Owned "Owned" each process has owner
  }
}`;

export function findingsIn(text: string, language: 'en' | 'nl' = 'en'): readonly Finding[] {
  return coverageFindings(modelOfTexts({ 'model.sms': text, 'framework.sms': framework }), {
    asOf,
    language,
  });
}

/** "3:6 warning Own 1: message" */
export function lines(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ range, severity, clause, message }) => {
    return `${String(range.start.line + 1)}:${String(range.start.character + 1)} ${severity} ${clause ?? ''}: ${message}`;
  });
}

export function applied(text: string, edits: readonly TextEdit[]): string {
  const starts = lineStartsOf(text);
  const ordered = edits.toSorted(
    (one, other) => offsetAt(starts, other.range.start) - offsetAt(starts, one.range.start),
  );
  return ordered.reduce((changed, { range, newText }) => {
    return (
      changed.slice(0, offsetAt(starts, range.start)) + newText + changed.slice(offsetAt(starts, range.end))
    );
  }, text);
}
