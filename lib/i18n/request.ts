import type { Locale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import clinic from '@/messages/clinic/en.json';
import { languageOf, locales } from '../form/language';
import { shownLanguage } from '../server/patient/language';
import { dictionaries } from './dictionaries';

/** The words of the pages: a patient's in the language of their choice, the clinic's in English. */
export default getRequestConfig(async ({ locale }: { locale?: Locale }) => {
  const language = locale ? languageOf(locale) : await shownLanguage();

  return { locale: locales[language], messages: { ...dictionaries[language], ...clinic } };
});
