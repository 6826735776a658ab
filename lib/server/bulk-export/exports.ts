import 'server-only';
import type { Result } from '../../intake/result';
import type { Admin } from '../actor';
import { recordCounted } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { addExportJob } from '../jobs/jobs';
import { readNames } from '../member/colleagues';
import { keyringOf } from '../vault/data-keys';
import { type BulkExport, findExport, isOffered, lockExport, newestExports } from './export';

/** One file of an export, and how many rows or resources it holds. */
type ExportFile = Readonly<{ name: string; rows: number }>;
export type OpenExport = BulkExport & Readonly<{ files: readonly ExportFile[] }>;

/** An export as its page shows it. */
type ListedExport = OpenExport & Readonly<{ askedBy: string }>;

const mostListed = 20;

/** The clinic's newest exports, with who asked for each. No row of them tells of a patient. */
export async function listExports({ clinicId }: Admin, now: Date): Promise<ListedExport[]> {
  return withClinic(clinicId, async (tx) => {
    const { names } = await readNames(tx, await keyringOf(tx, clinicId));
    const newest = await newestExports(tx, clinicId, mostListed);

    const listed: ListedExport[] = [];
    for (const one of newest) {
      listed.push({ ...(await asOffered(tx, clinicId, one, now)), askedBy: names.get(one.memberId) ?? '' });
    }

    return listed;
  });
}

/** One export of the administrator's own clinic, or null. */
export async function seeExport({ clinicId }: Admin, id: string, now: Date): Promise<OpenExport | null> {
  return withClinic(clinicId, async (tx) => {
    const found = await findExport(tx, { clinicId, id });

    return found && asOffered(tx, clinicId, found, now);
  });
}

/** As it stands now, with its files if they are offered: its day may be over before a worker has noticed. */
async function asOffered(tx: Transaction, clinicId: string, found: BulkExport, now: Date): Promise<OpenExport> {
  if (!isOffered(found, now)) {
    return { ...found, state: found.state === 'ready' ? 'expired' : found.state, files: [] };
  }
  const files = await tx.$queryRaw<ExportFile[]>`
    SELECT file AS name, sum(rows)::int AS rows FROM bulk_export_chunk
     WHERE clinic_id = ${clinicId}::uuid AND export_id = ${found.id}::uuid GROUP BY file ORDER BY file`;

  return { ...found, files };
}

/** Ends an export, under way or ready: from here on nothing of it is offered, and a worker erases what there is. */
export async function cancelExport(admin: Admin, id: string, now: Date): Promise<Result<null, 'not-found' | 'over'>> {
  const { clinicId } = admin;

  return withClinic<Result<null, 'not-found' | 'over'>>(clinicId, async (tx) => {
    const found = await lockExport(tx, { clinicId, id });
    if (!found) return { ok: false, problem: 'not-found' };
    if (!['queued', 'running', 'ready'].includes(found.state)) return { ok: false, problem: 'over' };
    await tx.bulkExport.updateMany({ where: { id, clinicId }, data: { state: 'cancelled', endedAt: now } });
    await addExportJob(tx, id, now);
    recordCounted(tx, admin, 'export.cancelled', { subjectId: id, count: found.done });

    return { ok: true, value: null };
  });
}
