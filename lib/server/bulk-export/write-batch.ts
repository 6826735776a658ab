import 'server-only';
import { intakeColumns } from '../../export/csv/intake-csv';
import { csvHead, csvRows } from '../../export/csv/write-csv';
import type { SystemActor } from '../actor';
import { recordCounted } from '../audit/audit';
import type { Transaction } from '../database/database';
import { addExportJob } from '../jobs/jobs';
import { keyringOf } from '../vault/data-keys';
import { keepChunk } from './chunks';
import type { BulkExport } from './export';
import { readPlace, writePlace } from './place';
import { readBatch } from './rows';

const batchSize = 250;
const day = 24 * 3_600_000;

/** Writes the next piece of an export, with the place behind it; behind the last one it is ready for a day. Is there more? */
export async function writeBatch(tx: Transaction, system: SystemActor, going: BulkExport, now: Date): Promise<boolean> {
  const { clinicId } = system;
  const { id, selection, askedAt, chunks, place } = going;
  const { timeZone } = await tx.clinic.findFirstOrThrow({ where: { id: clinicId }, select: { timeZone: true } });
  const keyring = await keyringOf(tx, clinicId);
  const asked = { clinicId, selection, timeZone, askedAt };
  const after = place === null ? null : readPlace(place);
  const { rows, last } = await readBatch(tx, keyring, { asked, after, limit: batchSize });
  const columns = intakeColumns(timeZone);
  const text = (chunks === 0 ? csvHead(columns) : '') + csvRows(columns, rows);
  const file = 'intakes.csv';
  if (text) await keepChunk(tx, keyring, { exportId: id, seq: chunks, file, rows: rows.length, text });
  const isLast = rows.length < batchSize;
  const done = going.done + rows.length;
  const expiresAt = isLast ? new Date(now.getTime() + day) : null;
  await tx.bulkExport.updateMany({
    where: { id, clinicId },
    data: {
      state: isLast ? 'ready' : 'running',
      attempts: 0,
      done,
      chunks: text ? chunks + 1 : chunks,
      bytes: going.bytes + Buffer.byteLength(text),
      ...(last && { place: writePlace(last) }),
      ...(isLast && { endedAt: now, expiresAt }),
    },
  });
  if (!expiresAt) return true;
  recordCounted(tx, system, 'export.finished', { subjectId: id, count: done });
  await addExportJob(tx, id, expiresAt);

  return false;
}
