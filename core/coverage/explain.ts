/**
 * What is asked and how a model stands to it, taken from its coverage: of a clause its rules with the elements
 * that meet each and those that do not, of an element the rules that it meets and those that it fails.
 */
import { clausesBeside } from '../description/corresponding.ts';
import type { Language } from '../messages/language.ts';
import { partOf, propertiesOf, titleOf } from '../model/access.ts';
import type { Element, Property, TextValue } from '../model/fragment.ts';
import { elementsNamed, elementsOfKind, ownElements, type Model } from '../model/model.ts';
import { titleOfVersion } from './framework-coverage.ts';
import { clauseTree, withParts, type Clause } from './clause-tree.ts';
import type { ClauseCoverage, FrameworkCoverage, Gap, RuleCoverage } from './coverage-result.ts';
import { withDescendants } from './family.ts';
import { frameworkFingerprint } from './framework-fingerprint.ts';
import { rulesOf, requiredEvidence, type Rule } from './rule.ts';
import { sentenceText } from './rule-text.ts';

export interface ClauseExplanation {
  readonly framework: Element;
  readonly version: string;
  readonly fingerprint: string;
  readonly clause: Element;
  readonly title: string;
  /** What the clause asks, in our own words; '' where it says nothing of its own. */
  readonly asks: string;
  /** What auditors most often raise. */
  readonly typical: readonly string[];
  /** Clauses of other frameworks that a mapping puts beside it. */
  readonly corresponding: readonly Element[];
  /** The rules, then the documented information that the clause requires. */
  readonly rules: readonly ExplainedRule[];
  /** One for each SMS that aims at the framework. */
  readonly standings: readonly Standing[];
}

export interface ExplainedRule {
  readonly name: string;
  readonly title: string;
  /** As it stands in the rule language; '' where there is none. */
  readonly sentence: string;
  readonly strength: 'must' | 'should';
  readonly practice: boolean;
  /** It asks for documented information, and so for `evidenced`. */
  readonly evidence: boolean;
}

/** How one SMS stands to the clause. */
export interface Standing {
  readonly coverage: FrameworkCoverage;
  readonly clause: ClauseCoverage;
  /** In the order of `rules`. */
  readonly rules: readonly RuleStanding[];
}

export interface RuleStanding {
  readonly rule: RuleCoverage;
  /** Those that the rule judged and found right. */
  readonly meeting: readonly Element[];
  readonly gaps: readonly Gap[];
}

export interface ElementExplanation {
  readonly element: Element;
  readonly serves: readonly RuleAtElement[];
  readonly fails: readonly RuleAtElement[];
}

export interface RuleAtElement {
  readonly coverage: FrameworkCoverage;
  readonly clause: ClauseCoverage;
  readonly rule: RuleCoverage;
  /** The element itself, or one within it. */
  readonly element: Element;
  /** Of a rule that it fails: why. */
  readonly gap?: Gap;
}

/** The clauses that a number means, "8.3.3" or "ISO20000 8.3.3": of the frameworks that are aimed at, else of those with rules. */
export function explainClause(
  model: Model,
  coverage: readonly FrameworkCoverage[],
  subject: string,
  language: Language,
): readonly ClauseExplanation[] {
  const clauses = elementsOfKind(model, 'clause').filter(
    ({ name, qualifiedName }) => name === subject || qualifiedName === subject,
  );
  const aimed = clauses.filter((clause) =>
    coverage.some(({ framework }) => framework === frameworkOf(clause)),
  );
  const ruled = clauses.filter((clause) => hasRules(frameworkOf(clause)));
  const [meant = clauses] = [aimed, ruled].filter(({ length }) => length > 0);
  return meant.map((clause) => explanationOf(model, coverage, clause, language));
}

