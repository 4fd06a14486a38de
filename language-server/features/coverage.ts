import type { CoverageDto, CoverageParams } from '../protocol.ts';
import { judgingOf, type Session } from '../session.ts';

/** The coverage of the model that a file belongs to, or of every model. */
export function coverage(session: Session, { uri }: CoverageParams): CoverageDto {
  void uri;
  return { asOf: judgingOf(session).asOf ?? '', coverage: [] };
}
