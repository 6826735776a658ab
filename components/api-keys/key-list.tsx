import { useTranslations } from 'next-intl';
import { Action } from '@/components/clinic/action';
import { exactTime } from '@/lib/intake/time-words';

type ListedKey = Readonly<{
  id: string;
  name: string;
  createdBy: string;
  signs: boolean;
  scopes: readonly string[];
  state: 'active' | 'expired' | 'revoked';
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}>;

type Props = Readonly<{ keys: readonly ListedKey[]; timeZone: string }>;

const tones = {
  active: 'border-good text-good',
  expired: 'border-line-strong text-ink-muted',
  revoked: 'border-line-strong text-ink-muted',
} as const;

/** Every key that there is or was, and a way to take each back. */
export function KeyList({ keys, timeZone }: Props) {
  const t = useTranslations('apiKeys');

  return (
    <section aria-labelledby="keys" className="min-w-0 rounded-lg border border-line bg-surface">
      <h2 id="keys" className="px-4 pt-4 pb-2 text-base font-semibold">
        {t('list')}
      </h2>
      {keys.length === 0 && <p className="px-4 pb-4 text-sm text-ink-muted">{t('none')}</p>}
      <ul>
        {keys.map((key) => (
          <li key={key.id} className="grid gap-1 border-t border-line px-4 py-3 text-sm">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
              <h3 className="min-w-0 font-semibold wrap-anywhere">
                <bdi>{key.name}</bdi>
              </h3>
              <p className={`rounded border px-2 py-0.5 text-xs font-semibold ${tones[key.state]}`}>
                {t(`states.${key.state}`)}
              </p>
            </div>
            <Facts of={key} timeZone={timeZone} />
            {key.state === 'active' && (
              <form method="post" action="/admin/keys/revoke" className="mt-1">
                <input type="hidden" name="key" value={key.id} />
                <Action aria-label={t('revokeNamed', { name: key.name })}>{t('revoke')}</Action>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ of: key, timeZone }: Readonly<{ of: ListedKey; timeZone: string }>) {
  const t = useTranslations('apiKeys');
  const when = (at: Date) => exactTime(at, timeZone);
  const types = key.scopes.map((scope) => scope.replace(/^system\/(\w+)\.rs$/, '$1'));

  return (
    <div className="grid gap-1 text-ink-muted">
      <p className="wrap-anywhere text-ink">{t('reads', { types: types.join(', ') })}</p>
      {key.signs && (
        <p>
          {t('clientId')} <span className="font-mono wrap-anywhere select-all">{key.id}</span>
        </p>
      )}
      <p className="tabular-nums">
        {key.lastUsedAt ? t('lastUsed', { when: when(key.lastUsedAt) }) : t('neverUsed')}{' '}
        {key.revokedAt ? t('revokedAt', { when: when(key.revokedAt) }) : t('until', { when: when(key.expiresAt) })}
      </p>
      <p className="tabular-nums">{t('madeBy', { who: key.createdBy, when: when(key.createdAt) })}</p>
    </div>
  );
}
