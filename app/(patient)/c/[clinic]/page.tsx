import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { findPublicClinic } from '@/lib/server/clinic/clinics';
import { findPatient } from '@/lib/server/patient/patient-session';
import { PatientPage } from '../../patient-page';
import { BeforeYouStart } from '../../start/before-you-start';
import { readProblem, StartProblem } from '../../start/start-problem';
import { SuggestLanguage } from '../../start/suggest-language';
import { WayIn } from '../../start/way-in';
import { ClearTablet } from './clear-tablet';
import { ReadyTablet } from './ready-tablet';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('start');

  return { title: t('documentTitle'), robots: 'noindex' };
}

/** A clinic's own start page: for whoever has a code, on a phone or on the tablet that the front desk hands over. */
export default async function ClinicStartPage({ params, searchParams }: PageProps<'/c/[clinic]'>) {
  const t = await getTranslations('start');
  const { clinic: slug } = await params;
  const { problem: given, on } = await searchParams;
  const clinic = (await findPublicClinic(slug)) ?? notFound();
  const problem = readProblem(given);
  const patient = await findPatient();
  const onTablet = on === 'tablet';
  const ready = patient.ok && patient.value.onTablet;

  return (
    <PatientPage clinic={clinic}>
      <SuggestLanguage />
      {problem && <StartProblem problem={problem} />}
      {onTablet && !ready && !problem && <ClearTablet />}
      <h1 className="text-3xl/tight font-bold tracking-tight sm:text-4xl/tight">
        {t('clinicTitle', { clinic: clinic.name })}
      </h1>
      <BeforeYouStart emergencyNumber={clinic.emergencyNumber} />
      {ready ? <ReadyTablet /> : <WayIn at={slug} onTablet={onTablet} />}
    </PatientPage>
  );
}
