import 'server-only';
import type { Member } from '../actor';
import { type Transaction, withClinic } from '../database/database';

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

/** Can the member show once more who they are at the clinic's provider? */
export async function canShowAtProvider({ clinicId, memberId }: Member): Promise<boolean> {
  return withClinic(clinicId, async (tx) => {
    const member = await tx.member.findFirst({
      where: {
        id: memberId,
        clinicId,
        identity: { isNot: null },
        clinic: { signOn: { trustsSecondFactor: true } },
      },
      select: { id: true },
    });

    return member !== null;
  });
}
