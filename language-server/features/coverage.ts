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
  RuleDetailsDto,
  RuleDetailsParams,
  RuleResultDto,
} from '../protocol.ts';
import { judgingOf, type Session } from '../session.ts';
import { modelOf } from '../workspace.ts';

/** The coverage of the model that a file belongs to, or of every model where no file is named. */
export async function coverage(session: Session, { uri }: CoverageParams): Promise<CoverageDto> {
  await session.settled();
  const own = uri === '' ? undefined : modelOf(session.workspace, uri)?.model;
  const { asOf, language } = judgingOf(session);
  const covered = coveredIn(session)
    .filter(({ model }) => !own || model === own)
    .map((known) => frameworkDto(known, language));
  return { asOf: asOf ?? '', coverage: covered };
}

/** What a rule found in numbers, all its gaps, and the first elements that it holds for. */
export async function ruleDetails(
  session: Session,
  { framework, clause, rule }: RuleDetailsParams,
): Promise<RuleDetailsDto | null> {
  await session.settled();
  const { language } = judgingOf(session);
  const known = coveredIn(session).find(({ id }) => id === framework);
  const found = known?.covered.clauses.find(({ code }) => code === clause);
  const covered = found && rulesOf(found).find(({ name }) => name === rule);
  return known && covered ? detailsDto(known.model, covered, language) : null;
}

interface Covered {
  readonly id: string;
  readonly model: Model;
  readonly covered: FrameworkCoverage;
}

/** What is covered in every model. Of two of a name the second goes by a number, so that each has its own id. */
function coveredIn(session: Session): readonly Covered[] {
  const judging = judgingOf(session);
  const timesById = new Map<string, number>();
  return [...session.workspace.models.values()].flatMap(({ model }) =>
    evaluateCoverage(model, judging).map((covered) => {
      const { sms, framework } = covered;
      const wanted = `${sms.uri}#${sms.qualifiedName}#${framework.qualifiedName}`;
      const times = timesById.get(wanted) ?? 0;
      timesById.set(wanted, times + 1);
      return { id: times === 0 ? wanted : `${wanted}~${String(times)}`, model, covered };
    }),
  );
}

function frameworkDto({ id, model, covered }: Covered, language: Language): FrameworkCoverageDto {
  return {
    id,
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
    rules: rulesOf(clause).map((rule) => ruleDto(model, rule, language)),
  };
}

function rulesOf({ rules, evidence }: ClauseCoverage): readonly RuleCoverage[] {
  return [...rules, ...evidence];
}

function ruleDto(model: Model, rule: RuleCoverage, language: Language): RuleResultDto {
  const { count, first } = rule.brief;
  return {
    rule: rule.name,
    title: rule.title,
    outcome: rule.outcome,
    outcomeLabel: coverageMessages[language].outcomes[rule.outcome],
    deciding: rule.deciding,
    place: placeOf(model, rule.uri, rule.span),
    gapCount: count,
    gaps: first.map(({ gap, message }) => gapDto(model, gap, message)),
    holdsForSome: rule.holdsForSome,
  };
}

function detailsDto(model: Model, rule: RuleCoverage, language: Language): RuleDetailsDto {
  const meeting = rule.someMeeting(mostMeeting + 1);
  return {
    sums: rule.sums,
    gaps: rule.gaps.map((gap) => gapDto(model, gap, gap.message)),
    meeting: meeting.slice(0, mostMeeting).map((element) => elementDto(model, element, language)),
    moreMeet: meeting.length > mostMeeting,
  };
}

/** As many are worth a line in a tree. */
const mostMeeting = 50;

function elementDto(model: Model, element: Element, language: Language): ElementDto {
  return { ...namePlace(model, element), label: `${kindLabel(element.kind, language)} ${element.name}` };
}

function gapDto(model: Model, gap: Gap, message: string): GapDto {
  return { ...placeOf(model, gap.uri, gap.span), message, element: gap.element?.name ?? '' };
}
