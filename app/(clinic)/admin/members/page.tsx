import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Action } from '@/components/clinic/action';
import { LabelledInput } from '@/components/clinic/labelled-input';
import { LabelledSelect } from '@/components/clinic/labelled-select';
import { Notice } from '@/components/clinic/notice';
import { Panel } from '@/components/clinic/panel';
import { MemberList } from '@/components/members/member-list';
import { findClinic } from '@/lib/server/clinic/clinics';
import { canMail } from '@/lib/server/mail/queue';
import { listMembers, maxMemberNameLength, memberKinds } from '@/lib/server/member/members';
import { requireAdmin } from '@/lib/server/session/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('members'))('title') };
}

const problems = ['name', 'email', 'kind', 'taken'] as const;

export default async function MembersPage({ searchParams }: PageProps<'/admin/members'>) {
  const admin = await requireAdmin('GET /admin/members');
  const [members, clinic, t] = await Promise.all([listMembers(admin), findClinic(admin), getTranslations('members')]);
  const { problem } = await searchParams;
  const said = problems.find((known) => known === problem);

  return (
    <>
      <p className="text-sm text-ink-muted">{clinic.name}</p>
      <h1 className="mb-4 text-2xl font-semibold">{t('title')}</h1>
      <div className="grid items-start gap-4 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <div className="grid gap-4">
          {said && <Notice tone="error" title={t(`problems.${said}`)} />}
          <Panel id="invite" title={t('invite.title')}>
            <form method="post" action="/admin/members/invite" className="grid gap-3">
              <LabelledInput
                label={t('invite.name')}
                name="name"
                maxLength={maxMemberNameLength}
                autoComplete="off"
                required
              />
              <LabelledInput
                label={t('invite.email')}
                name="email"
                type="email"
                maxLength={320}
                autoComplete="off"
                required
              />
              <LabelledSelect
                label={t('invite.role')}
                name="role"
                options={memberKinds.map((kind) => ({ value: kind, label: t(`roles.${kind}`) }))}
              />
              <p className="text-sm text-ink-muted">{t(canMail() ? 'invite.textByMail' : 'invite.text')}</p>
              <Action look="primary">{t('invite.make')}</Action>
            </form>
          </Panel>
        </div>
        <MemberList members={members} timeZone={clinic.timeZone} />
      </div>
    </>
  );
}
