/** The coverage of models, as the editor's tree and status bar show it. */
import type {
  ClauseCoverage,
  FrameworkCoverage,
  Gap,
  RuleCoverage,
} from '../../core/coverage/coverage-result.ts';
import { evaluateCoverage, frameworkTitle } from '../../core/coverage/coverage.ts';
import { coverageMessages } from '../../core/messages/coverage.ts';
import type { Language } from '../../core/messages/language.ts';
import { titleOf } from '../../core/model/access.ts';
import type { Element } from '../../core/model/fragment.ts';
import { kindLabel } from '../../core/model/kinds.ts';
import type { Model } from '../../core/model/model.ts';
import { namePlace, placeOf } from '../../core/model/places.ts';
import type {
  ClauseCoverageDto,
  CoverageDto,
  CoverageParams,
  ElementDto,
  FrameworkCoverageDto,
  GapDto,
  RuleResultDto,
} from '../protocol.ts';
import { judgingOf, type Session } from '../session.ts';
import { modelOf } from '../workspace.ts';

/** The coverage of the model that a file belongs to, or of every model where no file is named. */
export async function coverage(session: Session, { uri }: CoverageParams): Promise<CoverageDto> {
  await session.settled();
  const own = uri === '' ? undefined : modelOf(session.workspace, uri);
  const models = own ? [own] : [...session.workspace.models.values()];
  const judging = judgingOf(session);
  const covered = models.flatMap(({ model }) =>
    evaluateCoverage(model, judging).map((framework) => frameworkDto(model, framework, judging.language)),
  );
  return { asOf: judging.asOf ?? '', coverage: covered };
}

function frameworkDto(model: Model, covered: FrameworkCoverage, language: Language): FrameworkCoverageDto {
  return {
    sms: titleOf(covered.sms, language),
    smsPlace: namePlace(model, covered.sms),
    framework: frameworkTitle(covered, language),
    frameworkName: covered.framework.name,
    clauses: covered.clauses.map((clause) => clauseDto(model, clause, language)),
    judged: covered.judged,
    covered: covered.covered,
  };
}

function clauseDto(model: Model, clause: ClauseCoverage, language: Language): ClauseCoverageDto {
  return {
    clause: clause.code,
    title: clause.title,
    parent: clause.parent,
    level: clause.level,
    levelLabel: coverageMessages[language].levels[clause.level],
    place: namePlace(model, clause.element),
    rules: [...clause.rules, ...clause.evidence].map((rule) => ruleDto(model, rule, language)),
  };
}

function ruleDto(model: Model, rule: RuleCoverage, language: Language): RuleResultDto {
  const meeting = rule.someMeeting(mostMeeting + 1);
  return {
    rule: rule.name,
    title: rule.title,
    outcome: rule.outcome,
    outcomeLabel: coverageMessages[language].outcomes[rule.outcome],
    deciding: rule.deciding,
    place: placeOf(model, rule.uri, rule.span),
    gaps: rule.gaps.map((gap) => gapDto(model, gap)),
    meeting: meeting.slice(0, mostMeeting).map((element) => elementDto(model, element, language)),
    moreMeet: meeting.length > mostMeeting,
  };
}

/** As many are worth a line in a tree. */
const mostMeeting = 50;

function elementDto(model: Model, element: Element, language: Language): ElementDto {
  return { ...namePlace(model, element), label: `${kindLabel(element.kind, language)} ${element.name}` };
}

function gapDto(model: Model, gap: Gap): GapDto {
  return { ...placeOf(model, gap.uri, gap.span), message: gap.message, element: gap.element?.name ?? '' };
}
