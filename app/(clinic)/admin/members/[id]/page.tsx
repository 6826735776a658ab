import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/clinic/notice';
import { MemberSheet } from '@/components/members/member-sheet';
import { refuse } from '@/lib/server/audit/refusals';
import { findClinic } from '@/lib/server/clinic/clinics';
import { findMemberEntry } from '@/lib/server/member/members';
import { requireId } from '@/lib/server/request/require-id';
import { requireAdmin } from '@/lib/server/session/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('members'))('one') };
}

const route = 'GET /admin/members/[id]';
const problems = ['last-admin', 'yourself', 'disabled', 'kind'] as const;

export default async function MemberPage({ params, searchParams }: PageProps<'/admin/members/[id]'>) {
  const admin = await requireAdmin(route);
  const [member, clinic, t] = await Promise.all([
    findMemberEntry(admin, requireId((await params).id)),
    findClinic(admin),
    getTranslations('members'),
  ]);
  if (!member) return refuse(admin, route);
  const { problem } = await searchParams;
  const said = problems.find((known) => known === problem);

  return (
    <div className="mx-auto grid max-w-2xl gap-4">
      <p className="text-sm">
        <Link href="/admin/members" className="font-semibold text-accent underline">
          {t('all')}
        </Link>
      </p>
      <h1 className="text-2xl font-semibold">
        <bdi>{member.name}</bdi>
      </h1>
      {said && <Notice tone="error" title={t(`problems.${said}`)} />}
      <MemberSheet member={member} timeZone={clinic.timeZone} isSelf={member.id === admin.memberId} />
    </div>
  );
}
