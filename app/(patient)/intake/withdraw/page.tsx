import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import { findConsent } from '@/lib/server/consent/find-consent';
import { findReceipt } from '@/lib/server/intake/receipts';
import { requirePatient } from '@/lib/server/patient/patient-session';
import { noDraftPath } from '../../go-on';
import { PatientPage } from '../../patient-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('withdraw');

  return { title: t('title') };
}

/** What taking back the consent does, before it is done. */
export default async function WithdrawPage() {
  const t = await getTranslations('withdraw');
  const { stage, clinic, back } = await findStage();
  const { phone } = clinic;
  const lines =
    stage === 'draft'
      ? [t('draftText'), t('draftRedFlag'), t('draftAgain')]
      : [t('sentText'), t('sentKept', { phone })];

  return (
    <PatientPage clinic={clinic}>
      <h1 className="text-3xl/tight font-bold tracking-tight sm:text-4xl/tight">{t('title')}</h1>
      <div className="mt-3 space-y-4 text-lg">
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <form method="post" action="/intake/withdraw/confirm" className="mt-8">
        <Button kind="alert" className="w-full text-lg sm:w-auto sm:min-w-64">
          {stage === 'draft' ? t('draftYes') : t('sentYes')}
        </Button>
      </form>
      <p className="mt-4">
        <Link href={back} className="inline-flex min-h-9 items-center">
          {t('no')}
        </Link>
      </p>
    </PatientPage>
  );
}

async function findStage() {
  const patient = await requirePatient();
  const draft = await findConsent(patient);
  if (draft.ok) {
    const { given, clinic } = draft.value;
    return given ? ({ stage: 'draft', clinic, back: '/intake/consent' } as const) : redirect('/intake/consent');
  }
  const receipt = await findReceipt(patient);
  if (!receipt.ok || !receipt.value.consent || receipt.value.consent.withdrawnAt) redirect(noDraftPath(draft.problem));

  return { stage: 'intake', clinic: receipt.value.clinic, back: '/intake/sent' } as const;
}
