import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Action } from '@/components/clinic/action';
import { AuthenticatorSetUp } from '@/components/sign-in/authenticator-set-up';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { findEntrance } from '@/lib/server/session/session';
import { findWaysOn } from '@/lib/server/sign-in/entrance';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn.setUp'))('title') };
}

export default async function SetUpPage({ searchParams }: PageProps<'/sign-in/set-up'>) {
  const entrance = await findEntrance();
  if (!entrance) redirect('/sign-in');
  const { setUp, demoCode } = await findWaysOn(entrance.actor);
  if (!setUp) redirect('/sign-in/code');
  const t = await getTranslations('signIn.setUp');
  const { problem } = await searchParams;

  return (
    <SignInFrame heading={t('heading')} problem={problem === 'refused' ? t('wrong') : undefined}>
      <p className="text-sm">{t('text')}</p>
      <AuthenticatorSetUp setUp={setUp} demoCode={demoCode} action="/sign-in/set-up/confirm" />
      <form method="post" action="/sign-out">
        <Action>{(await getTranslations('signIn.code'))('other')}</Action>
      </form>
    </SignInFrame>
  );
}
