import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { KeysPanel } from '@/components/account/keys-panel';
import { PasskeysPanel } from '@/components/account/passkeys-panel';
import { PasswordPanel } from '@/components/account/password-panel';
import { SecondFactorPanel } from '@/components/account/second-factor-panel';
import { SessionsPanel } from '@/components/account/sessions-panel';
import { Notice } from '@/components/clinic/notice';
import { findClinic } from '@/lib/server/clinic/clinics';
import { findAccount } from '@/lib/server/member/account';
import { usesSingleKeys } from '@/lib/server/member/single-keys';
import { listPasskeys } from '@/lib/server/passkeys/passkeys';
import { requireMemberSession } from '@/lib/server/session/session';
import { maxPasswordLength, minPasswordLength } from '@/lib/server/sign-in/password-rules';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') };
}

const problems = ['wrong', 'locked', 'short', 'long', 'guessable'] as const;

export default async function AccountPage({ searchParams }: PageProps<'/account'>) {
  const session = await requireMemberSession();
  const [account, passkeys, clinic, t] = await Promise.all([
    findAccount(session),
    listPasskeys(session.actor),
    findClinic(session.actor),
    getTranslations('account'),
  ]);
  const { problem, done } = await searchParams;
  const said = problems.find((known) => known === problem);

  return (
    <div className="mx-auto grid max-w-2xl gap-4">
      <div>
        <p className="text-sm text-ink-muted">{clinic.name}</p>
        <h1 className="text-2xl font-semibold">{t('title')}</h1>
        <p className="text-sm">
          <bdi>{account.name}</bdi> · <bdi>{account.email}</bdi>
        </p>
      </div>
      {said && <Notice tone="error" title={t(`problems.${said}`, { min: minPasswordLength })} />}
      {done === 'password' && <Notice tone="information" title={t('password.done')} />}
      {done === 'passkey' && <Notice tone="information" title={t('passkeyAdded')} />}
      <SecondFactorPanel
        since={account.authenticatorSince}
        codesLeft={account.recoveryCodesLeft}
        timeZone={clinic.timeZone}
      />
      <PasskeysPanel passkeys={passkeys} timeZone={clinic.timeZone} />
      <SessionsPanel sessions={account.sessions} timeZone={clinic.timeZone} />
      <KeysPanel singleKeys={await usesSingleKeys()} />
      <PasswordPanel email={account.email} min={minPasswordLength} max={maxPasswordLength} />
    </div>
  );
}
