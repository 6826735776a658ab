import type { Locale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import clinic from '@/messages/clinic/en.json';
import { languageOf, locales } from '../form/language';
import { readsPseudoLocale, shownLanguage } from '../server/patient/language';
import { dictionaries } from './dictionaries';
import { pseudoWords } from './pseudo-locale';

/** The words of the pages: a patient's in the language of their choice, the clinic's in English. */
export default getRequestConfig(async ({ locale }: { locale?: Locale }) => {
  const language = locale ? languageOf(locale) : await shownLanguage();

  const words = dictionaries[language];
  const read = (await readsPseudoLocale()) ? pseudoWords(words) : words;

  return { locale: locales[language], messages: { ...read, ...clinic } };
});
