import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { type Kind, placesOf } from '@/components/clinic/places';
import { SkipLink } from '@/components/clinic/skip-link';
import { TopBar } from '@/components/clinic/top-bar';
import { Keyboard } from '@/components/keyboard/keyboard';
import { SessionWatch } from '@/components/session/session-watch';
import { usesSingleKeys } from '@/lib/server/member/single-keys';
import { findMemberSession } from '@/lib/server/session/session';

// Whoever looks for a back form finds the way in for patients, and that alone.
export const metadata: Metadata = { robots: 'noindex' };

/** The frame of the clinic's pages. It shows who is signed in and decides nothing: every page asks for itself. */
export default async function ClinicLayout({ children }: Readonly<{ children: ReactNode }>) {
  const session = await findMemberSession();

  return (
    <div data-area="clinic" className="min-h-dvh bg-page text-ink print:bg-transparent">
      <SkipLink />
      {session && <TopBar member={session.actor.name} kind={session.actor.kind} />}
      <main id="main" tabIndex={-1} className="mx-auto max-w-7xl px-4 py-5 outline-none sm:px-6">
        {children}
      </main>
      {session && <Keys kind={session.actor.kind} />}
      {session && <Watch member={session.actor.memberId} endsAt={session.endsAt} />}
    </div>
  );
}

async function Keys({ kind }: Readonly<{ kind: Kind }>) {
  const t = await getTranslations('clinicBar');
  const places = placesOf(kind).map(({ href, name }) => ({ href, name: t(name) }));
  const more = [...(kind === 'front-desk' ? [] : [{ href: '/how-this-works', name: t('rules') }])];

  return (
    <Keyboard
      places={[...places, ...more, { href: '/account', name: t('account') }]}
      singleKeys={await usesSingleKeys()}
    />
  );
}

const words = ['warnTitle', 'warn', 'stay', 'endedTitle', 'ended', 'signIn', 'goOn', 'notYet', 'unreachable'] as const;

async function Watch({ member, endsAt }: Readonly<{ member: string; endsAt: Date }>) {
  const t = await getTranslations('session');
  const said = Object.fromEntries(words.map((key) => [key, t(key)])) as Record<(typeof words)[number], string>;
  const secondsLeft = Math.floor((endsAt.getTime() - Date.now()) / 1000);

  return <SessionWatch member={member} secondsLeft={secondsLeft} words={said} />;
}
