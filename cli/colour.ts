import type { Severity } from '../core/finding.ts';

/** Words in colour for terminals that show it, as they are for all else. */
export interface Palette {
  readonly severity: (severity: Severity) => string;
  readonly dim: (text: string) => string;
  readonly bold: (text: string) => string;
}

export function paletteOf(isColoured: boolean): Palette {
  const paint = (code: string, text: string) => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    severity: (severity) => paint(severityCodes[severity], severity),
    dim: (text) => paint('2', text),
    bold: (text) => paint('1', text),
  };
}

const severityCodes = { error: '31', warning: '33', info: '36', hint: '2' } as const satisfies Record<
  Severity,
  string
>;
