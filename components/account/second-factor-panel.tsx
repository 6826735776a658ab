import { useTranslations } from 'next-intl';
import { Action } from '@/components/clinic/action';
import { Panel } from '@/components/clinic/panel';
import { exactTime } from '@/lib/intake/time-words';

type Props = Readonly<{ since: Date | null; codesLeft: number; timeZone: string }>;

/** What a member shows besides the password, and how to replace it. */
export function SecondFactorPanel({ since, codesLeft, timeZone }: Props) {
  const t = useTranslations('account.secondFactor');

  return (
    <Panel id="second-factor" title={t('title')}>
      {since && <p className="text-sm">{t('app', { when: exactTime(since, timeZone) })}</p>}
      <p className="mb-3 text-sm">{t('codes', { count: codesLeft })}</p>
      <div className="flex flex-wrap gap-2">
        <form method="post" action="/account/authenticator/prepare">
          <Action>{t('replace')}</Action>
        </form>
        <form method="post" action="/account/recovery-codes/renew">
          <Action>{t('renew')}</Action>
        </form>
      </div>
    </Panel>
  );
}
