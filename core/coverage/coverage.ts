/** Coverage: how far a model answers the frameworks that its service management systems aim at. */
import { coverageMessages } from '../messages/coverage.ts';
import type { Language } from '../messages/language.ts';
import { partOf, propertiesOf, titleOf, wordsOf } from '../model/access.ts';
import { isDate } from '../model/date.ts';
import type { Element, Property } from '../model/fragment.ts';
import { elementsOfKind, isLibrary, type Model } from '../model/model.ts';
import { perVersion } from '../model/per-version.ts';
import { targetOf } from '../model/resolve.ts';
import { clauseTree, withParts, type Clause } from './clause-tree.ts';
import { coverClauses } from './clause-coverage.ts';
import type { Aim, FrameworkCoverage } from './coverage-result.ts';
import { frameworkFingerprint } from './framework-fingerprint.ts';
import type { GapContext } from './gaps.ts';
import { isAtLeast } from './level.ts';
import { ownedElements, scopeOf, type Scope } from './scope.ts';

export interface CoverageOptions {
  /** YYYY-MM-DD; without it nothing is judged about time. */
  readonly asOf: string | undefined;
  readonly language: Language;
}

/**
 * One entry for each SMS and each framework it aims at, in the order of files and text. Findings, tree and
 * status bar ask for the same: it is evaluated once for a version of the model.
 */
export function evaluateCoverage(
  model: Model,
  { asOf, language }: CoverageOptions,
): readonly FrameworkCoverage[] {
  return evaluatedIn[language](model, asOf);
}

const evaluatedIn: Readonly<Record<Language, (model: Model, asOf?: string) => readonly FrameworkCoverage[]>> =
  {
    en: perVersion((model, asOf) => evaluate(model, { asOf, language: 'en' })),
    nl: perVersion((model, asOf) => evaluate(model, { asOf, language: 'nl' })),
  };

function evaluate(model: Model, options: CoverageOptions): readonly FrameworkCoverage[] {
  const systems = elementsOfKind(model, 'sms').filter(
    (sms) => !isLibrary(model, sms) && propertiesOf(sms, 'stub').length === 0,
  );
  return systems.flatMap((sms) => {
    const aims = propertiesOf(sms, 'aims').flatMap((property) => aimOf(model, sms, property) ?? []);
    const scope = scopeOf(model, sms);
    const first = aims.filter(
      ({ framework }, index) => aims.findIndex((aim) => aim.framework === framework) === index,
    );
    return first.map((aim) => coverFramework(scope, sms, aim, options));
  });
}

interface AimedAt {
  readonly framework: Element;
  readonly aim: Aim;
  readonly property: Property;
}

function aimOf(model: Model, sms: Element, property: Property): AimedAt | undefined {
  const reference = partOf(property).find((value) => value.type === 'reference');
  const framework =
    reference?.type === 'reference' ? targetOf(model, sms, reference, ['framework']) : undefined;
  if (framework?.kind !== 'framework') return undefined;
  const [level] = wordsOf(property, 'level');
  return { framework, property, aim: level === 'evidenced' || level === 'verified' ? level : 'modelled' };
}

function coverFramework(
  scope: Scope,
  sms: Element,
  { framework, aim, property }: AimedAt,
  options: CoverageOptions,
): FrameworkCoverage {
  const asOf = options.asOf !== undefined && isDate(options.asOf) ? options.asOf : undefined;
  const aimPlace = { uri: sms.uri, span: property.span };
  const judging = { model: scope.model, scope, asOf, framework };
  const context: GapContext = {
    judging,
    messages: coverageMessages[options.language],
    language: options.language,
    place: aimPlace,
  };
  const tree = clauseTree(framework);
  const clauses = coverClauses(context, tree, { aim, empty: ownedElements(scope).length === 0 });
  const judged = clauses.filter(({ group, level }) => !group && level !== 'not judged');
  return {
    sms,
    framework,
    aim,
    aimPlace,
    asOf,
    clauses,
    empty: clauses.every(({ rules }) =>
      rules.every(({ elements }) => elements.every((element) => element === sms)),
    ),
    version: titleOfVersion(framework),
    fingerprint: frameworkFingerprint(everyClause(tree)),
    judged: judged.length,
    covered: judged.filter(({ level }) => isAtLeast(level, 'modelled')).length,
  };
}

function everyClause(tree: readonly Clause[]): readonly Clause[] {
  return tree.flatMap(withParts);
}

function titleOfVersion(framework: Element): string {
  const versions = propertiesOf(framework, 'version').flatMap((property) => partOf(property));
  const [version] = versions.flatMap((value) => (value.type === 'text' ? [value.text] : []));
  return version ?? '';
}

/** The framework as people call it, with its version: part of every output. */
export function frameworkTitle(
  { framework }: Pick<FrameworkCoverage, 'framework'>,
  language: Language,
): string {
  return titleOf(framework, language);
}
