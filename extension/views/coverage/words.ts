import type { ClauseCoverageDto, FrameworkCoverageDto } from '../../../language-server/protocol.ts';
import { l10n } from '../../localize.ts';

/** How far a framework is covered, as a sentence that claims no more than is known. */
export function coveredInWords(coverage: FrameworkCoverageDto): string {
  const { framework, judged, covered } = coverage;
  const { unjudged, leaves } = unjudgedLeaves(coverage);
  const total =
    judged === 0
      ? l10n.t('{0}: no clause is judged.', framework)
      : l10n.t('{0}: {1} of {2} judged clauses are modelled.', framework, covered, judged);
  const rest =
    unjudged === 0
      ? ''
      : ` ${l10n.t('Not judged, and counting as nothing: {0} of {1} clauses.', unjudged, leaves)}`;
  return `${total}${rest} ${l10n.t('This is coverage of the model, not conformity.')}`;
}

/** "8.3.3 Service level management"; a clause that is named by its title needs no number. */
export function clauseTitle({ clause, title }: ClauseCoverageDto): string {
  return title === '' || title === clause ? clause : `${clause} ${title}`;
}

/** Clauses without parts of their own that nobody judged. */
function unjudgedLeaves({ clauses }: FrameworkCoverageDto): {
  readonly unjudged: number;
  readonly leaves: number;
} {
  const groups = new Set(clauses.map((clause) => clause.parent));
  const leaves = clauses.filter((clause) => !groups.has(clause.clause));
  const unjudged = leaves.filter((clause) => clause.level === 'not judged');
  return { unjudged: unjudged.length, leaves: leaves.length };
}
