/** The coverage of the clauses of a framework: what each rule found, and the level that follows. */
import { titleOf } from '../model/access.ts';
import type { Element } from '../model/fragment.ts';
import type { Aim, ClauseCoverage, Gap, Level, RuleCoverage } from './coverage-result.ts';
import { withParts, type Clause } from './clause-tree.ts';
import type { GapContext } from './gaps.ts';
import { isAtLeast, lowestLevel, modelledLevel } from './level.ts';
import { coverEvidence, coverRule } from './rule-coverage.ts';
import { auditShortfall, type AuditShortfall } from './verification.ts';

export interface ClauseOptions {
  readonly aim: Aim;
  /** The SMS states nothing but itself: no clause is above missing. */
  readonly empty: boolean;
}

/** The clauses in order, each group before its parts. */
export function coverClauses(
  context: GapContext,
  tree: readonly Clause[],
  options: ClauseOptions,
): readonly ClauseCoverage[] {
  const judged = new Map(tree.flatMap(withParts).map((clause) => [clause, judgeClause(context, clause)]));
  const elementsUnder = (codes: readonly string[]): readonly Element[] =>
    [...judged]
      .filter(([clause]) => codes.some((code) => isUnder(clause.element, code)))
      .flatMap(([, { rules }]) => elementsOf(rules));
  return tree.flatMap((clause) => coverClause(context, clause, { ...options, judged, elementsUnder }));
}

interface Judged {
  readonly rules: readonly RuleCoverage[];
  readonly evidence: readonly RuleCoverage[];
}

interface Options extends ClauseOptions {
  readonly judged: ReadonlyMap<Clause, Judged>;
  readonly elementsUnder: (codes: readonly string[]) => readonly Element[];
}

function judgeClause(context: GapContext, clause: Clause): Judged {
  return {
    rules: clause.rules.map((rule) => coverRule(context, clause.code, rule)),
    evidence:
      clause.evidence.length > 0 && clause.rules.length > 0
        ? clause.evidence.map((rule) => coverEvidence(context, rule))
        : [],
  };
}

function coverClause(context: GapContext, clause: Clause, options: Options): readonly ClauseCoverage[] {
  const { rules, evidence } = options.judged.get(clause) ?? { rules: [], evidence: [] };
  const parts = clause.parts.map((part) => coverClause(context, part, options));
  const shortfall = shortfallOf(context, clause, rules, options);
  const own = levelOf(rules, evidence, { shortfall, empty: options.empty });
  const level = lowestLevel([own, ...parts.flatMap(([part]) => (part ? [part.level] : []))]);
  const covered: ClauseCoverage = {
    element: clause.element,
    code: clause.code,
    title: titleOf(clause.element, context.language),
    parent: clause.parent,
    group: clause.parts.length > 0,
    level,
    incomplete: level !== 'not judged' && context.judging.scope.unreadFiles.length > 0,
    rules,
    evidence,
    audits: shortfall && options.aim === 'verified' ? [auditGap(context, shortfall)] : [],
    notes: notesOf(context, clause, rules, evidence, own),
  };
  return [covered, ...parts.flat()];
}

function levelOf(
  rules: readonly RuleCoverage[],
  evidence: readonly RuleCoverage[],
  { shortfall, empty }: { readonly shortfall: AuditShortfall | undefined; readonly empty: boolean },
): Level {
  const modelled = modelledLevel(rules);
  if (modelled === 'not judged') return modelled;
  if (empty) return 'missing';
  if (
    modelled !== 'modelled' ||
    !evidence.every(({ outcome }) => outcome === 'holds' || outcome === 'no case')
  )
    return modelled;
  return shortfall ? 'evidenced' : 'verified';
}

/** A clause that is not judged needs no audit. */
function shortfallOf(
  { judging }: GapContext,
  clause: Clause,
  rules: readonly RuleCoverage[],
  { elementsUnder }: Options,
): AuditShortfall | undefined {
  if (!rules.some(({ deciding }) => deciding)) return undefined;
  return auditShortfall(
    judging,
    { element: clause.element, code: clause.code, judged: elementsOf(rules) },
    elementsUnder,
  );
}

function auditGap({ messages, place }: GapContext, { reason, audit, detail }: AuditShortfall): Gap {
  const message = messages.audit[reason](audit?.name ?? '', detail ?? '');
  const at = audit ? { element: audit, uri: audit.uri, span: audit.nameSpan } : place;
  return { rule: '', message, ...at, obstacles: [] };
}

function elementsOf(rules: readonly RuleCoverage[]): readonly Element[] {
  return [...new Set(rules.flatMap(({ elements }) => elements))];
}

function isUnder(clause: Element, code: string): boolean {
  return clause.name === code || (clause.parent !== undefined && isUnder(clause.parent, code));
}

function notesOf(
  { messages, judging }: GapContext,
  clause: Clause,
  rules: readonly RuleCoverage[],
  evidence: readonly RuleCoverage[],
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
