/** Who holds a role shows each competence that it requires: as his own with evidence, by a training held, or by one planned. */
import { partOf, propertiesOf, propertyOf } from '../model/access.ts';
import type { Element, Value } from '../model/fragment.ts';
import { linksOf, type Link } from '../model/links.ts';
import { perElement } from '../model/per-version.ts';
import { namesOf } from '../model/referrers.ts';
import { targetsOf } from '../model/resolve.ts';
import { compareRationals, readDecimal } from '../model/rational.ts';
import { sameList } from '../reactive/computed-set.ts';
import {
  verdict,
  worst,
  type PassableCheck,
  type PassableContext,
  type PassableVerdict,
} from './passable.ts';

export const requiredCompetence: PassableCheck = {
  name: 'RequiredCompetence',
  judge(context, person) {
    const roles = rolesOf(context, person);
    const own = masteriesOf(context, person);
    // Hundreds of roles may require the same of who holds them.
    const known = new Map<Element, Set<string | undefined>>();
    const judged = roles.flatMap((role) =>
      masteriesOf(context, role).flatMap((required) => {
        const levels = known.get(required.competence) ?? new Set();
        if (levels.has(required.level)) return [];
        known.set(required.competence, levels.add(required.level));
        return [compare(context, { person, own, role }, required)];
      }),
    );
    const unresolved = [person, ...roles].flatMap((element) => unresolvedCompetence(context, element));
    return worst(
      [...judged, ...unresolved],
      verdict('skipped', (messages) => messages.competent()),
    );
  },
};

/** A competence with the level and the evidence beside it. */
interface Mastery {
  readonly competence: Element;
  readonly level: string | undefined;
  readonly evidence: readonly Element[];
}

/** The roles that the person holds, himself or with his team. */
function rolesOf({ model, counts }: PassableContext, person: Element): readonly Element[] {
  const holders = [person, ...targetsOf(model, person, 'team')];
  const held = holders.flatMap((holder) =>
    namesOf(model, holder).filter(({ from, property }) => from.kind === 'role' && property.word === 'held'),
  );
  const roles = [...held.map(({ from }) => from), ...targetsOf(model, person, 'holds')];
  return [...new Set(roles)].filter(counts);
}

interface Holding {
  readonly person: Element;
  /** What the person masters. */
  readonly own: readonly Mastery[];
  readonly role: Element;
}

function compare(
  context: PassableContext,
  { person, own: all, role }: Holding,
  { competence, level }: Mastery,
): PassableVerdict {
  const own = all.filter((mastery) => mastery.competence === competence);
  const lower = own.find((mastery) => isLower(mastery.level, level));
  const competent = verdict('true', (messages) => messages.competent());
  if (lower) {
    const [has, asked] = [lower.level ?? '', level ?? ''];
    return verdict('false', (messages) => messages.lowerLevel(competence.name, has, role.name, asked));
  }
  if (own.some(({ evidence }) => evidence.length > 0) || isTrained(context, person, competence))
    return competent;
  return verdict('false', (messages) => messages.competenceMissing(competence.name, role.name), {
    kind: 'training',
    lines: [
      ['competence', competence.name],
      ['audience', person.name],
    ],
  });
}

function isLower(level: string | undefined, asked: string | undefined): boolean {
  const [one, other] = [readDecimal(level ?? ''), readDecimal(asked ?? '')];
  return one !== undefined && other !== undefined && compareRationals(one, other) < 0;
}

/** A training in the competence was held with the person, or is due or planned for him. */
function isTrained({ model, counts }: PassableContext, person: Element, competence: Element): boolean {
  return trainingsIn(model, competence).some((training) => {
    if (!counts(training)) return false;
    if (targetsOf(model, training, 'attended').includes(person) && propertyOf(training, 'held')) return true;
    const isDated = (['due', 'planned'] as const).some((word) => propertyOf(training, word));
    return isDated && targetsOf(model, training, 'audience').includes(person);
  });
}

/** Hundreds of roles may require a competence that a few trainings are in. */
const trainingsIn = perElement(
  (model, competence): readonly Element[] =>
    namesOf(model, competence).flatMap(({ from }) => (from.kind === 'training' ? [from] : [])),
  sameList,
);

function masteriesOf({ model }: PassableContext, element: Element): readonly Mastery[] {
  const stated = propertiesOf(element, 'competence');
  if (stated.length === 0) return none;
  const links = linksOf(model, element);
  const masteries: Mastery[] = [];
  for (const property of stated) {
    for (const value of partOf(property)) {
      const [competence] = targetsIn(links, value.type === 'group' ? partOf(value) : [value]);
      if (!competence) continue;
      const [level, evidence] =
        value.type === 'group' ? [partOf(value, 'level')[0], partOf(value, 'by')] : [];
      masteries.push({ competence, level: levelText(level), evidence: targetsIn(links, evidence) });
    }
  }
  return masteries;
}

const none: readonly Mastery[] = [];

function targetsIn(links: readonly Link[], values: readonly Value[] = []): readonly Element[] {
  return values.flatMap((value) => links.find(({ reference }) => reference === value)?.target ?? []);
}

function unresolvedCompetence({ model }: PassableContext, element: Element): readonly PassableVerdict[] {
  const unknown = linksOf(model, element).find(
    ({ property, target }) => property.word === 'competence' && !target,
  );
  return unknown ? [verdict('unknown', (messages) => messages.unresolved(unknown.reference.name))] : [];
}

function levelText(level: Value | undefined): string | undefined {
  return level?.type === 'quantity' ? level.amount : undefined;
}
