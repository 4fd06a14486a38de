/** Everything that is known of a model, as lines of text: what is told, covered, named and drawn. */
import type { Judging } from '../../core/checks/kept-checks.ts';
import type {
  ClauseCoverage,
  FrameworkCoverage,
  Gap,
  RuleCoverage,
} from '../../core/coverage/coverage-result.ts';
import { evaluateCoverage } from '../../core/coverage/coverage.ts';
import { views } from '../../core/diagram/views.ts';
import { findingsOf } from '../../core/findings.ts';
import type { Element } from '../../core/model/fragment.ts';
import { linksOf, linksTo, type Link } from '../../core/model/links.ts';
import {
  elementsNamed,
  elementsOfKind,
  orderedFragments,
  packagesOf,
  type Model,
} from '../../core/model/model.ts';

export interface Wanted {
  /** Quick fixes too, which are worked out when somebody asks. */
  readonly fixes: boolean;
}

export function knownOf(model: Model, judging: Judging, wanted: Wanted): readonly string[] {
  const identity = identities(model);
  return [
    ...findingLines(model, judging, wanted),
    ...evaluateCoverage(model, judging).flatMap((framework) => frameworkLines(framework, identity, wanted)),
    ...nameLines(model, identity),
    ...views.map(({ id, build }) => `view ${id} ${say(build(model, judging))}`),
  ];
}

/** Says which element something is, in the same words for two models of the same texts. */
type Identity = (element: Element | undefined) => string;

function identities(model: Model): Identity {
  const known = new Map<Element, string>();
  for (const { uri, elements } of model.fragments.values())
    elements.forEach((element, index) =>
      known.set(element, `${uri}#${String(index)} ${element.kind} ${element.qualifiedName}`),
    );
  return (element) =>
    element ? (known.get(element) ?? `${element.qualifiedName}, which is gone`) : 'nothing';
}

function findingLines(model: Model, judging: Judging, wanted: Wanted): readonly string[] {
  return findingsOf(model, judging).map((finding) => {
    const { id, severity, message, uri, range, related, clause, clausePlace } = finding;
    const told = [id, severity, message, uri, range, related, clause, clausePlace];
    // Fixes are worked out when they are read.
    return `finding ${say(wanted.fixes ? [...told, finding.fixes] : told)}`;
  });
}

function frameworkLines(covered: FrameworkCoverage, identity: Identity, wanted: Wanted): readonly string[] {
  const { sms, framework, clauses, aimPlace, ...facts } = covered;
  const place = [aimPlace.uri, aimPlace.span];
  return [
    `framework ${identity(sms)} ${identity(framework)} ${say([facts, place])}`,
    ...clauses.flatMap((clause) => clauseLines(clause, identity, wanted)),
  ];
}

function clauseLines(clause: ClauseCoverage, identity: Identity, wanted: Wanted): readonly string[] {
  const { element, rules, evidence, audits, ...facts } = clause;
  const shown = audits.map((gap) => gapText(gap, gap.message, identity, wanted));
  return [
    `clause ${identity(element)} ${say([facts, shown])}`,
    ...[...rules, ...evidence].flatMap((rule) => ruleLines(rule, identity, wanted)),
  ];
}

function ruleLines(rule: RuleCoverage, identity: Identity, wanted: Wanted): readonly string[] {
  const { name, title, uri, span, outcome, undated, strength, practice, deciding, answer, acceptance } = rule;
  const { count, first } = rule.brief;
  const gaps = rule.gaps.map((gap) => gapText(gap, gap.message, identity, wanted));
  const brief = first.map(({ gap, message }) => gapText(gap, message, identity, { fixes: false }));
  const judged = [rule.elements, rule.meeting].map((elements) => elements.map(identity));
  return [
    `rule ${say([name, title, uri, span, outcome, undated, strength, practice, deciding, answer, acceptance])}`,
    `  sums ${say(rule.sums)}`,
    `  gaps ${say(gaps)}`,
    `  in brief ${String(count)} ${say(brief)}`,
    `  for ${say(judged)} ${String(rule.holdsForSome)}`,
  ];
}

function gapText(gap: Gap, message: string, identity: Identity, wanted: Wanted): string {
  const { rule, element, uri, span, missingKinds } = gap;
  return say([rule, message, identity(element), uri, span, missingKinds, ...(wanted.fixes ? [gap.fix] : [])]);
}

/** What each name means, who names each element, and what stands in the indexes. */
function nameLines(model: Model, identity: Identity): readonly string[] {
  const all = orderedFragments(model).flatMap(({ elements }) => elements);
  const link = ({ from, target, part, property, reference }: Link): unknown => [
    identity(from),
    property.word,
    part,
    reference.name,
    reference.span,
    identity(target),
  ];
  const kinds = [...new Set(all.map(({ kind }) => kind))].toSorted();
  const names = [...new Set(all.map(({ qualifiedName }) => qualifiedName))].toSorted();
  return [
    `packages ${say(packagesOf(model))}`,
    ...all
      .filter(({ library }) => !library)
      .map((element) => `from ${identity(element)} ${say(linksOf(model, element).map(link))}`),
    ...all.flatMap((element) => {
      const links = linksTo(model, element);
      return links.length > 0 ? [`to ${identity(element)} ${say(links.map(link))}`] : [];
    }),
    ...kinds.map((kind) => `kind ${kind} ${say(elementsOfKind(model, kind).map(identity))}`),
    ...names.map((name) => `name ${name} ${say(elementsNamed(model, name).map(identity))}`),
  ];
}

function say(value: unknown): string {
  return JSON.stringify(value);
}
