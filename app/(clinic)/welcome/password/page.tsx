import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Action } from '@/components/clinic/action';
import { NewPassword } from '@/components/sign-in/new-password';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { findKeptLink } from '@/lib/server/member/link-cookie';
import { maxPasswordLength, minPasswordLength } from '@/lib/server/sign-in/password-rules';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('newPassword'))('title') };
}

const problems = ['short', 'long', 'guessable'] as const;

export default async function ChoosePasswordPage({ searchParams }: PageProps<'/welcome/password'>) {
  const kept = await findKeptLink();
  if (!kept) redirect('/welcome?problem=no-link');
  const t = await getTranslations('newPassword');
  const { problem } = await searchParams;
  const said = problems.find((known) => known === problem);
  const { email, clinic } = kept.holder;

  return (
    <SignInFrame heading={t('heading')} problem={said && t(`problems.${said}`, { min: minPasswordLength })}>
      <p className="text-sm">{t('for', { email, clinic })}</p>
      <form method="post" action="/welcome/password/save" className="grid gap-4">
        <input type="email" name="email" value={email} autoComplete="username" readOnly hidden />
        <NewPassword
          words={{ label: t('label'), hint: t('hint', { min: minPasswordLength }) }}
          max={maxPasswordLength}
        />
        <Action look="primary">{t('save')}</Action>
      </form>
    </SignInFrame>
  );
}
