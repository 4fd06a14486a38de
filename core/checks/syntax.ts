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
    case 'unknown-property': {
      const suggestion = closestWord(message.found, propertiesOfKind(message.kind));
      const label = kindLabel(message.kind, language);
      return unknown(context, fragment, problem, suggestion, (word) => messages.unknownProperty(message.found, label, word));
    }
    case 'unknown-kind': {
      const suggestion = closestWord(message.found, topKinds);
      return unknown(context, fragment, problem, suggestion, (word) => messages.unknownKind(message.found, word));
    }
    case 'unclosed-text':
      return { message: messages.unclosedText(), fixes: [insertion(context.model, messages.closeText(), fragment.uri, problem.span[1], '"')] };
    case 'unclosed-block':
      return { message: messages.unclosedBlock(message.element), fixes: [] };
    case 'surplus-brace':
      return { message: messages.surplusBrace(), fixes: [replacement(context.model, messages.takeAway('}'), fragment.uri, problem.span, '')] };
    case 'outside-element':
      return { message: messages.outsideElement(), fixes: [] };
    case 'bad-character':
      return {
        message: messages.badCharacter(message.found),
        fixes: [replacement(context.model, messages.takeAway(`"${message.found}"`), fragment.uri, problem.span, '')],
      };
  }
}

function unknown(
  context: CheckContext, fragment: Fragment, problem: SyntaxProblem, suggestion: string | undefined,
  say: (suggestion: string | undefined) => string,
): Explanation {
  if (!suggestion) return { message: say(undefined), fixes: [] };
  const wording = propertyWording(suggestion);
  const fix = replacement(context.model, context.messages.replaceBy(wording), fragment.uri, problem.span, wording);
  return { message: say(wording), fixes: [fix] };
}

function unexpected(context: CheckContext, message: Extract<SyntaxMessage, { id: 'unexpected' }>): string {
  const { messages } = context;
  const expected = message.expected.map((token) => tokenLabel(context, token));
  if (expected.length === 0) return messages.foundNothingFits(message.found);
  return messages.found(message.found, oneOf([...new Set(expected)].slice(0, 6), messages.or()));
}

const languageWords: ReadonlySet<string> = new Set(kindWords);

function tokenLabel(context: CheckContext, token: string): string {
  const labels: Readonly<Record<string, string>> = context.messages.tokens;
  return labels[token] ?? (languageWords.has(token) ? token : `"${token}"`);
}
