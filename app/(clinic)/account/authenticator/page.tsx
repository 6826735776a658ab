import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AuthenticatorSetUp } from '@/components/sign-in/authenticator-set-up';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { findPreparedAuthenticator } from '@/lib/server/member/account';
import { requireMemberSession } from '@/lib/server/session/session';
import { isFresh } from '@/lib/server/sign-in/step-up';
import { ShowAgain } from '../show-again';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account.secondFactor'))('replace') };
}

export default async function AuthenticatorPage({ searchParams }: PageProps<'/account/authenticator'>) {
  const session = await requireMemberSession();
  const { problem } = await searchParams;
  if (!isFresh(session)) return <ShowAgain actor={session.actor} to="/account/authenticator" problem={problem} />;
  const prepared = await findPreparedAuthenticator(session.actor);
  if (!prepared?.setUp) redirect('/account');
  const [t, confirm, setUp] = await Promise.all([
    getTranslations('account.secondFactor'),
    getTranslations('confirm'),
    getTranslations('signIn.setUp'),
  ]);
  const said = problem === 'locked' ? confirm('locked') : problem === 'wrong' ? setUp('wrong') : undefined;

  return (
    <SignInFrame heading={t('replace')} problem={said}>
      <p className="text-sm">{t('replaceText')}</p>
      <AuthenticatorSetUp setUp={prepared.setUp} demoCode={prepared.demoCode} action="/account/authenticator/confirm" />
      <p className="text-sm">
        <Link href="/account" className="font-semibold text-accent underline">
          {t('leave')}
        </Link>
      </p>
    </SignInFrame>
  );
}
