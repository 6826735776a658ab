import { redirect } from 'next/navigation';
import { requireMember } from '@/lib/server/session/session';

/** Where a member's work begins. */
export async function GET(): Promise<never> {
  const member = await requireMember();

  redirect(member.kind === 'clinician' ? '/inbox' : '/invitations');
}
