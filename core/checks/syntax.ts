/** What could not be read, in the words of the language. */
import { closestWord } from '../closest-word.ts';
import type { Fix } from '../finding.ts';
import { oneOf, oneOfKinds } from '../messages/wording.ts';
import type { Fragment, SyntaxMessage, SyntaxProblem } from '../model/fragment.ts';
import { typicalProperties, wordsForDutch } from '../messages/dictionary.ts';
import { isKind, kindLabel, kindWords, topKinds } from '../model/kinds.ts';
import { propertiesOfKind, propertyEntry, propertyWording } from '../model/properties.ts';
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

function unknownProperty(
  context: CheckContext,
  fragment: Fragment,
  problem: SyntaxProblem,
  { found, kind, element }: Extract<SyntaxMessage, { id: 'unknown-property' }>,
): Explanation {
  const { messages, language } = context;
  const label = kindLabel(kind, language);
  if (isKind(found)) return { message: messages.elementWithin(found, label, element), fixes: [] };
  const examples = typicalProperties(kind)
    .slice(0, 3)
    .map((word) => propertyWording(word))
    .join(', ');
  return unknown(context, fragment, problem, meantWord(found, propertiesOfKind(kind)), (word) =>
    messages.unknownProperty(found, label, examples, word),
  );
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
  { span }: SyntaxProblem,
  { found, after, expected }: Extract<SyntaxMessage, { id: 'unexpected' }>,
): Explanation {
  const { messages, model } = context;
  if (expected.length === 0) return { message: messages.foundNothingFits(found), fixes: [] };
  const message = messages.found(found, expectedWords(context, after, expected));
  if (!expected.includes('ID') || !/^[a-z]+$/.test(found)) return { message, fixes: [] };
  const name = `^${found}`;
  const fix = replacement(model, messages.replaceBy(name), fragment.uri, span, name);
  return { message: `${message} ${messages.asName(found, name)}`, fixes: [fix] };
}

/** What could stand there behind a word: a name before its special cases, `none` last. */
function expectedWords(context: CheckContext, after: string, expected: readonly string[]): string {
  const isName = expected.includes('ID');
  const telling = fitting(after, expected).filter((token) => !(isName && otherNames.has(token)));
  const ordered = telling.toSorted((one, other) => Number(one === 'none') - Number(other === 'none'));
  // Behind a kind its own name is meant, behind a property the name of something else.
  const property = isKind(after) && !expected.includes('none') ? '' : after;
  const labels = [...new Set(ordered.map((token) => tokenLabel(context, property, token)))];
  return oneOf(labels.slice(0, 6), context.messages.or());
}

/** Where the grammar takes more than is meant, only what is meant is told. */
function fitting(after: string, expected: readonly string[]): readonly string[] {
  const isFigure =
    ['PERCENT', 'DURATION'].every((token) => expected.includes(token)) && !expected.includes('ID');
  if (!isFigure) return expected;
  const meant = propertyEntry(after)?.quantity === 'percentage' ? 'PERCENT' : 'DURATION';
  return expected.filter((token) => token === meant || !figures.has(token));
}

const figures: ReadonlySet<string> = new Set(['PERCENT', 'DURATION', 'NUMBER']);

/** Words that are names or value words too. */
const otherNames: ReadonlySet<string> = new Set([
  'R',
  'A',
  'C',
  'I',
  'approved',
  'check',
  'closed',
  'completed',
  'plan',
  'planned',
]);

const languageWords: ReadonlySet<string> = new Set(kindWords);

function tokenLabel(context: CheckContext, property: string, token: string): string {
  const kinds = token === 'ID' ? propertyEntry(property)?.refersTo?.['value'] : undefined;
  if (kinds) return context.messages.nameOf(oneOfKinds(kinds, context.language, context.messages.or()));
  const labels: Readonly<Record<string, string>> = context.messages.tokens;
  return labels[token] ?? (languageWords.has(token) ? token : `"${token}"`);
}
