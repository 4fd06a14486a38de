import { starterText } from '../../core/messages/starter.ts';
import type { StarterParams } from '../protocol.ts';
import { judgingOf, type Session } from '../session.ts';

/** The text of a starter model that begins on the date of judging. */
export function starter(session: Session, { language }: StarterParams): string {
  return starterText(language === 'nl' ? 'nl' : 'en', judgingOf(session).asOf ?? '');
}
