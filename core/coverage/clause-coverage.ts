/** The coverage of the clauses of a framework: what each rule found, and the level that follows. */
import { titleOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import type { Aim, ClauseCoverage, Gap, Level, RuleCoverage } from './coverage-result.ts';
import type { Clause } from './clause-tree.ts';
import type { GapContext } from './gaps.ts';
import { isAtLeast, lowestLevel, modelledLevel } from './level.ts';
import { auditShortfall, type AuditShortfall } from './verification.ts';

/** What the coverage of a clause is made of; asked again only where something of it has changed. */
export interface ClauseParts {
  readonly rules: readonly RuleCoverage[];
  readonly evidence: readonly RuleCoverage[];
  /** The levels of the clauses within. */
  readonly levels: readonly Level[];
  readonly aim: Aim;
  /** The SMS states nothing but itself: no clause is above missing. */
  readonly empty: boolean;
  /** What the rules of this clause judged, and those of the clauses with these codes. */
  readonly judged: () => readonly Element[];
  readonly judgedUnder: (codes: readonly string[]) => readonly Element[];
}

export function coverClause(context: GapContext, clause: Clause, parts: ClauseParts): ClauseCoverage {
  const { rules, evidence, empty } = parts;
  const modelled = modelledOf(rules, empty);
  const isEvidenced = evidence.every(({ outcome }) => outcome === 'holds' || outcome === 'no case');
  const shortfall = modelled === 'modelled' && isEvidenced ? shortfallOf(context, clause, parts) : undefined;
  const own = modelled === 'modelled' && isEvidenced ? (shortfall ? 'evidenced' : 'verified') : modelled;
  const level = lowestLevel([own, ...parts.levels]);
  return {
    element: clause.element,
    code: clause.code,
    title: titleOf(clause.element, context.language),
    parent: clause.parent,
    group: clause.parts.length > 0,
    level,
    incomplete: level !== 'not judged' && context.judging.scope.unreadFiles.length > 0,
    rules,
    evidence,
    audits: shortfall && parts.aim === 'verified' ? [auditGap(context, shortfall)] : [],
    notes: notesOf(context, clause, parts, own),
  };
}

function modelledOf(rules: readonly RuleCoverage[], empty: boolean): Level {
  const level = modelledLevel(rules);
  return level !== 'not judged' && empty ? 'missing' : level;
}

/** Asked for a clause that is modelled and evidenced: it has a rule that decides. */
function shortfallOf(
  { judging }: GapContext,
  { element, code }: Clause,
  { judged, judgedUnder }: ClauseParts,
): AuditShortfall | undefined {
  return auditShortfall(judging, { element, code, judged }, judgedUnder);
}

function auditGap({ messages, place }: GapContext, { reason, audit, detail }: AuditShortfall): Gap {
  return {
    rule: '',
    message: messages.audit[reason](audit?.name ?? '', detail ?? ''),
    ...(audit && { element: audit }),
    uri: audit?.uri ?? place().uri,
    get span() {
      return audit?.nameSpan ?? place().span;
    },
    obstacles: [],
  };
}

/** Whether the clause is the one with the code, or stands within it. */
export function isUnder(clause: Element, code: string): boolean {
  return clause.name === code || (clause.parent !== undefined && isUnder(clause.parent, code));
}

function notesOf(
  { messages, judging }: GapContext,
  clause: Clause,
  { rules, evidence }: ClauseParts,
  level: Level,
): readonly string[] {
  if (level === 'not judged') return [];
  const notes = rules.flatMap(({ name, answer, acceptance, undated }) => [
    ...(answer === undefined ? [] : [messages.answered(name, answer)]),
    ...(undated ? [messages.undatedNote(name)] : []),
    ...(acceptance
      ? [
          acceptance.expired
            ? messages.acceptanceExpired(name, acceptance.until)
            : messages.accepted(name, acceptance.until, acceptance.by),
        ]
      : []),
  ]);
  const none =
    clause.evidence.length === 0 && evidence.length === 0 && isAtLeast(level, 'evidenced')
      ? [messages.requiresNone]
      : [];
  const incomplete = judging.scope.unreadFiles.length > 0 ? [messages.incomplete] : [];
  return [...notes, ...none, ...incomplete];
}
