import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Action } from '@/components/clinic/action';
import { requireMemberSession } from '@/lib/server/session/session';
import { findRecoverySheet } from '@/lib/server/sign-in/recovery-codes';
import { isFresh } from '@/lib/server/sign-in/step-up';
import { ShowAgain } from '../show-again';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('recoveryCodes'))('title') };
}

export default async function RecoveryCodesPage({ searchParams }: PageProps<'/account/recovery-codes'>) {
  const session = await requireMemberSession();
  const { problem } = await searchParams;
  const t = await getTranslations('recoveryCodes');
  if (!isFresh(session)) return <ShowAgain actor={session.actor} to="/account/recovery-codes" problem={problem} />;
  const codes = await findRecoverySheet(session.actor);

  return (
    <div className="mx-auto mt-4 grid max-w-lg gap-4">
      <h1 className="text-2xl font-semibold">{t('title')}</h1>
      {codes ? (
        <>
          <p>{t('text')}</p>
          <ol
            aria-label={t('title')}
            className="grid list-inside list-decimal gap-x-6 gap-y-2 rounded-lg border border-line bg-surface p-5 sm:grid-cols-2"
          >
            {codes.map((code) => (
              <li key={code} className="text-ink-muted tabular-nums">
                <code className="font-mono font-semibold tracking-wide text-ink">{code}</code>
              </li>
            ))}
          </ol>
          <p className="text-sm text-ink-muted">{t('print')}</p>
          <form method="post" action="/account/recovery-codes/keep" className="print:hidden">
            <Action look="primary">{t('kept')}</Action>
          </form>
        </>
      ) : (
        <>
          <p>{t('away')}</p>
          <p>
            <Link href="/account" className="font-semibold text-accent underline">
              {t('account')}
            </Link>
          </p>
        </>
      )}
    </div>
  );
}
