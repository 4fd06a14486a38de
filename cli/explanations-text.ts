import { frameworkTitle } from '../core/coverage/coverage.ts';
import type { FrameworkCoverage, Gap, RuleCoverage } from '../core/coverage/coverage-result.ts';
import type {
  ClauseExplanation,
  ElementExplanation,
  ExplainedRule,
  RuleAtElement,
  RuleStanding,
} from '../core/coverage/explain.ts';
import { clauseName } from '../core/description/corresponding.ts';
import { visibleText } from '../core/diagram/visible-text.ts';
import { coverageMessages } from '../core/messages/coverage.ts';
import { explainMessages } from '../core/messages/explain.ts';
import { titleOf } from '../core/model/access.ts';
import type { Element } from '../core/model/fragment.ts';
import { kindLabel } from '../core/model/kinds.ts';
import type { Model } from '../core/model/model.ts';
import { namePlace, placeOf } from '../core/model/places.ts';
import { paletteOf } from './colour.ts';
import type { CommandContext, Settings } from './command.ts';
import { shownPlace } from './format-findings.ts';
import { wrap } from './text-layout.ts';

/** What is explained of one model. */
export interface Explanations {
  readonly model: Model;
  readonly coverage: readonly FrameworkCoverage[];
  readonly clauses: readonly ClauseExplanation[];
  readonly elements: readonly ElementExplanation[];
}

/** For people: each clause and element with its rules, what they were judged by last. */
export function explanationsAsText(
  context: CommandContext,
  settings: Settings,
  explained: readonly Explanations[],
): string {
  const sections = explained.flatMap((one) => {
    const shown = { ...context, ...settings, model: one.model };
    return [
      ...one.clauses.map((clause) => clauseText(shown, clause)),
      ...one.elements.map((element) => elementText(shown, one.coverage, element)),
    ];
  });
  return `${[...sections, context.messages.noConformity].join('\n\n')}\n`;
}

type Shown = CommandContext & Settings & { readonly model: Model };

function clauseText(shown: Shown, one: ClauseExplanation): string {
  const words = explainMessages[shown.language];
  const palette = paletteOf(shown.terminal.isColoured);
  const levels = one.standings.map(
    ({ coverage, clause }) =>
      `${visibleText(titleOf(coverage.sms, shown.language))}: ${coverageMessages[shown.language].levels[clause.level]}`,
  );
  const aim = one.standings.length === 0 ? [words.noAim] : levels;
  return [
    palette.bold(visibleText(clauseName(one.clause, shown.language))),
    ...(one.asks === '' ? [] : [wrap(visibleText(one.asks), 100).join('\n')]),
    aim.join('\n'),
    ...(one.corresponding.length === 0
      ? []
      : [wrap(`${words.corresponding}: ${namesOfClauses(shown, one.corresponding)}.`, 100).join('\n')]),
    ...(one.rules.length === 0 ? [words.noRules] : []),
    ...one.rules.map((rule, index) => ruleText(shown, one, rule, index)),
    ...(one.typical.length === 0
      ? []
      : [[`${words.typical}:`, ...one.typical.map((text) => `  - ${visibleText(text)}`)].join('\n')]),
    footerOf(shown, one.framework, one),
  ].join('\n\n');
}

function namesOfClauses({ language }: Shown, clauses: readonly Element[]): string {
  return clauses.map((clause) => visibleText(clauseName(clause, language))).join('; ');
}

function ruleText(
  shown: Shown,
  { standings }: ClauseExplanation,
  rule: ExplainedRule,
  index: number,
): string {
  const words = explainMessages[shown.language];
  const strength = rule.practice ? words.practice : rule.evidence ? words.evidence : words[rule.strength];
  const name = rule.evidence ? rule.title : `${rule.name}: ${rule.title}`;
  return [
    `${paletteOf(shown.terminal.isColoured).bold(visibleText(name))} (${strength})`,
    ...(rule.sentence === '' ? [] : wrap(visibleText(rule.sentence), 96).map((line) => `    ${line}`)),
    ...standings.flatMap(({ coverage, rules }) => {
      const standing = rules[index];
      const sms = standings.length > 1 ? `${visibleText(coverage.sms.name)}: ` : '';
      return standing ? standingLines(shown, standing, sms) : [];
    }),
  ].join('\n');
}

