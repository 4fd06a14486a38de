/** Why something cannot be renamed, in each language. */
import type { Place } from '../finding.ts';
import { kindLabel } from '../model/kinds.ts';
import type { Refusal } from '../naming/rename.ts';
import type { Language } from './language.ts';

/** The refusal as a sentence. */
export function refusalText(refusal: Refusal, language: Language): string {
  const messages = renameMessages[language];
  switch (refusal.id) {
    case 'library':
      return messages.library(refusal.name);
    case 'reserved':
      return messages.reserved(refusal.name);
    case 'no-name':
      return messages.noName(refusal.name);
    case 'no-clause-number':
      return messages.noClauseNumber(refusal.name);
    case 'taken':
      return messages.taken(refusal.name, takenKind(refusal.kind, language), spot(refusal.place, language));
    case 'other-meaning':
      return messages.otherMeaning(
        refusal.name,
        spot(refusal.place, language),
        refusal.before ?? messages.nothing,
        refusal.after ?? messages.nothing,
      );
    case 'shared-level':
      return messages.sharedLevel(refusal.name, refusal.agreement, spot(refusal.place, language));
  }
}

function takenKind(kind: string, language: Language): string {
  const { packageWord, priorityWord } = renameMessages[language];
  if (kind === 'package') return packageWord;
  return kind === 'priority' ? priorityWord : kindLabel(kind, language);
}

/** "people.sms, line 3" */
function spot({ uri, range }: Place, language: Language): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  return renameMessages[language].spot(decoded(name), range.start.line + 1);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const en = {
  library: (name: string) => `${name} ships with Servicewright and keeps its name.`,
  reserved: (name: string) => `"${name}" is a word of the language; write ^${name} to use it as a name.`,
  noName: (name: string) =>
    `"${name}" cannot be a name: a name begins with a letter and holds letters, digits and _ only.`,
  noClauseNumber: (name: string) => `"${name}" cannot number a clause; write a number such as 8.3 or A.8.10.`,
  taken: (name: string, kind: string, place: string) =>
    `The name ${name} is already taken by another ${kind} (${place}); choose another one.`,
  otherMeaning: (name: string, place: string, before: string, after: string) =>
    `${name} in ${place} means ${before} now and would mean ${after} afterwards; choose another name.`,
  sharedLevel: (name: string, agreement: string, place: string) =>
    `${agreement} (${place}) uses ${name} of several priority matrices; give each its own agreement first.`,
  nothing: 'nothing',
  packageWord: 'package',
  priorityWord: 'priority',
  spot: (file: string, line: number) => `${file}, line ${String(line)}`,
};

const nl: typeof en = {
  library: (name) => `${name} hoort bij Servicewright en houdt zijn naam.`,
  reserved: (name) => `"${name}" is een woord van de taal; schrijf ^${name} om het als naam te gebruiken.`,
  noName: (name) =>
    `"${name}" kan geen naam zijn: een naam begint met een letter en bestaat uit letters, cijfers en _.`,
  noClauseNumber: (name) =>
    `"${name}" kan geen nummer van een bepaling zijn; schrijf een nummer zoals 8.3 of A.8.10.`,
  taken: (name, kind, place) =>
    `De naam ${name} is al in gebruik voor een andere ${kind} (${place}); kies een andere.`,
  otherMeaning: (name, place, before, after) =>
    `${name} in ${place} betekent nu ${before} en zou daarna ${after} betekenen; kies een andere naam.`,
  sharedLevel: (name, agreement, place) =>
    `${agreement} (${place}) gebruikt ${name} van meer dan één prioriteitenmatrix; geef elk eerst een eigen afspraak.`,
  nothing: 'niets',
  packageWord: 'pakket',
  priorityWord: 'prioriteit',
  spot: (file, line) => `${file}, regel ${String(line)}`,
};

const renameMessages: Readonly<Record<Language, typeof en>> = { en, nl };
