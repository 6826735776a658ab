import { useTranslations } from 'next-intl';
import { Action } from '@/components/clinic/action';
import { Panel } from '@/components/clinic/panel';
import { exactTime } from '@/lib/intake/time-words';

type Session = Readonly<{ id: string; device: string; startedAt: Date; lastSeenAt: Date; isThis: boolean }>;
type Props = Readonly<{ sessions: readonly Session[]; timeZone: string }>;

/** Where a member is signed in, and how to end that. */
export function SessionsPanel({ sessions, timeZone }: Props) {
  const t = useTranslations('account.sessions');

  return (
    <Panel id="sessions" title={t('title')}>
      <ul aria-labelledby="sessions">
        {sessions.map(({ id, device, startedAt, lastSeenAt, isThis }) => (
          <li
            key={id}
            className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line py-3 text-sm first:border-0"
          >
            <p className="min-w-56 flex-1">
              <span className="font-semibold">{device || t('unknown')}</span>
              {isThis && (
                <span className="ml-2 rounded border border-accent px-1.5 text-xs font-semibold">{t('this')}</span>
              )}
              <span className="block text-ink-muted tabular-nums">
                {t('times', { start: exactTime(startedAt, timeZone), last: exactTime(lastSeenAt, timeZone) })}
              </span>
            </p>
            {!isThis && (
              <form method="post" action="/account/sessions/end">
                <input type="hidden" name="session" value={id} />
                <Action>{t('end')}</Action>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form method="post" action="/account/sessions/end-others">
          <Action>{t('endOthers')}</Action>
        </form>
      )}
    </Panel>
  );
}
