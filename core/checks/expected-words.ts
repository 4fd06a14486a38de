/** What could have stood at a place of a text, told in the words of the language. */
import { oneOf, oneOfKinds } from '../messages/wording.ts';
import { isKind, kindWords } from '../model/kinds.ts';
import { propertyEntry } from '../model/properties.ts';
import type { CheckContext } from './check.ts';

/** What could stand there behind a word: a name before its special cases, `none` last. */
export function expectedWords(context: CheckContext, after: string, expected: readonly string[]): string {
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
