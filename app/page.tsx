import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { PatientPage } from './(patient)/patient-page';

export default async function HomePage() {
  const t = await getTranslations('home');

  return (
    <PatientPage>
      <h1 className="text-4xl/tight font-bold tracking-tight text-balance sm:text-5xl/tight">{t('title')}</h1>
      <p className="mt-5 text-lg/relaxed text-pretty">{t('what')}</p>
      <div className="mt-10 grid gap-5 sm:grid-cols-2">
        <Panel className="flex flex-col">
          <h2 className="text-xl font-bold">{t('patientTitle')}</h2>
          <p className="mt-2 mb-5 flex-1 text-ink-muted">{t('patientText')}</p>
          <ButtonLink href="/start">{t('patientAction')}</ButtonLink>
        </Panel>
        <Panel className="flex flex-col">
          <h2 className="text-xl font-bold">{t('clinicTitle')}</h2>
          <p className="mt-2 mb-5 flex-1 text-ink-muted">{t('clinicText')}</p>
          <ButtonLink href="/sign-in" kind="secondary">
            {t('clinicAction')}
          </ButtonLink>
        </Panel>
      </div>
      <p className="mt-8 text-ink-muted">{t('limits')}</p>
    </PatientPage>
  );
}
