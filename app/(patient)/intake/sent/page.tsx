import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SafetyPanel } from '@/components/intake/safety-panel';
import { findReceipt } from '@/lib/server/intake/receipts';
import { findBirthDateCheck } from '@/lib/server/patient/birth-date-check';
import { requirePatient } from '@/lib/server/patient/patient-session';
import { PatientPage } from '../../patient-page';
import { safetyPanelWords } from '../safety-panel-words';
import { Copy } from './copy';
import { Library } from './library';
import { OnThisPage } from './on-this-page';
import { OnlyReceived } from './only-received';
import { ReceiptConsent, WithdrawnNotice } from './receipt-consent';
import { ReceiptPanel } from './receipt-panel';
import { TabletDone } from './tablet-done';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sent');

  return { title: t('title') };
}

export default async function SentPage() {
  const patient = await requirePatient();
  const found = await findReceipt(patient);
  if (!found.ok && found.problem === 'not-sent') redirect('/intake');
  if (!found.ok) {
    const { ask } = await findBirthDateCheck(patient);
    return <OnlyReceived clinic={found.clinic} mayAsk={ask === 'date'} />;
  }
  const { clinic, emergency, exercisesHeldBack, consent } = found.value;
  const { onTablet } = patient;

  return (
    <PatientPage clinic={clinic}>
      {emergency && (
        <div className="mb-6">
          <SafetyPanel heading="h2" words={await safetyPanelWords(clinic)} clinic={clinic} />
        </div>
      )}
      {consent?.withdrawnAt && <WithdrawnNotice at={consent.withdrawnAt} clinic={clinic} />}
      <ReceiptPanel receipt={found.value} />
      {onTablet ? <TabletDone /> : <OnThisPage whole={!exercisesHeldBack} />}
      <Library emergencyNumber={emergency ? null : clinic.emergencyNumber} whole={!exercisesHeldBack} />
      {!onTablet && <Copy receipt={found.value} />}
      {!onTablet && consent && <ReceiptConsent consent={consent} timeZone={clinic.timeZone} />}
    </PatientPage>
  );
}
