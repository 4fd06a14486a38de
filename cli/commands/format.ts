import { readFileSync } from 'node:fs';
import { formatted } from '../../core/format/format-text.ts';
import { readFragment } from '../../core/model/read.ts';
import { fileFinding } from '../../language-server/file-findings.ts';
import { readModelFile } from '../../language-server/files.ts';
import type { Command, CommandContext, Settings } from '../command.ts';
import { findAsked, isIncomplete } from '../load-models.ts';
import { outputPlace, reasonFor, writeOutput } from '../output-file.ts';
import { shownPath } from '../shown-path.ts';
import type { ExitCode } from '../terminal.ts';

export const formatCommand = {
  name: 'format',
  operands: '[PATH …]',
  mostPaths: Infinity,
  options: ['check'],
  examples: ['format', 'format services.sms', 'format --check models'],
  run: format,
} as const satisfies Command;

/** What became of a file. */
type Outcome = 'same' | 'differs' | 'failed';

function format(context: CommandContext, settings: Settings): ExitCode {
  const found = findAsked(context, settings.paths);
  if (!found) return 2;
  const { terminal, messages } = context;
  const files = found.flatMap(({ asked }) => asked).map((path) => formatFile(context, settings, path));
  const broken = files.filter(({ isBroken }) => isBroken).length;
  if (broken > 0) terminal.tell(messages.partlyFormatted(broken));
  const has = (outcome: Outcome): boolean => files.some((file) => file.outcome === outcome);
  if (!has('differs') && !has('failed')) terminal.print(`${messages.allFormatted(files.length)}\n`);
  if (has('failed') || isIncomplete(found)) return 2;
  return settings.check && has('differs') ? 1 : 0;
}

function formatFile(
  context: CommandContext,
  settings: Settings,
  path: string,
): { readonly outcome: Outcome; readonly isBroken: boolean } {
  const { terminal, messages } = context;
  const shown = shownPath(terminal.folder, path);
  const file = readModelFile(path);
  const problem = fileFinding(file, settings.language);
  if (problem) {
    terminal.tell(messages.leftAsItIs(shown, problem.message));
    return { outcome: 'failed', isBroken: false };
  }
  const fragment = readFragment(file.uri, file.text, { library: false });
  const isBroken = fragment.problems.length > 0;
  const text = formatted(file.text, { fragment });
  if (text === file.text) return { outcome: 'same', isBroken };
  if (!settings.check) return { outcome: writeText(context, settings, path, text), isBroken };
  terminal.print(`${messages.notFormatted(shown)}\n`);
  return { outcome: 'differs', isBroken };
}

function writeText(
  { terminal, messages }: CommandContext,
  { language }: Settings,
  path: string,
  text: string,
): Outcome {
  const shown = shownPath(terminal.folder, path);
  const place = outputPlace(terminal.folder, shown);
  if (place.type === 'outside') {
    terminal.tell(messages.outputOutside(shown));
    return 'failed';
  }
  const error = place.type === 'failed' ? place.error : writeOutput(place.file, byteOrderMark(path) + text);
  if (error) terminal.tell(messages.outputFailed(shown, reasonFor(error, language)));
  else terminal.print(`${messages.formatted(shown)}\n`);
  return error ? 'failed' : 'differs';
}

/** Reading leaves the mark of the file out; it stays where it stood. */
function byteOrderMark(path: string): string {
  return readFileSync(path)
    .subarray(0, 3)
    .equals(Buffer.from([0xef, 0xbb, 0xbf]))
    ? '\uFEFF'
    : '';
}
