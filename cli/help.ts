import { cliMessages, type CliMessages } from '../core/messages/cli.ts';
import type { Language } from '../core/messages/language.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import {
  commonOptions,
  optionEntry,
  optionsOf,
  valuesFor,
  type OptionEntry,
  type OptionName,
} from './options.ts';
import { columns, wrap } from './text-layout.ts';

/** What `servicewright --help` prints. */
export function generalHelp(language: Language): string {
  const messages = cliMessages[language];
  const { headings } = messages;
  return [
    messages.about,
    `${headings.usage}: servicewright ${messages.command.toUpperCase()} …`,
    section(headings.commands, columns(commands.map(({ name }) => [name, messages.commands[name].summary]))),
    section(headings.options, optionLines(messages, {}, commonOptions)),
    messages.moreHelp,
    '',
  ].join('\n\n');
}

/** What `servicewright COMMAND --help` prints. */
export function commandHelp(command: Command, language: Language): string {
  const messages = cliMessages[language];
  const { headings } = messages;
  return [
    `${headings.usage}: servicewright ${command.name} ${command.operands}`,
    wrap(messages.commands[command.name].description, 78).join('\n'),
    section(headings.options, optionLines(messages, command, optionsOf(command))),
    section(
      headings.examples,
      command.examples.map((example) => `servicewright ${example}`),
    ),
    section(headings.exitCodes, exitCodeLines(messages, command)),
    '',
  ].join('\n\n');
}

function exitCodeLines(messages: CliMessages, { name }: Command): string[] {
  const texts = messages.commands[name].exitCodes ?? messages.exitCodes;
  return columns(texts.map((text, code) => [String(code), text]));
}

function section(heading: string, lines: readonly string[]): string {
  return `${heading}:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}

function optionLines(
  messages: CliMessages,
  command: Pick<Command, 'formats'>,
  names: readonly OptionName[],
): string[] {
  return columns(names.map((name) => [spelling(command, name), meaning(messages, name)]));
}

/** "-o, --output FILE" */
function spelling(command: Pick<Command, 'formats'>, name: OptionName): string {
  const entry = optionEntry(name);
  const short = entry.short === undefined ? '    ' : `-${entry.short}, `;
  const values = valuesFor(command, name);
  return `${short}--${name}${valueSpelling({ ...entry, ...(values && { values }) })}`;
}

function valueSpelling({ values, placeholder }: OptionEntry): string {
  const value = values?.join('|') ?? placeholder;
  return value === undefined ? '' : ` ${value}`;
}

function meaning(messages: CliMessages, name: OptionName): string {
  const { byDefault } = optionEntry(name);
  const text = messages.options[name];
  return byDefault === undefined ? text : `${text} ${messages.byDefault(byDefault)}`;
}
