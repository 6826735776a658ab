import { useTranslations } from 'next-intl';
import { Action } from '@/components/clinic/action';
import { Panel } from '@/components/clinic/panel';

/** Single keys on or off, for this browser. */
export function KeysPanel({ singleKeys }: Readonly<{ singleKeys: boolean }>) {
  const t = useTranslations('account.keys');

  return (
    <Panel id="keys" title={t('title')}>
      <p className="mb-3 text-sm">{t(singleKeys ? 'on' : 'off')}</p>
      <form method="post" action="/account/keys">
        <Action name="turn" value={singleKeys ? 'off' : 'on'}>
          {t(singleKeys ? 'turnOff' : 'turnOn')}
        </Action>
      </form>
    </Panel>
  );
}
