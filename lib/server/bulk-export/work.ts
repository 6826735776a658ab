import 'server-only';
import type { SystemActor } from '../actor';
import { recordCounted } from '../audit/audit';
import { type Transaction, withClinic } from '../database/database';
import { StoreError } from '../database/store-error';
import { addExportJob } from '../jobs/jobs';
import { logFailure } from '../log';
import { eraseChunks } from './chunks';
import { type BulkExport, findExport, isOffered, lockExport } from './export';
import { writeBatch } from './write-batch';

const second = 1000;
/** A job works for so long, then lets others in: mail and emergencies wait for the same workers. */
const turn = 1.5 * second;
/** A worker that has not been heard of for so long is taken for dead, and another goes on. */
const patience = 120 * second;
const pauseAfterFailure = 30 * second;
const mostFailures = 5;

type Clock = () => Date;

/**
 * Does what is next for an export: writes it, offers it, and erases it when its day is over or nobody wants it. Each piece is
 * one transaction with the place behind it, so that whoever goes on after a worker died does so right there; two that
 * work on one export take turns. A worker that dies is followed by the job that is set up before its turn begins.
 */
export async function workOnExport(system: SystemActor, id: string, now: Clock): Promise<void> {
  const { clinicId } = system;
  const end = performance.now() + turn;
  try {
    if (!(await withClinic(clinicId, (tx) => prepare(tx, { clinicId, id }, now())))) return;
    while (performance.now() < end) {
      if (!(await withClinic(clinicId, (tx) => takeStep(tx, system, id, now())))) return;
    }
    await withClinic(clinicId, (tx) => comeBack(tx, id, now().getTime()));
  } catch (error) {
    await noteFailure(system, id, { error, at: now() });
    const { name, code } = error as { name?: string; code?: string };
    logFailure({ event: 'job-failed', job: 'export', error: name ?? 'unknown', code });
  }
}

function comeBack(tx: Transaction, id: string, at: number): Promise<void> {
  return addExportJob(tx, id, new Date(at));
}

/** Is there something to do? Then a job stands behind this one before it begins, should its worker die. */
async function prepare(tx: Transaction, of: Readonly<{ clinicId: string; id: string }>, now: Date): Promise<boolean> {
  const { clinicId, id } = of;
  const found = await findExport(tx, of);
  if (!found || isOffered(found, now)) {
    if (found?.expiresAt) await comeBack(tx, id, found.expiresAt.getTime());
    return false;
  }
  const isOver = !isUnderWay(found) && found.state !== 'ready';
  if (isOver && (await tx.bulkExportChunk.count({ where: { clinicId, exportId: id } })) === 0) return false;
  await comeBack(tx, id, now.getTime() + patience);

  return true;
}

/** Is there more to do right now? */
async function takeStep(tx: Transaction, system: SystemActor, id: string, now: Date): Promise<boolean> {
  const { clinicId } = system;
  const found = await lockExport(tx, { clinicId, id });
  if (!found) return false;
  if (found.state === 'queued' || found.state === 'running') return writeBatch(tx, system, found, now);
  if (isOffered(found, now)) return false;
  if (found.state === 'ready') {
    await tx.bulkExport.updateMany({ where: { id, clinicId }, data: { state: 'expired' } });
    recordCounted(tx, system, 'export.expired', { subjectId: id, count: found.done });
  }

  return eraseChunks(tx, clinicId, id);
}

type Failure = Readonly<{ error: unknown; at: Date }>;

/** Tries again in a while; after five in a row it has failed, and nothing of it is offered or kept. */
function noteFailure(system: SystemActor, id: string, { error, at }: Failure): Promise<void> {
  const { clinicId } = system;

  return withClinic(clinicId, async (tx) => {
    const found = await lockExport(tx, { clinicId, id });
    if (!found) return;
    const attempts = found.attempts + 1;
    const isOver = attempts >= mostFailures && isUnderWay(found);
    const problem = error instanceof StoreError && error.code === '53100' ? 'no-room' : 'stopped';
    const data = isOver ? { attempts, state: 'failed', problem, endedAt: at } : { attempts };
    await tx.bulkExport.updateMany({ where: { id, clinicId }, data });
    if (isOver) recordCounted(tx, system, 'export.failed', { subjectId: id, count: found.done });
    await comeBack(tx, id, at.getTime() + (isOver ? 0 : attempts * pauseAfterFailure));
  });
}

const isUnderWay = ({ state }: BulkExport) => state === 'queued' || state === 'running';
