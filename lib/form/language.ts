/** The languages in which patients may read the form. It is written in English; the others are its translations. */
export const languages = ['en', 'es', 'ar'] as const;
export type Language = (typeof languages)[number];
export type Translation = Exclude<Language, 'en'>;

/** What a language calls itself: whoever looks for it may read no other. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', ar: 'العربية' };

/**
 * How numbers and days are written in each language: Spanish as in Latin America; Arabic with the digits 0 to 9, which
 * telephone numbers, codes and the clinic's own papers have too.
 */
export const locales = { en: 'en', es: 'es-419', ar: 'ar-u-nu-latn' } as const satisfies Record<Language, string>;
export type Locale = (typeof locales)[Language];

/** The language of a locale of ours. */
export function languageOf(locale: Locale): Language {
  return locale.slice(0, 2) as Language;
}

const rightToLeft: readonly Language[] = ['ar'];

/** Which way a language is written, as HTML's `dir` has it. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return rightToLeft.includes(language) ? 'rtl' : 'ltr';
}

/** The language that a text names, if it is one of ours. */
export function readLanguage(text: string | null | undefined): Language | undefined {
  return languages.find((known) => known === text);
}
