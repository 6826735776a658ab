import 'server-only';
import type { Result } from '../../intake/result';
import type { Admin } from '../actor';
import { recordCounted } from '../audit/audit';
import { withClinic } from '../database/database';
import { keyringOf } from '../vault/data-keys';
import { openChunk } from './chunks';
import { findExport, isOffered } from './export';

export type Fetch = Readonly<{ exportId: string; file: string; pieces: readonly number[] }>;
export type FetchProblem = 'not-found' | 'not-ready' | 'over';

/**
 * Begins to hand a file of an export over: whole, or not at all. Written down before its first line leaves. `now` decides
 * whether its day is over, though no worker has erased it yet.
 */
export async function beginFetch(
  admin: Admin,
  { id, file, now }: Readonly<{ id: string; file: string; now: Date }>,
): Promise<Result<Fetch, FetchProblem>> {
  const { clinicId } = admin;

  return withClinic<Result<Fetch, FetchProblem>>(clinicId, async (tx) => {
    const found = await findExport(tx, { clinicId, id });
    if (!found) return { ok: false, problem: 'not-found' };
    if (!isOffered(found, now)) {
      const isComing = found.state === 'queued' || found.state === 'running';
      return { ok: false, problem: isComing ? 'not-ready' : 'over' };
    }
    const pieces = await tx.bulkExportChunk.findMany({
      where: { clinicId, exportId: id },
      select: { seq: true, file: true, rows: true },
      orderBy: { seq: 'asc' },
    });
    if (pieces.length !== found.chunks) throw new Error('An export is offered that is not whole.');
    const ofFile = pieces.filter((piece) => piece.file === file);
    if (ofFile.length === 0) return { ok: false, problem: 'not-found' };
    const count = ofFile.reduce((sum, { rows }) => sum + rows, 0);
    recordCounted(tx, admin, 'export.fetched', { subjectId: id, count });

    return { ok: true, value: { exportId: id, file, pieces: ofFile.map(({ seq }) => seq) } };
  });
}

/** The file piece by piece, each opened when it is asked for. One that is erased meanwhile breaks off, so that no half passes for a whole. */
export async function* piecesOf({ clinicId }: Admin, { exportId, file, pieces }: Fetch): AsyncGenerator<Buffer> {
  for (const seq of pieces) {
    const text = await withClinic(clinicId, async (tx) =>
      openChunk(tx, await keyringOf(tx, clinicId), { exportId, seq, file }),
    );
    if (text === null) throw new Error('An export was erased while it was fetched.');
    yield Buffer.from(text);
  }
}
