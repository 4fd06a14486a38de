/** The options of all commands: what help, parsing and documentation read. */
import { views } from '../core/diagram/views.ts';
import type { Severity } from '../core/finding.ts';
import { defaultLanguage, languages } from '../core/messages/language.ts';

export interface OptionEntry {
  readonly short?: string;
  /** The words that may stand behind it; undefined for an option without a closed list. */
  readonly values?: readonly string[];
  /** What stands behind it, in the help; undefined for an option without a value. */
  readonly placeholder?: string;
  readonly byDefault?: string;
}

export const formats = ['text', 'json', 'markdown', 'csv'] as const;
export const leastLevels = ['partial', 'modelled', 'evidenced', 'verified'] as const;
export const failLevels = ['error', 'warning', 'info', 'never'] as const satisfies (Severity | 'never')[];

export const options = {
  format: { values: formats, byDefault: 'text' },
  'as-of': { placeholder: 'YYYY-MM-DD' },
  lang: { values: languages, byDefault: defaultLanguage },
  'fail-on': { values: failLevels, byDefault: 'error' },
  framework: { placeholder: 'NAME' },
  min: { values: leastLevels },
  view: { values: views.map(({ id }) => id), byDefault: 'services' },
  with: { placeholder: 'NAME,…' },
  output: { short: 'o', placeholder: 'FILE' },
  check: {},
  into: { placeholder: 'DIR' },
  write: {},
  stdio: {},
  help: { short: 'h' },
  version: { short: 'V' },
} as const satisfies Record<string, OptionEntry>;

export type OptionName = keyof typeof options;

/** The options that every command has. */
export const commonOptions = ['lang', 'help', 'version'] as const satisfies OptionName[];

/** The options of a command with those that every command has. */
export function optionsOf(command: { readonly options: readonly OptionName[] }): readonly OptionName[] {
  return [...command.options, ...commonOptions];
}

export function isOptionName(word: string): word is OptionName {
  return Object.hasOwn(options, word);
}

export function optionEntry(name: OptionName): OptionEntry {
  return options[name];
}

/** The words that a command takes behind the option: a command may print in some of the formats only. */
export function valuesFor(
  command: { readonly formats?: readonly string[] },
  name: OptionName,
): readonly string[] | undefined {
  return name === 'format' ? (command.formats ?? plainFormats) : optionEntry(name).values;
}

const plainFormats = ['text', 'json'] as const;

export function takesValue(entry: OptionEntry): boolean {
  return entry.values !== undefined || entry.placeholder !== undefined;
}
