import 'server-only';
import type { Transaction } from '../database';

/**
 * Must this member come in by the clinic's own provider, and by no other way? Administrators may always use their password
 * too: somebody has to be able to mend a wrong setting, or to switch it off when the provider is gone.
 */
export async function mustSignOn(
  tx: Transaction,
  { clinicId, memberId }: Readonly<{ clinicId: string; memberId: string }>,
): Promise<boolean> {
  const bound = await tx.member.findFirst({
    where: { id: memberId, clinicId, role: { not: 'admin' }, clinic: { signOn: { required: true } } },
    select: { id: true },
  });

  return bound !== null;
}
