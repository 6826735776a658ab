import 'server-only';
import type { SystemActor } from '../actor';
import { recordCounted } from '../audit/audit';
import type { Transaction } from '../database/database';
import { addExportJob } from '../jobs/jobs';
import { keyringOf } from '../vault/data-keys';
import { keepChunk } from './chunks';
import { makeCsv } from './csv-pieces';
import type { BulkExport, ExportFormat } from './export';
import { makeNdjson } from './ndjson-pieces';
import type { MakePieces } from './pieces';
import { readPlace, writePlace } from './place';

/** How each form is made, and of how many intakes at once: a transaction must not last. */
const forms: Readonly<Record<ExportFormat, Readonly<{ make: MakePieces; limit: number }>>> = {
  csv: { make: makeCsv, limit: 250 },
  ndjson: { make: makeNdjson, limit: 25 },
};

const day = 24 * 3_600_000;

/** Writes the next pieces of an export, with the place behind them; behind the last it is ready for a day. Is there more? */
export async function writeBatch(tx: Transaction, system: SystemActor, going: BulkExport, now: Date): Promise<boolean> {
  const { clinicId } = system;
  const { id, format, selection, askedAt, place } = going;
  const { make, limit } = forms[format];
  const { timeZone } = await tx.clinic.findFirstOrThrow({ where: { id: clinicId }, select: { timeZone: true } });
  const keyring = await keyringOf(tx, clinicId);
  const asked = { clinicId, selection, timeZone, askedAt };
  const after = place === null ? null : readPlace(place);
  const { pieces, intakes, last } = await make(tx, keyring, { asked, after, limit });
  for (const [index, piece] of pieces.entries()) {
    await keepChunk(tx, keyring, { exportId: id, seq: going.chunks + index, ...piece });
  }
  const isLast = intakes < limit;
  const done = going.done + intakes;
  const expiresAt = isLast ? new Date(now.getTime() + day) : null;
  await tx.bulkExport.updateMany({
    where: { id, clinicId },
    data: {
      state: isLast ? 'ready' : 'running',
      attempts: 0,
      done,
      chunks: going.chunks + pieces.length,
      bytes: pieces.reduce((sum, { text }) => sum + Buffer.byteLength(text), going.bytes),
      ...(last && { place: writePlace(last) }),
      ...(isLast && { endedAt: now, expiresAt }),
    },
  });
  if (!expiresAt) return true;
  recordCounted(tx, system, 'export.finished', { subjectId: id, count: done });
  await addExportJob(tx, id, expiresAt);

  return false;
}
