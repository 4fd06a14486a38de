/** A rule of a framework, of a documented information, or one that stands by itself. */
import type { Severity } from '../finding.ts';
import { partOf, propertiesOf, textsOf, wordsOf } from '../model/access.ts';
import { modelElement } from '../model/element.ts';
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
  /** How much it weighs where it stands by itself. */
  readonly severity: Severity;
  /** Advice of ours or of the author, not a reading of the framework. */
  readonly practice: boolean;
}

/** The rules that stand directly in a clause. */
export function rulesOf(clause: Element): readonly Rule[] {
  return clause.children.filter(({ kind }) => kind === 'must' || kind === 'should').map(ruleOf);
}

/** A rule that stands by itself, or one within a clause, as it reads whenever it is asked. */
export function ruleOf(element: Element): Rule {
  return {
    name: element.name,
    uri: element.uri,
    strength: element.kind === 'should' ? 'should' : 'must',
    get severity() {
      return severityIn(element);
    },
    get title() {
      return element.title;
    },
    get span() {
      return element.nameSpan;
    },
    get sentence() {
      return element.sentence;
    },
    get practice() {
      return propertiesOf(element, 'practice').length > 0;
    },
  };
}

function severityIn(rule: Element): Severity {
  const [word] = propertiesOf(rule, 'severity').flatMap((property) => wordsOf(property));
  return word === 'error' || word === 'info' || word === 'hint' ? word : 'warning';
}

/** The documented information that the clause requires, as rules: they decide on `evidenced`. */
export function requiredEvidence(clause: Element): readonly Rule[] {
  const written = propertiesOf(clause, 'documented').filter(isRequired);
  return written.map((property, index) => evidenceRule(clause, property, index));
}

function isRequired(property: Property): boolean {
  return wordsOf(property, 'status').includes('required');
}

function evidenceRule(clause: Element, property: Property, index: number): Rule {
  const now = (): Property => propertiesOf(clause, 'documented').filter(isRequired)[index] ?? property;
  return {
    name: textsOf(property, 'title')[0] ?? '',
    uri: clause.uri,
    strength: 'must',
    severity: 'warning',
    practice: false,
    get title() {
      const title = partOf(now(), 'title').find((value) => value.type === 'text');
      return title?.type === 'text' ? title : undefined;
    },
    get span() {
      modelElement(clause).note('place');
      return now().span;
    },
    get sentence() {
      return now().sentence;
    },
  };
}

/** A rule decides on a level where it is a `must` and no mere practice. */
export function isDeciding(rule: Rule): boolean {
  return rule.strength === 'must' && !rule.practice;
}
