import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Action } from '@/components/clinic/action';
import { LabelledInput } from '@/components/clinic/labelled-input';
import { PasskeyButton } from '@/components/passkeys/passkey-button';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { toOwnPage } from '@/lib/server/request/own-page';
import { findEntrance, findMemberSession } from '@/lib/server/session/session';
import { onward } from './refuse-sign-in';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

const problems = ['refused', 'passkey', 'too-many-codes', 'locked', 'ended'] as const;

// The same for everyone: it tells nobody whether there is such an account, or how it signs in.
const details = { locked: 'lockedText', refused: 'refusedText', passkey: 'passkeyText' } as const;

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const { to: asked, problem, minutes } = await searchParams;
  const to = toOwnPage(String(asked));
  if (await findMemberSession()) redirect(to ?? '/home');
  const said = problems.find((known) => known === problem);
  if (!said && (await findEntrance())) redirect(onward('/sign-in/code', to ?? undefined));
  const [t, passkeys] = await Promise.all([getTranslations('signIn'), getTranslations('passkeys')]);
  const count = Math.min(Math.max(1, Number(minutes) || 1), 10_000);

  return (
    <SignInFrame
      heading={t('heading')}
      problem={said && t(`problems.${said}`, { minutes: count })}
      detail={said && said in details ? t(details[said as keyof typeof details]) : undefined}
    >
      <form method="post" action="/sign-in/enter" className="grid gap-4">
        {to && <input type="hidden" name="to" value={to} />}
        <LabelledInput label={t('email')} name="email" type="email" autoComplete="username" maxLength={320} required />
        <LabelledInput
          label={t('password')}
          name="password"
          type="password"
          autoComplete="current-password"
          maxLength={1000}
          required
        />
        <Action look="primary">{t('enter')}</Action>
      </form>
      <PasskeyButton
        at="/sign-in/passkey"
        to={to}
        words={{ use: passkeys('use'), cancelled: passkeys('cancelled'), unreachable: passkeys('unreachable') }}
      />
      <p className="text-sm">
        <Link href={onward('/sign-in/organisation', to ?? undefined)} className="font-semibold text-accent underline">
          {t('organisation')}
        </Link>
      </p>
      <p className="text-sm">
        <Link href="/sign-in/forgot" className="font-semibold text-accent underline">
          {t('forgot')}
        </Link>
      </p>
    </SignInFrame>
  );
}
