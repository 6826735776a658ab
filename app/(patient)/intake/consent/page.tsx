import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { findConsent } from '@/lib/server/consent/find-consent';
import { requirePatient } from '@/lib/server/patient/patient-session';
import { noDraftPath } from '../../go-on';
import { PatientPage } from '../../patient-page';
import { ConsentForm } from './consent-form';
import { GivenConsent } from './given-consent';
import { readSigningProblem, readVoice } from './read-address';

type Props = PageProps<'/intake/consent'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('consent');
  const step = await getTranslations('step');
  const title = t('documentTitle');

  return { title: readSigningProblem((await searchParams).problem) ? step('errorTitle', { title }) : title };
}

/** Who fills in the form and what they agree to, before the first question; afterwards, what was agreed to. */
export default async function ConsentPage({ searchParams }: Props) {
  const t = await getTranslations('consent');
  const found = await findConsent(await requirePatient());
  if (!found.ok) redirect(noDraftPath(found.problem));
  const { clinic, given, signing } = found.value;
  const { as, problem: told, withdrawn } = await searchParams;
  const voice = readVoice(as);
  const problem = readSigningProblem(told);
  const asks = !given || voice !== undefined;

  return (
    <PatientPage clinic={clinic} keeping={asks ? { form: 'consent', action: '/intake/consent/give' } : undefined}>
      {withdrawn && !given && (
        <div className="mb-6">
          <Notice tone="good" title={t('erasedTitle')} announce>
            <p>{t('erasedText', { phone: clinic.phone })}</p>
          </Notice>
        </div>
      )}
      {given && !asks ? (
        <GivenConsent consent={given} timeZone={clinic.timeZone} />
      ) : (
        <ConsentForm clinic={clinic} voice={voice ?? 'patient'} typed={signing} problem={problem} />
      )}
    </PatientPage>
  );
}
