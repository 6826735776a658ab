import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SafetyPanel } from '@/components/intake/safety-panel';
import { ButtonLink } from '@/components/ui/button';
import { markSafetyShown } from '@/lib/server/draft/drafts';
import { requirePatient } from '@/lib/server/patient/patient-session';
import { placePath, readPlace } from '../../paths';
import { PatientPage } from '../../patient-page';
import { openDraft } from '../open-draft';
import { safetyPanelWords } from '../safety-panel-words';
import { WhatWasTold } from './what-was-told';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('urgent');

  return { title: t('title') };
}

export default async function UrgentPage({ searchParams }: PageProps<'/intake/urgent'>) {
  const t = await getTranslations('urgent');
  const { from, then } = await searchParams;
  const place = readPlace(from);
  const draft = await openDraft();
  const { clinic } = draft;
  const fromCheck = then === 'check';
  await markSafetyShown(await requirePatient());

  return (
    <PatientPage clinic={clinic}>
      <SafetyPanel heading="h1" words={await safetyPanelWords(clinic)} clinic={clinic} />
      <WhatWasTold draft={draft} fromCheck={fromCheck} />
      <div className="mt-8 space-y-3">
        <p>{t('going')}</p>
        <ButtonLink kind="secondary" href={place ? placePath(place, { fromCheck }) : '/intake'}>
          {t('goOn')}
        </ButtonLink>
      </div>
    </PatientPage>
  );
}
