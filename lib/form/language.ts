/** The languages in which patients may read the form. It is written in English; the others are its translations. */
export const languages = ['en', 'es', 'ar'] as const;
export type Language = (typeof languages)[number];
export type Translation = Exclude<Language, 'en'>;

/** What a language calls itself: whoever looks for it may read no other. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español', ar: 'العربية' };

const rightToLeft: readonly Language[] = ['ar'];

/** Which way a language is written, as HTML's `dir` has it. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return rightToLeft.includes(language) ? 'rtl' : 'ltr';
}

/** The language that a text names, if it is one of ours. */
export function readLanguage(text: string | null | undefined): Language | undefined {
  return languages.find((known) => known === text);
}
