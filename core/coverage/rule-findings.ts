/** Rules that stand by themselves, held against the model; and every rule of the user that cannot be evaluated. */
import type { Finding, Severity } from '../finding.ts';
import { coverageMessages, type CoverageMessages } from '../messages/coverage.ts';
import type { Language } from '../messages/language.ts';
import { propertiesOf, wordsOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import { elementsOfKind, isLibrary, ownElements, type Model } from '../model/model.ts';
import { namePlace, placeOf } from '../model/places.ts';
import type { Sentence } from '../model/sentence.ts';
import { brokenWords, type BrokenWord } from './broken-rule.ts';
import type { CoverageOptions } from './coverage.ts';
import type { Gap } from './coverage-result.ts';
import { gapsOf } from './gaps.ts';
import { ruleOf } from './rule.ts';
import { judgeRule } from './rule-result.ts';
import { scopeOf, standingIn, type Scope } from './scope.ts';
import { isWaived } from './waiver.ts';

export function ruleFindings(model: Model, options: CoverageOptions): readonly Finding[] {
  const rules = elementsOfKind(model, 'rule').filter((rule) => !isLibrary(model, rule));
  const scopes = new Map<Element | undefined, Scope>();
  const found = rules.flatMap((rule) =>
    systemsOf(model, rule).flatMap((sms) => {
      const scope = scopes.get(sms) ?? scopeOf(model, sms);
      scopes.set(sms, scope);
      return findingsOf(scope, rule, options);
    }),
  );
  const distinct = new Map(
    found.map((finding) => [
      JSON.stringify([finding.id, finding.uri, finding.range, finding.message]),
      finding,
    ]),
  );
  return [...brokenFindings(model, options.language), ...distinct.values()];
}

/** The systems that a rule of a package is for: those whose package it stands in, above or below; without any, the model. */
function systemsOf(model: Model, rule: Element): readonly (Element | undefined)[] {
  const systems = elementsOfKind(model, 'sms').filter((sms) => !isLibrary(model, sms));
  const smsPackages = new Set(systems.map(({ packageName }) => packageName));
  const concerned = systems.filter(
    (sms) => standingIn({ sms, smsPackages }, rule.packageName) !== 'elsewhere',
  );
  return concerned.length > 0 ? concerned : [undefined];
}

function findingsOf(scope: Scope, element: Element, { asOf, language }: CoverageOptions): readonly Finding[] {
  const { model } = scope;
  const rule = ruleOf(element);
  const { sentence } = rule;
  if (!sentence || brokenWords(sentence).length > 0) return [];
  const judging = { model, scope, asOf, framework: undefined };
  const place = { uri: element.uri, span: element.nameSpan };
  const result = judgeRule(judging, sentence);
  const asks = sentence.head.type === 'count' || !result.empty;
  if (!asks) return [];
  return gapsOf({ judging, messages: coverageMessages[language], language, place }, rule, sentence, result)
    .filter((gap) => !gap.element || !isWaived(judging, gap.element, rule.name))
    .map((gap) => findingOf(model, element, gap));
}

function findingOf(model: Model, rule: Element, gap: Gap): Finding {
  return {
    id: checkId(rule.name),
    severity: severityOf(rule),
    message: gap.message,
    ...placeOf(model, gap.uri, gap.span),
    related: gap.element ? [{ ...namePlace(model, rule), message: rule.title?.text ?? rule.name }] : [],
    fixes: gap.fix ? [gap.fix] : [],
  };
}

function severityOf(rule: Element): Severity {
  const [word] = propertiesOf(rule, 'severity').flatMap((property) => wordsOf(property));
  return word === 'error' || word === 'info' || word === 'hint' ? word : 'warning';
}

/** "vital-needs-continuity" of VitalNeedsContinuity. */
export function checkId(name: string): string {
  return name.replaceAll(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu, '-').toLowerCase();
}

function brokenFindings(model: Model, language: Language): readonly Finding[] {
  const messages = coverageMessages[language];
  return ownElements(model).flatMap((element) =>
    sentencesOf(element).flatMap((sentence) =>
      brokenWords(sentence).map((broken) => brokenFinding(model, element, broken, messages)),
    ),
  );
}

function sentencesOf(element: Element): readonly Sentence[] {
  return [element, ...element.properties].flatMap(({ sentence }) => sentence ?? []);
}

function brokenFinding(
  model: Model,
  element: Element,
  { type, word, span }: BrokenWord,
  messages: CoverageMessages,
): Finding {
  const say = {
    kind: messages.brokenKind,
    word: messages.brokenWord,
    check: messages.brokenCheck,
    duration: messages.brokenDuration,
  };
  return {
    id: 'rule-cannot-be-evaluated',
    severity: 'error',
    message: say[type](word),
    ...placeOf(model, element.uri, span),
    related: [],
    fixes: [],
  };
}
