import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Action } from '@/components/clinic/action';
import { LabelledInput } from '@/components/clinic/labelled-input';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { canMail } from '@/lib/server/mail/queue';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('forgot'))('title') };
}

export default async function ForgotPage({ searchParams }: PageProps<'/sign-in/forgot'>) {
  const t = await getTranslations('forgot');
  const { asked, problem } = await searchParams;

  return (
    <SignInFrame heading={t('heading')} problem={problem === 'locked' ? t('locked') : undefined}>
      {asked ? (
        <p role="status" className="text-sm">
          {t(canMail() ? 'askedByMail' : 'asked')}
        </p>
      ) : (
        <form method="post" action="/sign-in/forgot/ask" className="grid gap-4">
          <p className="text-sm">{t(canMail() ? 'textByMail' : 'text')}</p>
          <LabelledInput
            label={t('email')}
            name="email"
            type="email"
            autoComplete="username"
            maxLength={320}
            required
          />
          <Action look="primary">{t('ask')}</Action>
        </form>
      )}
      <p className="text-sm">
        <Link href="/sign-in" className="font-semibold text-accent underline">
          {t('back')}
        </Link>
      </p>
    </SignInFrame>
  );
}
