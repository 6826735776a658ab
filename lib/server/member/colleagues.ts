import 'server-only';
import type { Transaction } from '../database/database';
import type { Keyring } from '../vault/sealing';
import { openMember } from './details';

/** A clinician of the clinic, to whom work can be given unless they have left. */
export type Colleague = Readonly<{ id: string; name: string; hasLeft: boolean }>;

/** The clinic's clinicians by name, those who have left last. */
export async function colleaguesOf(tx: Transaction, keyring: Keyring): Promise<Colleague[]> {
  const { clinicId } = keyring;
  const rows = await tx.member.findMany({
    where: { clinicId, role: 'clinician' },
    select: { id: true, sealed: true, disabledAt: true },
  });

  return rows
    .map(({ id, sealed, disabledAt }) => ({
      id,
      name: openMember(keyring, { id, sealed }).name,
      hasLeft: disabledAt !== null,
    }))
    .toSorted((a, b) => Number(a.hasLeft) - Number(b.hasLeft) || a.name.localeCompare(b.name));
}
