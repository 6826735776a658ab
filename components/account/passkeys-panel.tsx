import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Action } from '@/components/clinic/action';
import { Panel } from '@/components/clinic/panel';
import { exactTime } from '@/lib/intake/time-words';

type Passkey = Readonly<{ id: string; name: string; createdAt: Date; lastUsedAt: Date | null }>;
type Props = Readonly<{ passkeys: readonly Passkey[]; timeZone: string }>;

/** The passkeys a member signs in with, and how to let go of one. */
export function PasskeysPanel({ passkeys, timeZone }: Props) {
  const t = useTranslations('passkeys');

  return (
    <Panel id="passkeys" title={t('title')}>
      <p className="mb-3 text-sm">{t('about')}</p>
      {passkeys.length > 0 && (
        <ul aria-labelledby="passkeys" className="mb-3">
          {passkeys.map(({ id, name, createdAt, lastUsedAt }) => (
            <li
              key={id}
              className="flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-line py-3 text-sm first:border-0"
            >
              <p className="min-w-56 flex-1 break-words">
                <bdi className="font-semibold">{name}</bdi>
                <span className="block text-ink-muted tabular-nums">
                  {t('since', { when: exactTime(createdAt, timeZone) })}
                  {lastUsedAt && t('lastUsed', { when: exactTime(lastUsedAt, timeZone) })}
                </span>
              </p>
              <form method="post" action="/account/passkeys/remove">
                <input type="hidden" name="passkey" value={id} />
                <Action aria-label={t('removeThis', { name })}>{t('remove')}</Action>
              </form>
            </li>
          ))}
        </ul>
      )}
      <Link
        href="/account/passkeys"
        className="inline-block rounded-md border border-line-strong bg-surface px-3 py-1.5 text-sm font-semibold hover:bg-accent-soft"
      >
        {t('add')}
      </Link>
    </Panel>
  );
}
