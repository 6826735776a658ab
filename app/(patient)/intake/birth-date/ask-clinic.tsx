import { getTranslations } from 'next-intl/server';
import { PhoneLink } from '@/components/intake/phone-link';

type AskClinicProps = Readonly<{ why: 'no-date' | 'locked'; clinic: Readonly<{ phone: string }> }>;

/** This browser cannot go on by itself. What was answered is safe, and the front desk knows the way. */
export async function AskClinic({ why, clinic }: AskClinicProps) {
  const t = await getTranslations('birthDate');

  return (
    <>
      <h1 className="text-3xl/tight font-bold tracking-tight sm:text-4xl/tight">{t(`ask.${why}Title`)}</h1>
      <div className="mt-3 space-y-4 text-lg">
        <p>{t(`ask.${why}Text`)}</p>
        <p>{t('ask.whatToDo')}</p>
        <p>{t('ask.firstBrowser')}</p>
      </div>
      <p className="mt-8 text-ink-muted">{t('ask.phone')}</p>
      <p className="text-2xl font-bold">
        <PhoneLink phone={clinic.phone} />
      </p>
    </>
  );
}
