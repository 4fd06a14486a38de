import { closestWord } from '../core/closest-word.ts';
import type { CliMessages } from '../core/messages/cli.ts';
import { isDate } from '../core/model/date.ts';
import type { Arguments, Mistake } from './arguments.ts';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { optionsOf, valuesFor, type OptionName } from './options.ts';

/** A sentence for each thing in the arguments that the command cannot take. */
export function misunderstandings(messages: CliMessages, command: Command, found: Arguments): string[] {
  return [
    ...found.mistakes.map((mistake) => mistakeSentence(messages, command, mistake)),
    ...[...found.given].flatMap(([option, value]) => valueSentence(messages, command, option, value) ?? []),
    ...(found.words.length > command.mostPaths + (command.subjects ?? 0)
      ? [messages.tooManyPaths(command.name)]
      : []),
  ];
}

export function unknownCommand(messages: CliMessages, name: string | undefined): string {
  if (name === undefined) return messages.noCommand;
  const names = commands.map((command) => command.name);
  return withGuess(messages, messages.unknownCommand(name), closestWord(name, names));
}

function mistakeSentence(messages: CliMessages, command: Command, { type, option }: Mistake): string {
  switch (type) {
    case 'unknown': {
      const guess = option.startsWith('--') ? closestWord(option.slice(2), optionsOf(command)) : undefined;
      return withGuess(messages, messages.unknownOption(option), guess && `--${guess}`);
    }
    case 'twice':
      return messages.optionTwice(option);
    case 'no value':
      return messages.valueMissing(option);
    case 'surplus value':
      return messages.valueSurplus(option);
  }
}

function valueSentence(
  messages: CliMessages,
  command: Command,
  option: OptionName,
  value: string,
): string | undefined {
  if (!optionsOf(command).includes(option)) return messages.optionElsewhere(`--${option}`, command.name);
  if (option === 'as-of') return isDate(value) ? undefined : messages.noDate(`--${option}`, value);
  const values = valuesFor(command, option);
  if (!values || values.includes(value)) return undefined;
  const sentence = messages.unknownValue(`--${option}`, value, values.join(', '));
  return withGuess(messages, sentence, closestWord(value, values));
}

function withGuess(messages: CliMessages, sentence: string, guess: string | undefined): string {
  return guess === undefined ? sentence : `${sentence} ${messages.didYouMean(guess)}`;
}
