import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Action } from '@/components/clinic/action';
import { PasskeyButton } from '@/components/passkeys/passkey-button';
import { CodeForm } from '@/components/sign-in/code-form';
import { DemoCode } from '@/components/sign-in/demo-code';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { toOwnPage } from '@/lib/server/request/own-page';
import { findEntrance } from '@/lib/server/session/session';
import { findWaysOn } from '@/lib/server/sign-in/entrance';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn.code'))('title') };
}

export default async function CodePage({ searchParams }: PageProps<'/sign-in/code'>) {
  const entrance = await findEntrance();
  if (!entrance) redirect('/sign-in');
  const ways = await findWaysOn(entrance.actor);
  if (ways.setUp) redirect('/sign-in/set-up');
  const [t, passkeys] = await Promise.all([getTranslations('signIn.code'), getTranslations('passkeys')]);
  const { to: asked, problem } = await searchParams;
  const to = toOwnPage(String(asked));
  const said = problem === 'refused' ? t('wrong') : problem === 'passkey' ? passkeys('refused') : undefined;

  return (
    <SignInFrame heading={t('heading')} fieldFirst problem={said}>
      <p className="text-sm">{t('text')}</p>
      {ways.demoCode !== undefined && (
        <DemoCode code={ways.demoCode} words={{ label: t('demo'), wait: t('demoWait') }} />
      )}
      <CodeForm
        action="/sign-in/code/check"
        to={to}
        wrong={problem === 'refused'}
        words={{ label: t('label'), hint: t('hint'), submit: t('check') }}
      />
      {ways.hasPasskey && (
        <PasskeyButton
          at="/sign-in/code/passkey"
          to={to}
          words={{
            use: passkeys('useInstead'),
            cancelled: passkeys('cancelled'),
            unreachable: passkeys('unreachable'),
          }}
        />
      )}
      <form method="post" action="/sign-out">
        <Action>{t('other')}</Action>
      </form>
    </SignInFrame>
  );
}
