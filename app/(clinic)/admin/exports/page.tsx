import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/clinic/notice';
import { Panel } from '@/components/clinic/panel';
import { ExportEntry } from '@/components/exports/export-entry';
import { ExportForm } from '@/components/exports/export-form';
import { WatchExports } from '@/components/exports/watch-exports';
import { exportFormats } from '@/lib/server/bulk-export/export';
import { listExports } from '@/lib/server/bulk-export/exports';
import { findClinic } from '@/lib/server/clinic/clinics';
import { requireAdmin } from '@/lib/server/session/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('exports'))('title') };
}

export default async function ExportsPage({ searchParams }: PageProps<'/admin/exports'>) {
  const admin = await requireAdmin('GET /admin/exports');
  const [entries, clinic, t] = await Promise.all([
    listExports(admin, new Date()),
    findClinic(admin),
    getTranslations('exports'),
  ]);
  const { asked, cancelled, problem } = await searchParams;
  const notice = `notices.${problem}` as 'notices.nothing-fits';
  const underWay = entries.some(({ state }) => state === 'queued' || state === 'running');

  return (
    <>
      <p className="text-sm text-ink-muted">{clinic.name}</p>
      <h1 className="text-2xl font-semibold">{t('title')}</h1>
      <p className="mt-1 mb-4 max-w-prose text-sm text-ink-muted">
        {t('what')}{' '}
        <a href="/admin/exports/dictionary" className="font-medium text-accent underline">
          {t('dictionary')}
        </a>
      </p>
      <div className="mb-4 grid gap-2">
        {asked && underWay && <Notice tone="information" title={t('asked')} />}
        {cancelled && <Notice tone="information" title={t('done')} />}
        {problem && t.has(notice) && <Notice tone="error" title={t(notice)} />}
      </div>
      <Panel id="new" title={t('new')}>
        <ExportForm formats={exportFormats} timeZone={clinic.timeZone} />
      </Panel>
      <div className="mt-6 mb-3 flex items-baseline justify-between gap-3">
        <h2 className="text-lg font-semibold">{t('list')}</h2>
        {underWay && (
          <a href="/admin/exports" className="text-sm font-medium underline">
            {t('look')}
          </a>
        )}
      </div>
      {underWay && <WatchExports />}
      {entries.length === 0 ? (
        <p className="rounded-lg border border-line bg-surface p-4">{t('none')}</p>
      ) : (
        <ul className="grid gap-3">
          {entries.map((entry) => (
            <ExportEntry key={entry.id} entry={entry} timeZone={clinic.timeZone} />
          ))}
        </ul>
      )}
    </>
  );
}
