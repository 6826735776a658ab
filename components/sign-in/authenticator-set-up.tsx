import { getTranslations } from 'next-intl/server';
import { CodeForm } from './code-form';
import { DemoCode } from './demo-code';
import { QrCode } from './qr-code';

type Props = Readonly<{
  setUp: Readonly<{ address: string; seed: string }>;
  demoCode: string | null | undefined;
  action: string;
}>;

/** How to set up an authenticator app: a picture to scan, the same as a key to type, and the first code. */
export async function AuthenticatorSetUp({ setUp, demoCode, action }: Props) {
  const t = await getTranslations('signIn.setUp');
  const code = await getTranslations('signIn.code');

  return (
    <>
      <div className="grid gap-2 text-sm">
        <p>{t('scan')}</p>
        <QrCode text={setUp.address} name={t('picture')} />
        <p>{t('type')}</p>
        <p className="font-mono text-sm font-semibold break-words select-all">
          {setUp.seed.match(/.{1,4}/g)?.join(' ')}
        </p>
        <p>{t('then')}</p>
      </div>
      {demoCode !== undefined && <DemoCode code={demoCode} words={{ label: code('demo'), wait: code('demoWait') }} />}
      <CodeForm action={action} alone={false} words={{ label: code('label'), submit: t('confirm') }} />
    </>
  );
}
