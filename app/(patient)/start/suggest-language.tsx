import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { directionOf, languageNames, locales } from '@/lib/form/language';
import { languageHere } from '@/lib/i18n/form-here';
import { preferredLanguage } from '@/lib/i18n/preferred-language';
import { chosenLanguage, offeredLanguages } from '@/lib/server/patient/language';
import { addressHeader, toPatientPage } from '@/lib/server/request/own-page';

/** Offers the browser's own language, in that language, to who has not chosen one yet. */
export async function SuggestLanguage() {
  const asked = await headers();
  const language = preferredLanguage(asked.get('accept-language'), await offeredLanguages());
  if (!language || language === (await languageHere()) || (await chosenLanguage())) return null;
  const t = await getTranslations({ locale: locales[language], namespace: 'start' });

  return (
    <form
      method="post"
      action="/language"
      lang={language}
      dir={directionOf(language)}
      className="mb-8 flex flex-wrap items-center gap-x-6 gap-y-3 rounded-2xl border-2 border-accent bg-accent-soft p-4 sm:p-5"
    >
      <input type="hidden" name="to" value={toPatientPage(asked.get(addressHeader))} />
      <p className="text-lg">{t('suggestion')}</p>
      <Button name="language" value={language}>
        {languageNames[language]}
      </Button>
    </form>
  );
}
