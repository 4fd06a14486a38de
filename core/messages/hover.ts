/** What a hover says beside the model's own words. */
import type { Language } from './language.ts';

interface HoverMessages {
  readonly used: (count: number) => string;
}

const en: HoverMessages = {
  used: (count) =>
    count === 0
      ? 'Named nowhere yet.'
      : count === 1
        ? 'Named in 1 place.'
        : `Named in ${String(count)} places.`,
};
const nl: HoverMessages = {
  used: (count) =>
    count === 0
      ? 'Nog nergens genoemd.'
      : count === 1
        ? 'Op 1 plaats genoemd.'
        : `Op ${String(count)} plaatsen genoemd.`,
};

export const hoverMessages: Readonly<Record<Language, HoverMessages>> = { en, nl };
