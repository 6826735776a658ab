import { getFormatter, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import type { Consent } from '@/lib/intake/consent/consent';
import { ConsentLines } from '../consent-lines';

/** What was agreed to, and what can be done about it while the form is not sent. */
export async function GivenConsent({ consent, timeZone }: Readonly<{ consent: Consent; timeZone: string }>) {
  const t = await getTranslations('consent');
  const format = await getFormatter();
  const when = format.dateTime(consent.givenAt, { dateStyle: 'long', timeStyle: 'short', timeZone });

  return (
    <>
      <h1 className="text-2xl/tight font-bold tracking-tight sm:text-4xl/tight">{t('givenTitle')}</h1>
      <p className="mt-3">{t('given', { name: consent.name, when })}</p>
      <ConsentLines words={consent.words} language={consent.language} />
      <ButtonLink href="/intake" className="mt-6 w-full text-lg sm:w-auto sm:min-w-64">
        {t('goOn')}
      </ButtonLink>
      <ul className="mt-6 space-y-1">
        <li>
          <Link
            href={`/intake/consent?as=${consent.answeredBy === 'patient' ? 'proxy' : 'patient'}`}
            className="inline-flex min-h-9 items-center"
          >
            {t('takeOver')}
          </Link>
        </li>
        <li>
          <Link href="/intake/withdraw" className="inline-flex min-h-9 items-center">
            {t('withdraw')}
          </Link>
        </li>
      </ul>
    </>
  );
}
