import 'server-only';
import { Prisma } from '@/prisma/generated/client';
import type { Clinician } from '../actor';
import { type Transaction, withClinic } from '../database/database';

type Looking = Readonly<{ intakeId: string; memberId: string }>;

/** How long somebody counts as looking after their page was last heard of, in seconds. */
const goneAfter = 45;

/** Writes down that these members look at these intakes now, and takes out whoever is gone. */
export async function renewViewing(tx: Transaction, clinicId: string, looking: readonly Looking[]): Promise<void> {
  // Two servers at once: each takes rows in one order, and leaves alone what the other has at hand.
  await tx.$executeRaw`
    DELETE FROM viewing WHERE clinic_id = ${clinicId}::uuid AND (intake_id, member_id) IN (
      SELECT intake_id, member_id FROM viewing
       WHERE clinic_id = ${clinicId}::uuid AND seen_at < now() - make_interval(secs => ${goneAfter}::int)
         FOR UPDATE SKIP LOCKED)`;
  if (looking.length === 0) return;
  const pairs = [...new Set(looking.map(({ intakeId, memberId }) => `${intakeId} ${memberId}`))].sort();
  const rows = pairs.map((pair) => {
    const [intakeId, memberId] = pair.split(' ');

    return Prisma.sql`(${clinicId}::uuid, ${intakeId}::uuid, ${memberId}::uuid, clock_timestamp())`;
  });
  await tx.$executeRaw`
    INSERT INTO viewing (clinic_id, intake_id, member_id, seen_at) VALUES ${Prisma.join(rows)}
    ON CONFLICT (clinic_id, intake_id, member_id) DO UPDATE SET seen_at = excluded.seen_at`;
}

/** Who looks at which intake of the clinic now. */
export async function readViewing(tx: Transaction, clinicId: string): Promise<Looking[]> {
  return tx.$queryRaw<Looking[]>`
    SELECT intake_id AS "intakeId", member_id AS "memberId" FROM viewing
     WHERE clinic_id = ${clinicId}::uuid AND seen_at > now() - make_interval(secs => ${goneAfter}::int)
     ORDER BY intake_id, member_id`;
}

/** The member has left the intake's page. */
export async function endViewing({ clinicId, memberId }: Clinician, intakeId: string): Promise<void> {
  await withClinic(clinicId, (tx) => tx.viewing.deleteMany({ where: { clinicId, memberId, intakeId } }));
}
