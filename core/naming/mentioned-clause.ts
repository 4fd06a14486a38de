/** Numbers of clauses in comments and texts: "as 8.6.1 asks", "ISO20000 8.6.1". */
import { tokensOf } from '../format/tokens.ts';
import type { Element, Span } from '../model/fragment.ts';
import { elementsOfKind, type Model } from '../model/model.ts';
import { targetsOf } from '../model/resolve.ts';

export interface MentionedClause {
  readonly clause: Element;
  readonly span: Span;
}

/** The clause whose number stands at the offset; without a framework before it, one that a system aims at. */
export function mentionedClause(model: Model, text: string, offset: number): MentionedClause | undefined {
  const token = tokensOf(text).find(({ start, end }) => start <= offset && offset <= end);
  if (!token || (token.comment === undefined && token.type !== 'STRING')) return undefined;
  for (const found of token.image.matchAll(mention)) {
    const { framework, code = '' } = found.groups ?? {};
    const end = token.start + found.index + found[0].length;
    const span: Span = [end - code.length, end];
    if (offset < span[0] || offset > span[1]) continue;
    const [clause] = clausesCalled(model, code, framework);
    return clause && { clause, span };
  }
  return undefined;
}

/** A number with a dot, alone or behind a word: a sentence may end with it. */
const mention =
  /(?:(?<framework>\p{L}[\p{L}\p{N}_]*)[ \t]+)?(?<![\p{L}\p{N}.,])(?<code>\d+(?:\.\d+)+)(?![\p{L}\p{N}%]|[.,]\d)/gu;

function clausesCalled(model: Model, code: string, framework: string | undefined): readonly Element[] {
  const called = elementsOfKind(model, 'clause').filter(({ name }) => name === code);
  const named = called.filter((clause) => frameworkOf(clause).name === framework);
  if (named.length > 0) return named;
  const systems = elementsOfKind(model, 'sms').filter((sms) => !sms.library);
  const aims = new Set(systems.flatMap((sms) => targetsOf(model, sms, 'aims')));
  return called.filter((clause) => aims.has(frameworkOf(clause)));
}

function frameworkOf(clause: Element): Element {
  return clause.parent ? frameworkOf(clause.parent) : clause;
}
