import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SafetyWords } from '@/components/intake/safety-words';
import { ButtonLink } from '@/components/ui/button';
import { markSafetyShown } from '@/lib/server/drafts';
import { requirePatient } from '@/lib/server/patient-session';
import { placePath, readPlace } from '../../paths';
import { PatientPage } from '../../patient-page';
import { openDraft } from '../open-draft';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('urgent');

  return { title: t('title') };
}

/** The fixed words of safety: the same for every answer that leads here, and without a name for anything. */
export default async function UrgentPage({ searchParams }: PageProps<'/intake/urgent'>) {
  const t = await getTranslations('urgent');
  const education = await getTranslations('education');
  const { from, then } = await searchParams;
  const place = readPlace(from);
  const { clinic } = await openDraft();
  await markSafetyShown(await requirePatient());
  const number = clinic.emergencyNumber;

  return (
    <PatientPage clinic={clinic}>
      <div className="rounded-3xl border-2 border-alert bg-alert-soft p-6 sm:p-8">
        <p className="font-semibold text-alert">{t('why')}</p>
        <h1 className="mt-1 text-3xl/tight font-bold tracking-tight sm:text-4xl/tight">{t('title')}</h1>
        <p className="mt-5">
          <ButtonLink href={`tel:${number.replaceAll(' ', '')}`} kind="alert" className="w-full text-lg sm:w-auto">
            {t('call', { number })}
          </ButtonLink>
        </p>
        <SafetyWords text={education('safety', { number })} className="mt-5 text-lg/relaxed [&>p]:font-bold" />
        <p className="mt-6">
          <ButtonLink href={`tel:${clinic.phone.replaceAll(/[^+\d]/g, '')}`} kind="secondary">
            {t('callClinic', { clinic: clinic.name, phone: clinic.phone })}
          </ButtonLink>
        </p>
      </div>
      <div className="mt-8 space-y-3">
        <p>{t('going')}</p>
        <ButtonLink kind="secondary" href={place ? placePath(place, { fromCheck: then === 'check' }) : '/intake'}>
          {t('goOn')}
        </ButtonLink>
      </div>
    </PatientPage>
  );
}
