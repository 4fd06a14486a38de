/** What changes of a text are offered as. */
import type { Language } from './language.ts';

interface RefactoringMessages {
  readonly create: (kind: string, name: string) => string;
  readonly fixAll: () => string;
  readonly extractTier: (tier: string) => string;
  readonly moveTo: (name: string, file: string) => string;
  readonly moveToNew: (name: string, file: string) => string;
}

const en: RefactoringMessages = {
  create: (kind, name) => `Declare the ${kind} ${name}, to be described later`,
  fixAll: () => 'Mend all that has one answer',
  extractTier: (tier) => `Make a tier ${tier} of these targets`,
  moveTo: (name, file) => `Move ${name} to ${file}`,
  moveToNew: (name, file) => `Move ${name} to a new file ${file}`,
};

const nl: RefactoringMessages = {
  create: (kind, name) => `Declareer ${name} als ${kind}, later te beschrijven`,
  fixAll: () => 'Herstel alles waarop één antwoord is',
  extractTier: (tier) => `Maak van deze doelen een serviceniveau ${tier}`,
  moveTo: (name, file) => `Verplaats ${name} naar ${file}`,
  moveToNew: (name, file) => `Verplaats ${name} naar een nieuw bestand ${file}`,
};

export const refactoringMessages: Readonly<Record<Language, RefactoringMessages>> = { en, nl };
