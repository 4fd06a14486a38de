import { commands } from 'vscode';

/** What `when` clauses of package.json may ask. */
export interface ContextKeys {
  'servicewright.active': boolean;
  'servicewright.hasModels': boolean;
  'servicewright.hasPreview': boolean;
  /** What the coverage view can show; not set before the first answer. */
  'servicewright.coverage': 'stopped' | 'none' | 'shown';
  'servicewright.coverageFilter': 'all' | 'gaps';
  'servicewright.emptyFile': boolean;
}

export function setContext<K extends keyof ContextKeys>(key: K, value: ContextKeys[K]): void {
  void commands.executeCommand('setContext', key, value);
}
