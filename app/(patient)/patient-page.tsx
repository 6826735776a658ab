import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PatientFrame } from '@/components/intake/patient-frame';

type PatientPageProps = Readonly<{
  clinic?: Readonly<{ name: string; emergencyNumber: string }> | undefined;
  children: ReactNode;
}>;

/** The frame of a patient's page in words; the emergency number is the clinic's as soon as the clinic is known. */
export async function PatientPage({ clinic, children }: PatientPageProps) {
  const t = await getTranslations('app');
  const number = clinic?.emergencyNumber ?? t('emergencyNumberAnywhere');

  return (
    <PatientFrame
      words={{ name: t('name'), skip: t('skip'), footer: t('notForEmergencies', { number }) }}
      clinic={clinic?.name}
    >
      {children}
    </PatientFrame>
  );
}
