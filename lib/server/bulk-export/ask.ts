import 'server-only';
import { type BulkSelection, writeSelection } from '../../intake/bulk-selection';
import type { Result } from '../../intake/result';
import type { Admin } from '../actor';
import { recordCounted } from '../audit/audit';
import { withClinic } from '../database/database';
import { newId } from '../database/new-id';
import { StoreError } from '../database/store-error';
import { addExportJob } from '../jobs/jobs';
import type { ExportFormat } from './export';
import { isAsked } from './fitting';

export type AskProblem = 'nothing-fits' | 'under-way' | 'too-many';

/** So many files of a clinic may lie ready at a time. */
const mostReady = 5;

type Asking = Readonly<{ format: ExportFormat; selection: BulkSelection }>;

/**
 * Has all intakes of the clinic that fit taken out as files, by a worker: one export at a time. Where nothing fits there is
 * no file, and it says so. Gives the export's id.
 */
export async function askForExport(admin: Admin, asking: Asking): Promise<Result<string, AskProblem>> {
  try {
    return await ask(admin, asking);
  } catch (error) {
    // Two at the same moment: the database lets one of them in.
    if (error instanceof StoreError && ['P2002', '23505'].includes(error.code)) {
      return { ok: false, problem: 'under-way' };
    }
    throw error;
  }
}

function ask(admin: Admin, { format, selection }: Asking): Promise<Result<string, AskProblem>> {
  const { clinicId, memberId } = admin;

  return withClinic<Result<string, AskProblem>>(clinicId, async (tx) => {
    const states = await tx.bulkExport.groupBy({ by: ['state'], where: { clinicId }, _count: true });
    const countOf = (wanted: string) => states.find(({ state }) => state === wanted)?._count ?? 0;
    if (countOf('queued') + countOf('running') > 0) return { ok: false, problem: 'under-way' };
    if (countOf('ready') >= mostReady) return { ok: false, problem: 'too-many' };
    const { timeZone } = await tx.clinic.findFirstOrThrow({ where: { id: clinicId }, select: { timeZone: true } });
    const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT now() AS now`;
    const askedAt = clock?.now ?? new Date();
    const [fitting] = await tx.$queryRaw<{ count: number }[]>`
      SELECT count(*)::int AS count FROM review WHERE ${isAsked({ clinicId, selection, timeZone, askedAt })}`;
    const total = fitting?.count ?? 0;
    if (total === 0) return { ok: false, problem: 'nothing-fits' };
    const id = newId();
    const data = { id, clinicId, memberId, format, selection: writeSelection(selection), total, askedAt };
    await tx.bulkExport.create({ data, select: { id: true } });
    await addExportJob(tx, id, askedAt);
    recordCounted(tx, admin, 'export.asked', { subjectId: id, count: total });

    return { ok: true, value: id };
  });
}
