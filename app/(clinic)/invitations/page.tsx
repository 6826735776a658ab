import type { Metadata } from 'next';
import { Notice } from '@/components/clinic/notice';
import { InvitationList } from '@/components/invitations/invitation-list';
import { InviteForm } from '@/components/invitations/invite-form';
import { findProblemWords } from '@/components/invitations/problem-words';
import { languageWords } from '@/lib/intake/language-words';
import { maxNameLength, maxRecordNumberLength } from '@/lib/intake/patient-name';
import { findClinic } from '@/lib/server/clinic/clinics';
import { languagesOf } from '@/lib/server/clinic/languages';
import { env } from '@/lib/server/env';
import { listInvitations } from '@/lib/server/invitation/invitations';
import { canMail } from '@/lib/server/mail/queue';
import { requireMember } from '@/lib/server/session/session';

export const metadata: Metadata = { title: 'Invitations' };

type Props = Readonly<{ searchParams: Promise<Record<string, string | string[] | undefined>> }>;

export default async function InvitationsPage({ searchParams }: Props) {
  const member = await requireMember();
  const [invitations, clinic, languages] = await Promise.all([
    listInvitations(member),
    findClinic(member),
    languagesOf(member.clinicId),
  ]);
  const problem = findProblemWords((await searchParams).problem);

  return (
    <>
      <p className="text-sm text-ink-muted">{clinic.name}</p>
      <h1 className="text-2xl font-semibold">Invitations</h1>
      <p className="mb-4 text-sm text-ink-muted">
        Codes are typed at{' '}
        <span className="font-mono break-all text-ink">{`${env().APP_ORIGIN}/c/${clinic.slug}`}</span>
      </p>
      <div className="grid items-start gap-4 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <div className="grid gap-4">
          {problem && <Notice tone="error" title={problem} />}
          <InviteForm
            maxNameLength={maxNameLength}
            maxRecordNumberLength={maxRecordNumberLength}
            canMail={canMail()}
            timeZone={clinic.timeZone}
            languages={languages.map((language) => ({ value: language, label: languageWords(language) }))}
          />
        </div>
        <InvitationList invitations={invitations} timeZone={clinic.timeZone} canMail={canMail()} />
      </div>
    </>
  );
}
