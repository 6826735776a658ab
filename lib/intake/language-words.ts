import type { Language } from '../form/language';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** A language as the clinic's pages call it: "Spanish". */
export function languageWords(language: Language): string {
  return names.of(language) ?? language;
}
