/** What is said about files that cannot be read as they should. */
import type { Language } from './language.ts';

interface FileMessages {
  readonly notUtf8: string;
  readonly utf16: string;
  readonly notText: string;
  readonly unreadable: (reason: string) => string;
  readonly tooLarge: (megabytes: string, limit: string) => string;
  /** Words for what the system says; a word that is not here is shown as it is. */
  readonly reasons: Readonly<Record<string, string>>;
}

const en: FileMessages = {
  notUtf8: 'This file is not UTF-8: letters from here on were guessed. Save it as UTF-8.',
  utf16: 'This file is UTF-16. Save it as UTF-8.',
  notText: 'This file holds no text. Save it as UTF-8 text, or give it another ending than .sms.',
  unreadable: (reason) => `This file could not be read: ${reason}.`,
  tooLarge: (megabytes, limit) =>
    `This file holds ${megabytes} MB and was not read: the limit is ${limit} MB. Split it into several files.`,
  reasons: {
    EACCES: 'you have no permission',
    EPERM: 'you have no permission',
    EEXIST: 'a file of that name is there',
    EISDIR: 'it is a folder',
    EMFILE: 'too many files are open',
    ENOENT: 'it is not there',
    ENOTDIR: 'a part of the path is no folder',
    ENOSPC: 'the disk is full',
    EROFS: 'nothing can be written there',
    EIO: 'the disk reports an error',
  },
};

const nl: FileMessages = {
  notUtf8: 'Dit bestand is geen UTF-8: letters vanaf hier zijn geraden. Sla het op als UTF-8.',
  utf16: 'Dit bestand is UTF-16. Sla het op als UTF-8.',
  notText: 'Dit bestand bevat geen tekst. Sla het op als UTF-8-tekst, of geef het een ander einde dan .sms.',
  unreadable: (reason) => `Dit bestand kon niet worden gelezen: ${reason}.`,
  tooLarge: (megabytes, limit) =>
    `Dit bestand is ${megabytes} MB groot en is niet gelezen: de grens is ${limit} MB. Verdeel het over meer bestanden.`,
  reasons: {
    EACCES: 'u hebt geen toestemming',
    EPERM: 'u hebt geen toestemming',
    EEXIST: 'er is een bestand met die naam',
    EISDIR: 'het is een map',
    EMFILE: 'er zijn te veel bestanden open',
    ENOENT: 'het is er niet',
    ENOTDIR: 'een deel van het pad is geen map',
    ENOSPC: 'de schijf is vol',
    EROFS: 'daar kan niets worden geschreven',
    EIO: 'de schijf meldt een fout',
  },
};

export const fileMessages: Readonly<Record<Language, FileMessages>> = { en, nl };
