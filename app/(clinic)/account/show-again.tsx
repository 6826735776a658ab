import { getTranslations } from 'next-intl/server';
import { Action } from '@/components/clinic/action';
import { CodeForm } from '@/components/sign-in/code-form';
import { DemoCode } from '@/components/sign-in/demo-code';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import type { Member } from '@/lib/server/actor';
import { findDemoCode } from '@/lib/server/sign-in/step-up';
import { canShowAtProvider } from '@/lib/server/sign-on/rule';

type Props = Readonly<{ actor: Member; to: string; problem: string | string[] | undefined }>;

const problems = ['wrong', 'locked'] as const;

/** Asks a member for a code once more, then goes on to the page. */
export async function ShowAgain({ actor, to, problem }: Props) {
  const t = await getTranslations('confirm');
  const said = problems.find((known) => known === problem);
  const demoCode = await findDemoCode(actor);
  const atProvider = await canShowAtProvider(actor);
  const signIn = await getTranslations('signIn.code');

  return (
    <SignInFrame heading={t('title')} fieldFirst problem={said && t(said)}>
      <p className="text-sm">{t('text')}</p>
      {demoCode !== undefined && <DemoCode code={demoCode} words={{ label: t('demo'), wait: signIn('demoWait') }} />}
      {atProvider && (
        <form method="post" action="/account/confirm/organisation">
          <input type="hidden" name="to" value={to} />
          <Action>{t('organisation')}</Action>
        </form>
      )}
      <CodeForm
        action="/account/confirm"
        to={to}
        wrong={said !== undefined}
        words={{ label: t('label'), submit: t('submit') }}
      />
    </SignInFrame>
  );
}
