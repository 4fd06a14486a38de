import type { Finding, Range } from '../core/finding.ts';
import { fileMessages } from '../core/messages/files.ts';
import type { Language } from '../core/messages/language.ts';
import { largestFile, type FileProblem, type ModelFile } from './files.ts';

/** What is wrong with the file as a file, as a finding of the id `unreadable-file`; undefined for a sound file. */
export function fileFinding(file: ModelFile, language: Language): Finding | undefined {
  if (!file.problem) return undefined;
  return {
    id: 'unreadable-file',
    severity: 'error',
    message: messageOf(file.problem, language),
    uri: file.uri,
    range: rangeOf(file.problem, file.text),
    related: [],
    fixes: [],
  };
}

function messageOf(problem: FileProblem, language: Language): string {
  const messages = fileMessages[language];
  switch (problem.id) {
    case 'not-utf-8':
      return problem.encoding === 'UTF-16' ? messages.utf16 : messages.notUtf8;
    case 'not-text':
      return messages.notText;
    case 'unreadable':
      return messages.unreadable(messages.reasons[problem.reason] ?? problem.reason);
    case 'too-large':
      return messages.tooLarge(megabytes(problem.bytes), megabytes(largestFile));
  }
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1024 / 1024));
}

/** The guessed character, or the beginning of the file. */
function rangeOf(problem: FileProblem, text: string): Range {
  const offset = problem.id === 'not-utf-8' && problem.encoding === 'unknown' ? problem.offset : 0;
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  const start = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { start, end: { ...start, character: start.character + (text === '' ? 0 : 1) } };
}
