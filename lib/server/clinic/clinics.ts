import 'server-only';
import type { Member } from '../actor';
import { lookUp, withClinic } from '../database/database';
import { isSlug } from './clinic-slug';

/** The member's own clinic, as its pages name it. */
export async function findClinic({ clinicId }: Member): Promise<{ name: string; slug: string; timeZone: string }> {
  return withClinic(clinicId, (tx) =>
    tx.clinic.findFirstOrThrow({ where: { id: clinicId }, select: { name: true, slug: true, timeZone: true } }),
  );
}

export type PublicClinic = Readonly<{ name: string; phone: string; emergencyNumber: string }>;

/** What anybody may know of the clinic whose start page this is, or null if there is none. */
export async function findPublicClinic(slug: string): Promise<PublicClinic | null> {
  const found = isSlug(slug) ? await lookUp.clinic(slug) : null;
  if (!found) return null;

  return withClinic(found.clinicId, (tx) =>
    tx.clinic.findFirst({
      where: { id: found.clinicId },
      select: { name: true, phone: true, emergencyNumber: true },
    }),
  );
}
