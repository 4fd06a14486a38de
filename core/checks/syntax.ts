/** What could not be read, in the words of the language. */
import { closestWord } from '../closest-word.ts';
import type { Fix } from '../finding.ts';
import { oneOf } from '../messages/wording.ts';
import type { Fragment, SyntaxMessage, SyntaxProblem } from '../model/fragment.ts';
import { kindLabel, kindWords, topKinds } from '../model/kinds.ts';
import { propertiesOfKind, propertyWording } from '../model/properties.ts';
import type { CheckContext, FileCheck } from './check.ts';
import { insertion, replacement } from './fixes.ts';

export const syntax: FileCheck = {
  of: 'file',
  id: 'syntax',
  severity: 'error',
  summary: { en: 'The text follows the language.', nl: 'De tekst volgt de taal.' },
  check(context, fragment, report) {
    for (const problem of fragment.problems) {
      const { message, fixes } = explain(context, fragment, problem);
      report({ uri: fragment.uri, span: problem.span }, message, { fixes });
    }
  },
};

interface Explanation {
  readonly message: string;
  readonly fixes: readonly Fix[];
}

function explain(context: CheckContext, fragment: Fragment, problem: SyntaxProblem): Explanation {
  const { messages, language } = context;
  const { message } = problem;
  switch (message.id) {
    case 'unexpected':
      return { message: unexpected(context, message), fixes: [] };
    case 'unfinished':
      return {
        message: messages.missingValue(message.after, expectedWords(context, message.expected)),
        fixes: [],
      };
    case 'unknown-property': {
      const suggestion = closestWord(message.found, propertiesOfKind(message.kind));
      const label = kindLabel(message.kind, language);
      return unknown(context, fragment, problem, suggestion, (word) =>
        messages.unknownProperty(message.found, label, word),
      );
    }
    case 'unknown-kind': {
      const suggestion = closestWord(message.found, topKinds);
      return unknown(context, fragment, problem, suggestion, (word) =>
        messages.unknownKind(message.found, word),
      );
    }
    case 'unclosed-text':
      return {
        message: messages.unclosedText(),
        fixes: [insertion(context.model, messages.closeText(), fragment.uri, problem.span[1], '"')],
      };
    case 'unclosed-block':
      return unclosedBlock(context, fragment, message);
    case 'surplus-brace':
      return {
        message: messages.surplusBrace(),
        fixes: [replacement(context.model, messages.takeAway('}'), fragment.uri, problem.span, '')],
      };
    case 'outside-element':
      return { message: messages.outsideElement(), fixes: [] };
    case 'too-much':
      return { message: messages.tooMuch(), fixes: [] };
    case 'bad-character':
      return {
        message: messages.badCharacter(message.found),
        fixes: [
          replacement(context.model, messages.takeAway(`"${message.found}"`), fragment.uri, problem.span, ''),
        ],
      };
  }
}

function unclosedBlock(
  { model, messages }: CheckContext,
  fragment: Fragment,
  { element, braces, end }: Extract<SyntaxMessage, { id: 'unclosed-block' }>,
): Explanation {
  const missing = Array.from({ length: braces }, (_, index) => `\n${'  '.repeat(braces - index - 1)}}`);
  const fix = insertion(model, messages.closeBlock(), fragment.uri, end, missing.join(''));
  return { message: messages.unclosedBlock(element), fixes: [fix] };
}

function unknown(
  context: CheckContext,
  fragment: Fragment,
  problem: SyntaxProblem,
  suggestion: string | undefined,
  say: (suggestion: string | undefined) => string,
): Explanation {
  if (!suggestion) return { message: say(undefined), fixes: [] };
  const wording = propertyWording(suggestion);
  const fix = replacement(
    context.model,
    context.messages.replaceBy(wording),
    fragment.uri,
    problem.span,
    wording,
  );
  return { message: say(wording), fixes: [fix] };
}

function unexpected(
  context: CheckContext,
  { found, expected }: Extract<SyntaxMessage, { id: 'unexpected' }>,
): string {
  const { messages } = context;
  return expected.length === 0
    ? messages.foundNothingFits(found)
    : messages.found(found, expectedWords(context, expected));
}

/** What could stand there: a name before its special cases, `none` last. */
function expectedWords(context: CheckContext, expected: readonly string[]): string {
  const isName = expected.includes('ID');
  const telling = expected.filter((token) => !(isName && raci.has(token)));
  const ordered = telling.toSorted((one, other) => Number(one === 'none') - Number(other === 'none'));
  const labels = [...new Set(ordered.map((token) => tokenLabel(context, token)))];
  return oneOf(labels.slice(0, 6), context.messages.or());
}

/** Words that are names too. */
const raci: ReadonlySet<string> = new Set(['R', 'A', 'C', 'I']);

const languageWords: ReadonlySet<string> = new Set(kindWords);

function tokenLabel(context: CheckContext, token: string): string {
  const labels: Readonly<Record<string, string>> = context.messages.tokens;
  return labels[token] ?? (languageWords.has(token) ? token : `"${token}"`);
}
