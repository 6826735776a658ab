import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SafetyPanel } from '@/components/intake/safety-panel';
import { steps } from '@/lib/form/form';
import { summarize } from '@/lib/intake/summary';
import { requirePatient } from '@/lib/server/patient-session';
import { findReceipt } from '@/lib/server/receipts';
import { PatientPage } from '../../patient-page';
import { AnswerSection } from '../answer-section';
import { safetyPanelWords } from '../safety-panel-words';
import { Library } from './library';
import { OnThisPage } from './on-this-page';
import { ReceiptPanel } from './receipt-panel';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sent');

  return { title: t('title') };
}

export default async function SentPage() {
  const t = await getTranslations('sent');
  const receipt = await findReceipt(await requirePatient());
  if (!receipt) redirect('/intake');
  const { clinic, answers, declined, asked, emergency, exercisesHeldBack } = receipt;

  return (
    <PatientPage clinic={clinic}>
      {emergency && (
        <div className="mb-6">
          <SafetyPanel heading="h2" words={await safetyPanelWords(clinic)} clinic={clinic} />
        </div>
      )}
      <ReceiptPanel receipt={receipt} />
      <OnThisPage whole={!exercisesHeldBack} />
      <Library emergencyNumber={emergency ? null : clinic.emergencyNumber} whole={!exercisesHeldBack} />
      <section id="copy" className="mt-14 scroll-mt-6">
        <h2 className="text-2xl font-bold tracking-tight">{t('copyTitle')}</h2>
        <p className="mt-2 text-ink-muted print:hidden">{t('copyText')}</p>
        {summarize({ answers, declined, asked, steps }).map((section) => (
          <AnswerSection key={section.step} section={section} />
        ))}
      </section>
    </PatientPage>
  );
}