function standingLines(shown: Shown, { rule, meeting, gaps }: RuleStanding, sms: string): readonly string[] {
  const words = explainMessages[shown.language];
  const met = meeting.length === 0 ? [] : [words.meets(namesOf(shown, meeting))];
  const outcome = [coverageMessages[shown.language].outcomes[rule.outcome], ...met, ...marksOf(shown, rule)];
  return [`  ${sms}${outcome.join('; ')}`, ...gaps.map((gap) => `  ${gapLine(shown, gap)}`)];
}

/** What stands beside an outcome: an answer of none, an acceptance, a missing date. */
function marksOf({ language }: Shown, { answer, acceptance, undated }: RuleCoverage): readonly string[] {
  const words = explainMessages[language];
  return [
    ...(answer === undefined ? [] : [words.answered(visibleText(answer))]),
    ...(acceptance
      ? [
          acceptance.expired
            ? words.acceptanceExpired(acceptance.until)
            : words.accepted(acceptance.until, acceptance.by),
        ]
      : []),
    ...(undated ? [words.undated] : []),
  ];
}

const mostNames = 12;

function namesOf({ language }: Shown, elements: readonly Element[]): string {
  const names = elements.slice(0, mostNames).map(({ name }) => visibleText(name));
  const rest = elements.length - names.length;
  return [...names, ...(rest > 0 ? [explainMessages[language].more(rest)] : [])].join(', ');
}

function gapLine({ terminal, model, language }: Shown, gap: Gap): string {
  const place = shownPlace(terminal.folder, placeOf(model, gap.uri, gap.span));
  return `${explainMessages[language].gap} ${place}: ${visibleText(gap.message)}`;
}

function elementText(
  shown: Shown,
  coverage: readonly FrameworkCoverage[],
  { element, serves, fails }: ElementExplanation,
): string {
  const { model, language, terminal } = shown;
  const words = explainMessages[language];
  const title = titleOf(element, language);
  const head = `${kindLabel(element.kind, language)} ${element.qualifiedName}${title === element.name ? '' : ` – ${title}`}`;
  const judgedBy = new Map([...serves, ...fails].map((one) => [one.coverage.framework, one.coverage]));
  const footers = [...(judgedBy.size === 0 ? coverage : judgedBy.values())];
  return [
    `${paletteOf(terminal.isColoured).bold(visibleText(head))} (${shownPlace(terminal.folder, namePlace(model, element))})`,
    serves.length === 0
      ? words.servesNothing
      : [`${words.serves}:`, ...serves.map((one) => `  ${ruleLine(one, element)}`)].join('\n'),
    fails.length === 0
      ? words.failsNothing
      : [`${words.fails}:`, ...fails.flatMap((one) => failLines(shown, one, element))].join('\n'),
    ...new Set(footers.map((one) => footerOf(shown, one.framework, one))),
  ].join('\n\n');
}

function ruleLine({ coverage, clause, rule, element }: RuleAtElement, asked: Element): string {
  const within = element === asked ? '' : ` (${element.name})`;
  const name = rule.name === rule.title ? '' : `${rule.name}: `;
  return visibleText(`${coverage.framework.name} ${clause.code} ${name}${rule.title}${within}`);
}

function failLines(shown: Shown, one: RuleAtElement, asked: Element): readonly string[] {
  return [`  ${ruleLine(one, asked)}`, ...(one.gap ? [`    ${gapLine(shown, one.gap)}`] : [])];
}

function footerOf(
  { messages, asOf, language }: Shown,
  framework: Element,
  { version, fingerprint }: { readonly version: string; readonly fingerprint: string },
): string {
  const title = visibleText(frameworkTitle({ framework }, language));
  return messages.footer({ framework: title, version, fingerprint, asOf });
}
