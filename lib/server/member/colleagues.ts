import 'server-only';
import type { Transaction } from '../database/database';
import type { Keyring } from '../vault/sealing';
import { openMember } from './details';

/** A clinician of the clinic, to whom work can be given unless they have left. */
export type Colleague = Readonly<{ id: string; name: string; hasLeft: boolean }>;

/** Everybody's name at the clinic, by id; and its clinicians by name, those who have left last. */
export async function readNames(
  tx: Transaction,
  keyring: Keyring,
): Promise<Readonly<{ names: ReadonlyMap<string, string>; colleagues: Colleague[] }>> {
  const { clinicId } = keyring;
  const rows = await tx.member.findMany({
    where: { clinicId },
    select: { id: true, sealed: true, role: true, disabledAt: true },
  });
  const names = new Map(rows.map((row) => [row.id, openMember(keyring, row).name]));
  const colleagues = rows
    .filter(({ role }) => role === 'clinician')
    .map(({ id, disabledAt }) => ({ id, name: names.get(id) ?? '', hasLeft: disabledAt !== null }))
    .toSorted((a, b) => Number(a.hasLeft) - Number(b.hasLeft) || a.name.localeCompare(b.name));

  return { names, colleagues };
}

/** A member by an id that may be none. */
export function toPerson(
  names: ReadonlyMap<string, string>,
  id: string | null,
): Readonly<{ id: string; name: string }> | null {
  return id === null ? null : { id, name: names.get(id) ?? '' };
}
