/** What could not be read, in the words of the language. */
import { closestWord } from '../closest-word.ts';
import type { Fix } from '../finding.ts';
import type { Fragment, SyntaxMessage, SyntaxProblem } from '../model/fragment.ts';
import { typicalProperties, wordsForDutch } from '../messages/dictionary.ts';
import { isKind, kindLabel, topKinds } from '../model/kinds.ts';
import { propertiesOfKind, propertyWording } from '../model/properties.ts';
import type { CheckContext, FileCheck } from './check.ts';
import { expectedWords } from './expected-words.ts';
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

/** Words by which people would leave a clause out. */
const leavingOut =
  /^(exclu|omits?$|skip|notApplicable|applicability|notRequired|uitsluit|uitgeslo|uitgezonderd|weglat|nvt$)/i;

function explain(context: CheckContext, fragment: Fragment, problem: SyntaxProblem): Explanation {
  const { messages } = context;
  const { message } = problem;
  switch (message.id) {
    case 'unexpected':
      return unexpected(context, fragment, problem, message);
    case 'unfinished':
      return {
        message: messages.missingValue(
          message.after,
          expectedWords(context, message.after, message.expected),
        ),
        fixes: [],
      };
    case 'unknown-property':
      if (message.kind === 'sms' && leavingOut.test(message.found))
        return { message: messages.leftOut(message.found), fixes: [] };
      return unknownProperty(context, fragment, problem, message);
    case 'unknown-kind': {
      const suggestion = meantWord(message.found, topKinds);
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
        fixes: [takingAway(context, fragment, problem, '}')],
      };
    case 'outside-element':
      return { message: messages.outsideElement(), fixes: [] };
    case 'too-much':
      return { message: messages.tooMuch(), fixes: [] };
    case 'written-otherwise':
      return otherwiseWritten(context, fragment, problem, message);
    case 'bad-character':
      return {
        message: messages.badCharacter(message.found),
        fixes: [takingAway(context, fragment, problem, `"${message.found}"`)],
      };
  }
}

function takingAway(
  { model, messages }: CheckContext,
  { uri }: Fragment,
  { span }: SyntaxProblem,
  what: string,
): Fix {
  return replacement(model, messages.takeAway(what), uri, span, '');
}

function otherwiseWritten(
  { model, messages }: CheckContext,
  { uri }: Fragment,
  { span }: SyntaxProblem,
  { written, meant }: Extract<SyntaxMessage, { id: 'written-otherwise' }>,
): Explanation {
  return {
    message: messages.writtenOtherwise(written.trim(), meant.trim()),
    fixes: [replacement(model, messages.replaceBy(meant.trim()), uri, span, meant)],
  };
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

function unknownProperty(
  context: CheckContext,
  fragment: Fragment,
  problem: SyntaxProblem,
  { found, kind, element }: Extract<SyntaxMessage, { id: 'unknown-property' }>,
): Explanation {
  const { messages, language } = context;
  const label = kindLabel(kind, language);
  if (isKind(found)) return { message: messages.elementWithin(found, label, element), fixes: [] };
  if (/^\d/.test(found) && (kind === 'framework' || kind === 'clause'))
    return numberAlone(context, fragment, problem, found);
  const examples = typicalProperties(kind)
    .slice(0, 3)
    .map((word) => propertyWording(word))
    .join(', ');
  return unknown(context, fragment, problem, meantWord(found, propertiesOfKind(kind)), (word) =>
    messages.unknownProperty(found, label, examples, word),
  );
}

/** A clause whose first word is missing. */
function numberAlone(
  { model, messages }: CheckContext,
  fragment: Fragment,
  { span }: SyntaxProblem,
  found: string,
): Explanation {
  return {
    message: messages.numberAlone(found),
    fixes: [insertion(model, messages.writeBefore('clause'), fragment.uri, span[0], 'clause ')],
  };
}

/** The word of the language that a Dutch word stands for, or the nearest one. */
function meantWord(found: string, words: readonly string[]): string | undefined {
  return wordsForDutch(found).find((word) => words.includes(word)) ?? closestWord(found, words);
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
  fragment: Fragment,
  problem: SyntaxProblem,
  { found, after, expected }: Extract<SyntaxMessage, { id: 'unexpected' }>,
): Explanation {
  const { messages, model } = context;
  if (expected.length === 0) return { message: messages.foundNothingFits(found), fixes: [] };
  const message = messages.found(found, expectedWords(context, after, expected));
  if (found === '=') return { message, fixes: [takingAway(context, fragment, problem, '"="')] };
  if (!expected.includes('ID') || !/^[a-z]+$/.test(found)) return { message, fixes: [] };
  const name = `^${found}`;
  const fix = replacement(model, messages.replaceBy(name), fragment.uri, problem.span, name);
  return { message: `${message} ${messages.asName(found, name)}`, fixes: [fix] };
}
