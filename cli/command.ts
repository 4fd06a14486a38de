import type { CliMessages } from '../core/messages/cli.ts';
import type { Language } from '../core/messages/language.ts';
import type { failLevels, formats, leastLevels, OptionName } from './options.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** A command as a value: what it is called, what it takes and what it does. */
export interface Command {
  readonly name: keyof CliMessages['commands'];
  /** What stands behind the name, in the help. */
  readonly operands: string;
  /** How many paths it takes at most. */
  readonly mostPaths: number;
  /** What must stand before the paths: 1 where the command is about something that is named. */
  readonly subjects?: 1;
  /** How it can print; text and JSON where nothing is said. */
  readonly formats?: readonly (typeof formats)[number][];
  /** Beside those that every command has. */
  readonly options: readonly OptionName[];
  readonly examples: readonly string[];
  readonly run: (context: CommandContext, settings: Settings) => ExitCode | Promise<ExitCode>;
}

export interface CommandContext {
  readonly terminal: Terminal;
  readonly messages: CliMessages;
}

/** What the command line asked for. */
export interface Settings {
  /** What the command is about, '' where it is about the models as a whole. */
  readonly subject: string;
  readonly paths: readonly string[];
  readonly format: (typeof formats)[number];
  /** YYYY-MM-DD */
  readonly asOf: string;
  readonly language: Language;
  readonly failOn: (typeof failLevels)[number];
  /** The name of the one framework that is asked for. */
  readonly framework: string | undefined;
  /** The level that no judged clause may be below. */
  readonly min: (typeof leastLevels)[number] | undefined;
  /** The id of a view. */
  readonly view: string;
  /** The templates to begin with, as written, with commas between. */
  readonly with: string;
  /** A path as written; undefined for the standard output. */
  readonly output: string | undefined;
  /** Nothing is written. */
  readonly check: boolean;
  /** A folder as written; undefined for the current one. */
  readonly into: string | undefined;
  /** Something may be written. */
  readonly write: boolean;
  readonly stdio: boolean;
}
