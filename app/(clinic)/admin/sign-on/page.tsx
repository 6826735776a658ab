import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Action } from '@/components/clinic/action';
import { Notice } from '@/components/clinic/notice';
import { Panel } from '@/components/clinic/panel';
import { SignOnForm } from '@/components/sign-on/sign-on-form';
import { findClinic } from '@/lib/server/clinic/clinics';
import { env } from '@/lib/server/env';
import { requireAdmin } from '@/lib/server/session/session';
import { callbackAddress } from '@/lib/server/sign-on/provider';
import { findSignOn } from '@/lib/server/sign-on/settings';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signOn'))('title') };
}

const problems = ['issuer', 'clientId', 'secret', 'domains', 'address', 'away', 'no-provider'] as const;
const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

export default async function SignOnPage({ searchParams }: PageProps<'/admin/sign-on'>) {
  const admin = await requireAdmin('GET /admin/sign-on');
  const [signOn, clinic, t] = await Promise.all([findSignOn(admin), findClinic(admin), getTranslations('signOn')]);
  const { problem, done, ...typed } = await searchParams;
  const said = problems.find((known) => known === problem);
  const given = {
    issuer: text(typed.issuer) ?? signOn?.issuer ?? '',
    clientId: text(typed.clientId) ?? signOn?.clientId ?? '',
    domains: text(typed.domains) ?? signOn?.domains.join(', ') ?? '',
    required: said ? typed.required === '1' : (signOn?.required ?? false),
    trusts: said ? typed.trustsSecondFactor === '1' : (signOn?.trustsSecondFactor ?? false),
  };

  return (
    <div className="mx-auto grid max-w-2xl gap-4">
      <div>
        <p className="text-sm text-ink-muted">{clinic.name}</p>
        <h1 className="text-2xl font-semibold">{t('title')}</h1>
        <p className="mt-1 text-sm">{t('text')}</p>
      </div>
      {said && <Notice tone="error" title={t(`problems.${said}`)} />}
      {done && <Notice tone="information" title={t('saved')} />}
      {signOn && (
        <Panel id="members-way" title={t('way')}>
          <div className="grid gap-2 text-sm">
            <p>{t('wayText')}</p>
            <p className="font-mono break-all select-all">
              {env().APP_ORIGIN}/sign-in/organisation?code={signOn.code}
            </p>
            <p>
              {t('wayCode')} <strong className="font-mono tracking-wide">{signOn.code}</strong>
            </p>
            <p className="text-ink-muted">{t('bound', { count: signOn.bound })}</p>
          </div>
        </Panel>
      )}
      <SignOnForm given={given} hasSecret={signOn !== null} callback={callbackAddress()} />
      {signOn && (
        <Panel id="remove" title={t('removeTitle')}>
          <p className="mb-3 text-sm text-ink-muted">{t('removeText')}</p>
          <form method="post" action="/admin/sign-on/remove">
            <Action>{t('remove')}</Action>
          </form>
        </Panel>
      )}
    </div>
  );
}
