import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/clinic/notice';
import { MailTable } from '@/components/mail/mail-table';
import { findClinic } from '@/lib/server/clinic/clinics';
import { env } from '@/lib/server/env';
import { listMails } from '@/lib/server/mail/overview';
import { canMail } from '@/lib/server/mail/queue';
import { requireAdmin } from '@/lib/server/session/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('mails'))('title') };
}

export default async function MailPage({ searchParams }: PageProps<'/admin/mail'>) {
  const admin = await requireAdmin('GET /admin/mail');
  const [mails, clinic, t] = await Promise.all([listMails(admin), findClinic(admin), getTranslations('mails')]);
  const { retried, problem } = await searchParams;
  const isDemo = env().BACKSTORY_DEMO === '1';

  return (
    <>
      <p className="text-sm text-ink-muted">{clinic.name}</p>
      <h1 className="text-2xl font-semibold">{t('title')}</h1>
      <p className="mt-1 mb-4 max-w-prose text-sm text-ink-muted">
        {t('what')}{' '}
        {isDemo && (
          <>
            {t('demo')}{' '}
            <Link href="/demo/outbox" className="font-semibold text-accent underline">
              {t('outbox')}
            </Link>
          </>
        )}
      </p>
      <div className="mb-4 grid gap-2">
        {!canMail() && <Notice tone="information" title={t('off')} />}
        {retried && <Notice tone="information" title={t('retried')} />}
        {problem === 'not-failed' && <Notice tone="error" title={t('not-failed')} />}
      </div>
      {mails.length === 0 ? (
        <p className="rounded-lg border border-line bg-surface p-4">{t('none')}</p>
      ) : (
        <MailTable mails={mails} timeZone={clinic.timeZone} />
      )}
    </>
  );
}
