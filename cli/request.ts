import { cliMessages } from '../core/messages/cli.ts';
import { defaultLanguage, languages, type Language } from '../core/messages/language.ts';
import { readArguments, type Arguments } from './arguments.ts';
import type { Command, Settings } from './command.ts';
import { commands } from './commands.ts';
import { misunderstandings, unknownCommand } from './misunderstandings.ts';
import { failLevels, formats, leastLevels, options } from './options.ts';

/** What a command line asks for. */
export type Request =
  | { readonly type: 'run'; readonly command: Command; readonly settings: Settings }
  | { readonly type: 'help'; readonly command: Command | undefined }
  | { readonly type: 'version' }
  | { readonly type: 'trouble'; readonly sentences: readonly string[] };

/** Reads a command line; what cannot be understood is trouble, with what was perhaps meant. */
export function readRequest(args: readonly string[], today: string): Request & { language: Language } {
  const { words, given, mistakes } = readArguments(args);
  const language = pick(languages, given.get('lang'), defaultLanguage);
  const isHelp = words[0] === 'help' || given.has('help');
  const [name, ...paths] = words[0] === 'help' ? words.slice(1) : words;
  const command: Command | undefined = commands.find((command) => command.name === name);
  if (given.has('version')) return { type: 'version', language };
  if (isHelp && (command || name === undefined)) return { type: 'help', command, language };
  if (!command) return trouble('servicewright', [unknownCommand(cliMessages[language], name)], language);
  const sentences = misunderstandings(cliMessages[language], command, { words: paths, given, mistakes });
  if (sentences.length > 0) return trouble(`servicewright ${command.name}`, sentences, language);
  const [subject, asked] = command.subjects === 1 ? [paths[0], paths.slice(1)] : ['', paths];
  if (subject === undefined)
    return trouble(`servicewright ${command.name}`, [cliMessages[language].noSubject], language);
  const settings = settingsOf(given, asked, language, today);
  return { type: 'run', command, settings: { ...settings, subject }, language };
}

function trouble(
  asked: string,
  sentences: readonly string[],
  language: Language,
): Request & { language: Language } {
  return { type: 'trouble', sentences: [...sentences, cliMessages[language].seeHelp(asked)], language };
}

/** The values were looked at before: what stands in none of the lists was not given. */
function settingsOf(
  given: Arguments['given'],
  paths: readonly string[],
  language: Language,
  today: string,
): Omit<Settings, 'subject'> {
  return {
    paths,
    language,
    asOf: given.get('as-of') ?? today,
    format: pick(formats, given.get('format'), options.format.byDefault),
    failOn: pick(failLevels, given.get('fail-on'), options['fail-on'].byDefault),
    framework: given.get('framework'),
    min: leastLevels.find((level) => level === given.get('min')),
    view: given.get('view') ?? options.view.byDefault,
    with: given.get('with') ?? '',
    output: given.get('output'),
    check: given.has('check'),
    into: given.get('into'),
    write: given.has('write'),
    stdio: given.has('stdio'),
  };
}

function pick<Word extends string>(words: readonly Word[], word: string | undefined, byDefault: Word): Word {
  return words.find((candidate) => candidate === word) ?? byDefault;
}
