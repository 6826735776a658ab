import { useTranslations } from 'next-intl';
import { Action } from '@/components/clinic/action';
import type { BulkSelection } from '@/lib/intake/bulk-selection';
import { exactTime } from '@/lib/intake/time-words';
import { selectionWords } from './selection-words';

type Entry = Readonly<{
  id: string;
  format: 'csv' | 'ndjson';
  selection: BulkSelection;
  state: 'queued' | 'running' | 'ready' | 'failed' | 'cancelled' | 'expired';
  problem: 'no-room' | 'stopped' | null;
  total: number;
  done: number;
  bytes: number;
  askedAt: Date;
  expiresAt: Date | null;
  files: readonly Readonly<{ name: string; rows: number }>[];
  askedBy: string;
}>;

type Props = Readonly<{ entry: Entry; timeZone: string }>;

/** One export: what was asked for by whom, how far it is, and what can be done with it. */
export function ExportEntry({ entry, timeZone }: Props) {
  const t = useTranslations('exports');
  const { format, selection, state, askedAt, askedBy } = entry;

  return (
    <li className="grid gap-3 rounded-lg border border-line bg-surface p-4 sm:grid-cols-[1fr_auto] sm:items-start">
      <div className="grid min-w-0 gap-1 text-sm">
        <p className="text-base font-semibold">
          {t(`formats.${format}`)}: {selectionWords(t, selection)}
        </p>
        <p className="text-ink-muted">
          {t('askedBy')} <bdi>{askedBy}</bdi>,{' '}
          <time dateTime={askedAt.toISOString()} className="tabular-nums">
            {exactTime(askedAt, timeZone)}
          </time>
        </p>
        <p className={state === 'failed' ? 'font-semibold text-error' : 'font-semibold'}>{t(`states.${state}`)}</p>
        <Standing entry={entry} timeZone={timeZone} />
      </div>
      <Actions entry={entry} timeZone={timeZone} />
      {entry.files.length > 1 && <Files id={entry.id} files={entry.files} />}
    </li>
  );
}

function Standing({ entry: { state, problem, done, total, bytes, expiresAt }, timeZone }: Props) {
  const t = useTranslations('exports');
  if (state === 'queued' || state === 'running') {
    return (
      <>
        <progress
          max={total}
          value={done}
          className="h-2 w-full max-w-md accent-accent"
          aria-label={t(`states.${state}`)}
        />
        <p className="tabular-nums">{t('progress', { done: number(done), total: number(total) })}</p>
      </>
    );
  }
  if (state === 'failed') return problem && <p className="max-w-prose">{t(`problems.${problem}`)}</p>;
  if (state !== 'ready') return <p className="text-ink-muted">{t(`gone.${state}`)}</p>;

  return (
    <p className="tabular-nums">
      {t('contains', { count: done, size: sizeWords(bytes) })}.{' '}
      {expiresAt && t('until', { at: exactTime(expiresAt, timeZone) })}
    </p>
  );
}

function Actions({ entry: { id, state, askedAt, files }, timeZone }: Props) {
  const t = useTranslations('exports');
  const at = exactTime(askedAt, timeZone);
  if (!['queued', 'running', 'ready'].includes(state)) return null;
  const [only, ...more] = files;
  const isReady = state === 'ready';

  return (
    <div className="flex flex-wrap gap-2">
      {only && more.length === 0 && (
        <form method="post" action={`/admin/exports/${id}/file`}>
          <input type="hidden" name="name" value={only.name} />
          <Action look="primary" aria-label={t('fetchOf', { at })}>
            {t('fetch')}
          </Action>
        </form>
      )}
      <form method="post" action={`/admin/exports/${id}/cancel`}>
        <Action aria-label={t(isReady ? 'eraseOf' : 'cancelOf', { at })}>{t(isReady ? 'erase' : 'cancel')}</Action>
      </form>
    </div>
  );
}

/** The files of an export that has several, each with its own button. */
function Files({ id, files }: Readonly<{ id: string; files: Entry['files'] }>) {
  const t = useTranslations('exports');

  return (
    <details className="sm:col-span-2">
      <summary className="cursor-pointer text-sm font-medium">{t('files', { count: files.length })}</summary>
      <ul className="mt-2 grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
        {files.map(({ name, rows }) => (
          <li
            key={name}
            className="flex items-center justify-between gap-2 rounded border border-line px-3 py-2 text-sm"
          >
            <span className="min-w-0 wrap-anywhere">
              {name} <span className="text-ink-muted tabular-nums">({number(rows)})</span>
            </span>
            <form method="post" action={`/admin/exports/${id}/file`}>
              <input type="hidden" name="name" value={name} />
              <Action aria-label={t('fetchFile', { name })}>{t('fetch')}</Action>
            </form>
          </li>
        ))}
      </ul>
    </details>
  );
}

const number = (value: number) => value.toLocaleString('en');

/** Bytes as people count files: "812 kB", "1.4 MB". */
function sizeWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;

  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
