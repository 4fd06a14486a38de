/** What completion says of its offers. */
import type { Language } from './language.ts';

interface CompletionMessages {
  /** @param title of the process: "Handle incidents" */
  readonly template: (title: string) => string;
  /** @param count how many elements are put in */
  readonly templateDetail: (count: number) => string;
  /** Further words by which a template is found. */
  readonly templateWords: string;
}

export const completionMessages: Readonly<Record<Language, CompletionMessages>> = {
  en: {
    template: (title) => `process from template: ${title}`,
    templateDetail: (count) =>
      `A whole process with its roles, procedures, records and measures: ${String(count)} elements to make your own.`,
    templateWords: 'template',
  },
  nl: {
    template: (title) => `process uit sjabloon: ${title}`,
    templateDetail: (count) =>
      `Een heel proces met rollen, procedures, registraties en metingen: ${String(count)} elementen om eigen te maken.`,
    templateWords: 'proces sjabloon',
  },
};
