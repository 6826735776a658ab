import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { AddPasskey } from '@/components/passkeys/add-passkey';
import { SignInFrame } from '@/components/sign-in/sign-in-frame';
import { maxPasskeyNameLength } from '@/lib/server/passkeys/passkeys';
import { requireMemberSession } from '@/lib/server/session/session';
import { isFresh } from '@/lib/server/sign-in/step-up';
import { ShowAgain } from '../show-again';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('passkeys'))('add') };
}

const problems = ['name', 'passkey', 'too-many'] as const;

export default async function PasskeysPage({ searchParams }: PageProps<'/account/passkeys'>) {
  const session = await requireMemberSession();
  const { problem } = await searchParams;
  if (!isFresh(session)) return <ShowAgain actor={session.actor} to="/account/passkeys" problem={problem} />;
  const [t, account] = await Promise.all([getTranslations('passkeys'), getTranslations('account.secondFactor')]);
  const said = problems.find((known) => known === problem);

  return (
    <SignInFrame heading={t('add')} problem={said && t(`problems.${said}`, { max: maxPasskeyNameLength })}>
      <p className="text-sm">{t('text')}</p>
      <AddPasskey
        max={maxPasskeyNameLength}
        words={{
          name: t('name'),
          hint: t('nameHint'),
          make: t('make'),
          cancelled: t('notMade'),
          known: t('known'),
          unreachable: t('unreachable'),
          unsupported: t('unsupported'),
          needsScript: t('needsScript'),
        }}
      />
      <p className="text-sm">
        <Link href="/account" className="font-semibold text-accent underline">
          {account('leave')}
        </Link>
      </p>
    </SignInFrame>
  );
}
