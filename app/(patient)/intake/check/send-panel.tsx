import { getTranslations } from 'next-intl/server';
import { SendButton } from '@/components/intake/send-button';
import { Panel } from '@/components/ui/panel';

type SendPanelProps = Readonly<{ clinic: string; sendingKey: string; version: number }>;

/** What happens on sending, and the button. It is never disabled: the server names what is missing. */
export async function SendPanel({ clinic, sendingKey, version }: SendPanelProps) {
  const t = await getTranslations('check');

  return (
    <Panel className="mt-12">
      <h2 className="text-xl font-bold">{t('sendTitle')}</h2>
      <p className="mt-2">{t('sendText', { clinic })}</p>
      <form method="post" action="/intake/send" className="mt-5">
        <input type="hidden" name="key" value={sendingKey} />
        <input type="hidden" name="version" value={version} />
        <SendButton words={{ send: t('send'), sending: t('sending') }} />
      </form>
    </Panel>
  );
}
