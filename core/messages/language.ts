/** The languages that the product speaks to people. */
export const languages = ['en', 'nl'] as const;

export type Language = (typeof languages)[number];

export const defaultLanguage: Language = 'en';
