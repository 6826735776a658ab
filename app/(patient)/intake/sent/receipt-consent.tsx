import { getFormatter, getTranslations } from 'next-intl/server';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import type { Consent } from '@/lib/intake/consent/consent';
import { ConsentLines } from '../consent-lines';

/** What was agreed to, by whom, and the way to take it back. */
export async function ReceiptConsent({ consent, timeZone }: Readonly<{ consent: Consent; timeZone: string }>) {
  const t = await getTranslations('consent');
  const when = await momentIn(consent.givenAt, timeZone);

  return (
    <section id="consent" className="mt-14 scroll-mt-6">
      <h2 className="text-2xl font-bold tracking-tight">{t('receiptTitle')}</h2>
      <p className="mt-2">{t('given', { name: consent.name, when })}</p>
      <ConsentLines words={consent.words} language={consent.language} />
      {!consent.withdrawnAt && (
        <p className="mt-4 print:hidden">
          <Link href="/intake/withdraw" className="inline-flex min-h-9 items-center">
            {t('withdraw')}
          </Link>
        </p>
      )}
    </section>
  );
}

type WithdrawnNoticeProps = Readonly<{ at: Date; clinic: Readonly<{ phone: string; timeZone: string }> }>;

/** That it was taken back, and what that means for what was sent. */
export async function WithdrawnNotice({ at, clinic: { phone, timeZone } }: WithdrawnNoticeProps) {
  const t = await getTranslations('consent');
  const when = await momentIn(at, timeZone);

  return (
    <div className="mb-6">
      <Notice tone="info" title={t('withdrawnTitle', { when })}>
        <p>{t('withdrawnText', { phone })}</p>
      </Notice>
    </div>
  );
}

async function momentIn(at: Date, timeZone: string): Promise<string> {
  return (await getFormatter()).dateTime(at, { dateStyle: 'long', timeStyle: 'short', timeZone });
}
