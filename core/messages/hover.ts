/** What a hover says beside the model's own words. */
import type { Language } from './language.ts';

interface HoverMessages {
  /** @param names some of those that name it */
  readonly used: (count: number, names: string) => string;
  readonly nextReview: (date: string) => string;
  readonly reviewWasDue: (date: string) => string;
  readonly rulesHold: (holding: number, all: number) => string;
  /** @param downtime what may be lost, as a sentence that begins with a time */
  readonly allows: (percentage: string, downtime: string) => string;
  readonly stillJudging: string;
  readonly level: (level: string, matrix: string) => string;
  readonly packageWith: (name: string, files: number) => string;
}

const en: HoverMessages = {
  used: (count, names) =>
    count === 0
      ? 'Named nowhere yet.'
      : count === 1
        ? `Named in 1 place: ${names}.`
        : `Named in ${String(count)} places: ${names}.`,
  nextReview: (date) => `The next review is due on ${date}.`,
  reviewWasDue: (date) => `The review was due on ${date}.`,
  rulesHold: (holding, all) => `${String(holding)} of ${String(all)} rules hold`,
  allows: (percentage, downtime) => `${percentage}% allows an outage of ${downtime}`,
  stillJudging: 'How far the model is with it is being worked out.',
  level: (level, matrix) => `priority ${level} of ${matrix}`,
  packageWith: (name, files) => `package ${name}, in ${String(files)} ${files === 1 ? 'file' : 'files'}`,
};
const nl: HoverMessages = {
  used: (count, names) =>
    count === 0
      ? 'Nog nergens genoemd.'
      : count === 1
        ? `Op 1 plaats genoemd: ${names}.`
        : `Op ${String(count)} plaatsen genoemd: ${names}.`,
  nextReview: (date) => `De volgende beoordeling is op ${date}.`,
  reviewWasDue: (date) => `De beoordeling had op ${date} moeten zijn.`,
  rulesHold: (holding, all) => `${String(holding)} van ${String(all)} regels gelden`,
  allows: (percentage, downtime) => `${percentage}% staat een uitval toe van ${downtime}`,
  stillJudging: 'Hoe ver het model ermee is, wordt nog bepaald.',
  level: (level, matrix) => `prioriteit ${level} van ${matrix}`,
  packageWith: (name, files) =>
    `pakket ${name}, in ${String(files)} ${files === 1 ? 'bestand' : 'bestanden'}`,
};

export const hoverMessages: Readonly<Record<Language, HoverMessages>> = { en, nl };
