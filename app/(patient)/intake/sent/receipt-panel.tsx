import { getFormatter, getTranslations } from 'next-intl/server';
import { SentPicture } from '@/components/illustrations/sent';
import { PhoneLink } from '@/components/intake/phone-link';
import type { Receipt } from '@/lib/server/intake/receipts';
import { Progress } from './progress';

/** That it arrived, where and when: in the clinic's own time. */
export async function ReceiptPanel({ receipt }: Readonly<{ receipt: Receipt }>) {
  const t = await getTranslations('sent');
  const education = await getTranslations('education');
  const format = await getFormatter();
  const { clinic, receivedAt, receiptCode } = receipt;
  const when = format.dateTime(receivedAt, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: clinic.timeZone,
  });

  return (
    <div className="rounded-3xl border-2 border-good bg-good-soft p-6 sm:p-8">
      <div className="grid items-center gap-x-8 sm:grid-cols-[minmax(0,1fr)_11rem]">
        <div>
          <h1 className="text-3xl/tight font-bold tracking-tight sm:text-4xl/tight">{t('title')}</h1>
          <p className="mt-3 text-lg">{t('received', { clinic: clinic.name, when })}</p>
        </div>
        <div className="hidden sm:block">
          <SentPicture />
        </div>
      </div>
      <Progress receipt={receipt} />
      <dl className="mt-5 flex flex-wrap gap-x-12 gap-y-4">
        <div>
          <dt className="text-ink-muted">{t('code')}</dt>
          <dd className="font-mono text-2xl font-bold tracking-wider">{receiptCode}</dd>
          <dd className="text-ink-muted">{t('codeText')}</dd>
        </div>
        <div>
          <dt className="text-ink-muted">{t('clinicPhone')}</dt>
          <dd className="text-2xl font-bold">
            <PhoneLink phone={clinic.phone} />
          </dd>
        </div>
      </dl>
      <p className="mt-5">{education('submitted', { number: clinic.emergencyNumber })}</p>
    </div>
  );
}