/** The elements that a name means, each with the rules that judged it or what stands within it. */
export function explainElement(
  model: Model,
  coverage: readonly FrameworkCoverage[],
  subject: string,
): readonly ElementExplanation[] {
  const qualified = elementsNamed(model, subject).filter(
    (element) => !element.library && !apart.has(element.kind),
  );
  const named = ownElements(model).filter(({ name, kind }) => name === subject && !apart.has(kind));
  const elements = qualified.length > 0 ? qualified : named;
  return elements.map((element) => {
    const within = new Set(withDescendants(element));
    const all = coverage.flatMap((one) => one.clauses.flatMap((clause) => atElements(one, clause, within)));
    return {
      element,
      serves: all.filter(({ gap }) => !gap),
      fails: all.filter(({ gap }) => gap),
    };
  });
}

/** The numbers of the clauses at the top of the framework of that name; nothing where there is none. */
export function topClauses(model: Model, framework: string): readonly string[] {
  const found = elementsOfKind(model, 'framework').find(({ name }) => name === framework);
  return found ? clauseTree(found).map(({ code }) => code) : [];
}

function hasRules(framework: Element): boolean {
  return withDescendants(framework).some(({ kind }) => kind === 'must' || kind === 'should');
}

const apart: ReadonlySet<string> = new Set(['framework', 'clause', 'must', 'should']);

function explanationOf(
  model: Model,
  coverage: readonly FrameworkCoverage[],
  clause: Element,
  language: Language,
): ClauseExplanation {
  const framework = frameworkOf(clause);
  const tree = clauseTree(framework).flatMap(withParts);
  const rules = rulesOf(clause);
  return {
    framework,
    version: titleOfVersion(framework),
    fingerprint: frameworkFingerprint(tree),
    clause,
    title: titleOf(clause, language),
    asks: asksOf(clause, language),
    typical: propertiesOf(clause, 'typical').flatMap((line) => translatedTexts(line, language)),
    corresponding: clausesBeside(model, clause),
    rules: [
      ...rules.map((rule) => explained(rule, language, false)),
      ...requiredEvidence(clause).map((rule) => explained(rule, language, true)),
    ],
    standings: coverage
      .filter((one) => one.framework === framework)
      .flatMap((one) => standingOf(one, tree, clause)),
  };
}

function translatedTexts(line: Property, language: Language): readonly string[] {
  return partOf(line).flatMap((value) =>
    value.type === 'text' ? [value.translations?.[language] ?? value.text] : [],
  );
}

function frameworkOf(clause: Element): Element {
  return clause.parent ? frameworkOf(clause.parent) : clause;
}

function asksOf(clause: Element, language: Language): string {
  const values = clause.properties.find(({ word }) => word === 'asks')?.parts['value'] ?? [];
  const text = values.find((value): value is TextValue => value.type === 'text');
  return text ? (text.translations?.[language] ?? text.text) : '';
}

function explained(rule: Rule, language: Language, evidence: boolean): ExplainedRule {
  return {
    name: rule.name,
    title: rule.title?.translations?.[language] ?? rule.title?.text ?? rule.name,
    sentence: rule.sentence ? sentenceText(rule.sentence) : '',
    strength: rule.strength,
    practice: rule.practice,
    evidence,
  };
}

function standingOf(
  coverage: FrameworkCoverage,
  tree: readonly Clause[],
  element: Element,
): readonly Standing[] {
  const clause = coverage.clauses.find((candidate) => candidate.element === element);
  if (!clause || !tree.some((candidate) => candidate.element === element)) return [];
  const rules = [...clause.rules, ...clause.evidence].map((rule) => ({
    rule,
    meeting: rule.meeting,
    gaps: rule.gaps,
  }));
  return [{ coverage, clause, rules }];
}

function atElements(
  coverage: FrameworkCoverage,
  clause: ClauseCoverage,
  within: ReadonlySet<Element>,
): readonly RuleAtElement[] {
  return [...clause.rules, ...clause.evidence].flatMap((rule) => {
    const failing = rule.gaps.flatMap((gap) =>
      gap.element && within.has(gap.element) ? [{ coverage, clause, rule, element: gap.element, gap }] : [],
    );
    const failed = new Set(failing.map(({ element }) => element));
    const serving = rule.meeting
      .filter((element) => within.has(element) && !failed.has(element))
      .map((element) => ({ coverage, clause, rule, element }));
    return [...serving, ...failing];
  });
}
