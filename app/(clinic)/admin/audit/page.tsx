import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { AuditFilterForm } from '@/components/audit/audit-filter-form';
import { AuditTable } from '@/components/audit/audit-table';
import { exactTime } from '@/lib/intake/time-words';
import { auditActions } from '@/lib/server/audit/actions';
import { readBefore, readFilter } from '@/lib/server/audit/filter';
import { readTrail } from '@/lib/server/audit/trail';
import { requireAdmin } from '@/lib/server/session/session';

export const metadata: Metadata = { title: 'Audit trail' };

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

export default async function AuditPage({ searchParams }: Props) {
  const admin = await requireAdmin('GET /admin/audit');
  const asked = await searchParams;
  const filter = readFilter(asked);
  const before = readBefore(asked);
  const { lines, next, members, clinic, signed } = await readTrail(admin, filter, before);
  const t = await getTranslations('audit');
  const here = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== undefined));
  const pageOf = (line: bigint) => `/admin/audit?${new URLSearchParams([...here, ['before', String(line)]])}`;

  return (
    <>
      <p className="text-sm text-ink-muted">{clinic.name}</p>
      <h1 className="text-2xl font-semibold">{t('title')}</h1>
      <p className="mt-1 mb-4 max-w-prose text-sm text-ink-muted">
        {t('what')}{' '}
        {signed
          ? t('signed', { line: String(signed.seq), at: exactTime(signed.signedAt, clinic.timeZone) })
          : t('unsigned')}
      </p>
      <AuditFilterForm filter={filter} members={members} actions={auditActions} />
      {lines.length === 0 ? (
        <p className="rounded-lg border border-line bg-surface p-4">{t('none')}</p>
      ) : (
        <AuditTable lines={lines} members={members} timeZone={clinic.timeZone} />
      )}
      <nav aria-label={t('pages')} className="mt-4 flex gap-4 text-sm font-medium">
        {before !== undefined && (
          <Link href={here.size > 0 ? `/admin/audit?${here}` : '/admin/audit'} className="underline">
            {t('newest')}
          </Link>
        )}
        {next !== null && (
          <Link href={pageOf(next)} className="underline">
            {t('older')}
          </Link>
        )}
      </nav>
    </>
  );
}
