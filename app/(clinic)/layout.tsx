import type { ReactNode } from 'react';
import { SkipLink } from '@/components/clinic/skip-link';
import { TopBar } from '@/components/clinic/top-bar';
import { findActor } from '@/lib/server/session';

const roles = { clinician: 'Clinician', 'front-desk': 'Front desk', admin: 'Administrator' } as const;

/** The frame of the clinic's pages. It shows who is signed in and decides nothing: every page asks for itself. */
export default async function ClinicLayout({ children }: Readonly<{ children: ReactNode }>) {
  const member = await findActor();

  return (
    <div data-area="clinic" className="min-h-dvh bg-page text-ink print:bg-transparent">
      <SkipLink />
      {member && (
        <TopBar
          member={member.name}
          role={roles[member.kind]}
          seesIntakes={member.kind === 'clinician'}
          administers={member.kind === 'admin'}
        />
      )}
      <main id="main" tabIndex={-1} className="mx-auto max-w-7xl px-4 py-5 outline-none sm:px-6">
        {children}
      </main>
    </div>
  );
}
