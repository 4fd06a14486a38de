/** What is found in each file, with a number that changes only with what is found. */
import type { Diagnostic } from 'vscode-languageserver';

export interface DiagnosticResult {
  readonly id: string;
  readonly items: readonly Diagnostic[];
}

export interface DiagnosticResults {
  /** Takes what is found now. */
  readonly take: (uri: string, items: readonly Diagnostic[]) => DiagnosticResult;
  /** What was found last; it is looked up where that may be other by now. */
  readonly of: (uri: string) => DiagnosticResult;
  /** What is found in these files may be other than before; in all files where none are named. */
  readonly forget: (uris?: Iterable<string>) => void;
}

interface Kept extends DiagnosticResult {
  readonly text: string;
}

export function createResults(lookUp: (uri: string) => readonly Diagnostic[]): DiagnosticResults {
  const latest = new Map<string, Kept>();
  const current = new Set<string>();
  let count = 0;
  const take = (uri: string, items: readonly Diagnostic[]): DiagnosticResult => {
    const text = JSON.stringify(items);
    const before = latest.get(uri);
    const kept = before?.text === text ? before : { id: String(++count), items, text };
    latest.set(uri, kept);
    current.add(uri);
    return kept;
  };
  return {
    take,
    of: (uri) => (current.has(uri) ? latest.get(uri) : undefined) ?? take(uri, lookUp(uri)),
    forget: (uris) => {
      for (const uri of uris ?? [...current]) current.delete(uri);
    },
  };
}
