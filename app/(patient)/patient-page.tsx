import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LanguageSwitch } from '@/components/intake/language-switch';
import { PatientFrame } from '@/components/intake/patient-frame';
import { languageHere } from '@/lib/i18n/form-here';
import { offeredLanguages } from '@/lib/server/patient/language';
import { addressHeader, toPatientPage } from '@/lib/server/request/own-page';

type PatientPageProps = Readonly<{
  clinic?: Readonly<{ name: string; emergencyNumber: string }> | undefined;
  /** The form on this page whose fields outlast a change of language. */
  keeping?: Readonly<{ form: string; action: string }> | undefined;
  children: ReactNode;
}>;

/** The frame of a patient's page in words; the emergency number is the clinic's as soon as the clinic is known. */
export async function PatientPage({ clinic, keeping, children }: PatientPageProps) {
  const t = await getTranslations('app');
  const number = clinic?.emergencyNumber ?? t('emergencyNumberAnywhere');
  const address = (await headers()).get(addressHeader);

  return (
    <PatientFrame
      words={{ name: t('name'), skip: t('skip'), footer: t('notForEmergencies', { number }) }}
      clinic={clinic?.name}
      languages={
        <LanguageSwitch
          label={t('language')}
          current={await languageHere()}
          offered={await offeredLanguages()}
          to={toPatientPage(address)}
          keeping={keeping}
        />
      }
    >
      {children}
    </PatientFrame>
  );
}
