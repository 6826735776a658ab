import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Action } from '@/components/clinic/action';
import { LabelledInput } from '@/components/clinic/labelled-input';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { toOwnPage } from '@/lib/server/request/own-page';
import { findMemberSession } from '@/lib/server/session/session';
import { onward } from '../refuse-sign-in';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organisation'))('title') };
}

const problems = ['refused', 'again', 'code', 'locked', 'required'] as const;

/** Asks for the clinic's code, and so for nothing that tells who has an account here. */
export default async function OrganisationPage({ searchParams }: PageProps<'/sign-in/organisation'>) {
  const { to: asked, code, problem } = await searchParams;
  const to = toOwnPage(String(asked));
  if (await findMemberSession()) redirect(to ?? '/home');
  const t = await getTranslations('organisation');
  const said = problems.find((known) => known === problem);

  return (
    <SignInFrame
      heading={t('title')}
      problem={said && t(`problems.${said}`)}
      detail={said === 'refused' ? t('refusedText') : undefined}
    >
      <form method="post" action="/sign-in/organisation/start" className="grid gap-4">
        {to && <input type="hidden" name="to" value={to} />}
        <LabelledInput
          label={t('code')}
          hint={t('codeHint')}
          name="code"
          defaultValue={typeof code === 'string' ? code.slice(0, 20) : ''}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          maxLength={20}
          required
        />
        <Action look="primary">{t('start')}</Action>
      </form>
      <p className="text-sm">
        <Link href={onward('/sign-in', to ?? undefined)} className="font-semibold text-accent underline">
          {t('otherWays')}
        </Link>
      </p>
    </SignInFrame>
  );
}
