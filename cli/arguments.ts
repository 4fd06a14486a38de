import { parseArgs } from 'node:util';
import { isOptionName, optionEntry, options, takesValue, type OptionName } from './options.ts';

/** A command line, taken apart. */
export interface Arguments {
  readonly words: readonly string[];
  /** Options without a value have the value ''. */
  readonly given: ReadonlyMap<OptionName, string>;
  readonly mistakes: readonly Mistake[];
}

export interface Mistake {
  readonly type: 'unknown' | 'twice' | 'no value' | 'surplus value';
  /** As written, with its dashes. */
  readonly option: string;
}

/** Takes a command line apart. Nothing is thrown: what cannot be understood is a mistake in the result. */
export function readArguments(args: readonly string[]): Arguments {
  const { tokens } = parseArgs({ args: [...args], options: parserOptions(), strict: false, tokens: true });
  const words: string[] = [];
  const given = new Map<OptionName, string>();
  const mistakes: Mistake[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (!isOptionName(name)) mistakes.push({ type: 'unknown', option: rawName });
    else if (given.has(name)) mistakes.push({ type: 'twice', option: rawName });
    else if (isComplete(name, value)) given.set(name, value ?? '');
    else
      mistakes.push({ type: takesValue(optionEntry(name)) ? 'no value' : 'surplus value', option: rawName });
  }
  return { words, given, mistakes };
}

function isComplete(name: OptionName, value: string | undefined): boolean {
  if (!takesValue(optionEntry(name))) return value === undefined;
  return value !== undefined && value !== '';
}

function parserOptions(): Record<string, { type: 'string' | 'boolean'; short?: string }> {
  return Object.fromEntries(
    Object.keys(options)
      .filter(isOptionName)
      .map((name) => {
        const entry = optionEntry(name);
        const type = takesValue(entry) ? 'string' : 'boolean';
        return [name, entry.short === undefined ? { type } : { type, short: entry.short }];
      }),
  );
}
