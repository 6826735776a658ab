import 'server-only';
import type { Member } from './actor';
import { withClinic } from './database';

/** The member's own clinic, as its pages name it. */
export async function findClinic({ clinicId }: Member): Promise<{ name: string; timeZone: string }> {
  return withClinic(clinicId, (tx) =>
    tx.clinic.findFirstOrThrow({ where: { id: clinicId }, select: { name: true, timeZone: true } }),
  );
}
