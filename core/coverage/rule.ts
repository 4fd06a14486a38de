/** A rule of a framework, of a documented information, or one that stands by itself. */
import { partOf, propertiesOf, textsOf, wordsOf } from '../model/access.ts';
import type { Element, Property, Span, TextValue } from '../model/fragment.ts';
import type { Sentence } from '../model/sentence.ts';

export interface Rule {
  readonly name: string;
  readonly title: TextValue | undefined;
  readonly uri: string;
  /** The name of the rule, or the words that stand for one. */
  readonly span: Span;
  /** Absent where none is written, or where it could not be read. */
  readonly sentence: Sentence | undefined;
  readonly strength: 'must' | 'should';
  /** Advice of ours or of the author, not a reading of the framework. */
  readonly practice: boolean;
}

/** The rules that stand directly in a clause. */
export function rulesOf(clause: Element): readonly Rule[] {
  return clause.children.filter(({ kind }) => kind === 'must' || kind === 'should').map(ruleOf);
}

/** A rule that stands by itself, or one within a clause. */
export function ruleOf(element: Element): Rule {
  return {
    name: element.name,
    title: element.title,
    uri: element.uri,
    span: element.nameSpan,
    sentence: element.sentence,
    strength: element.kind === 'should' ? 'should' : 'must',
    practice: propertiesOf(element, 'practice').length > 0,
  };
}

/** The documented information that the clause requires, as rules: they decide on `evidenced`. */
export function requiredEvidence(clause: Element): readonly Rule[] {
  return propertiesOf(clause, 'documented')
    .filter(isRequired)
    .map((property) => evidenceRule(clause, property));
}

function isRequired(property: Property): boolean {
  return wordsOf(property, 'status').includes('required');
}

function evidenceRule(clause: Element, property: Property): Rule {
  const title = partOf(property, 'title').find((value) => value.type === 'text');
  return {
    name: textsOf(property, 'title')[0] ?? '',
    title: title?.type === 'text' ? title : undefined,
    uri: clause.uri,
    span: property.span,
    sentence: property.sentence,
    strength: 'must',
    practice: false,
  };
}

/** A rule decides on a level where it is a `must` and no mere practice. */
export function isDeciding(rule: Rule): boolean {
  return rule.strength === 'must' && !rule.practice;
}
