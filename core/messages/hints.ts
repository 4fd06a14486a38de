/** What stands between and above the words of a model. */
import type { TimeLetters } from '../text/duration-text.ts';
import type { Language } from './language.ts';

interface HintMessages {
  readonly letters: TimeLetters;
  readonly downtime: (time: string) => string;
  /** The days are those that were counted; absent around the clock. */
  readonly downtimeOf: (time: string, of: string, days: readonly [string, string] | undefined) => string;
  readonly insteadOf: (text: string) => string;
  readonly saidIn: (text: string, base: string) => string;
  readonly usedBy: (count: number) => string;
  readonly agreedIn: (names: string) => string;
}

const en: HintMessages = {
  letters: ['h', 'm', 's'],
  downtime: (time) => `≤ ${time} down`,
  downtimeOf: (time, of, days) =>
    days
      ? `${time} of the ${of} of service from ${days[0]} to ${days[1]}.`
      : `${time} of ${of}, around the clock; a month counts 30 days, a quarter 90, a year 365.`,
  insteadOf: (text) => `instead of ${text}`,
  saidIn: (text, base) => `${base} says: ${text}.`,
  usedBy: (count) => (count === 0 ? 'not used' : `used by ${String(count)}`),
  agreedIn: (names) => `SLA ${names}`,
};

const nl: HintMessages = {
  letters: ['u', 'm', 's'],
  downtime: (time) => `≤ ${time} uitval`,
  downtimeOf: (time, of, days) =>
    days
      ? `${time} van de ${of} servicetijd van ${days[0]} tot en met ${days[1]}.`
      : `${time} van ${of}, dag en nacht; een maand telt 30 dagen, een kwartaal 90, een jaar 365.`,
  insteadOf: (text) => `in plaats van ${text}`,
  saidIn: (text, base) => `${base} zegt: ${text}.`,
  usedBy: (count) => (count === 0 ? 'niet gebruikt' : `gebruikt door ${String(count)}`),
  agreedIn: (names) => `SLA ${names}`,
};

export const hintMessages: Readonly<Record<Language, HintMessages>> = { en, nl };
