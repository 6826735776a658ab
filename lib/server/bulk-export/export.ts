import 'server-only';
import { type BulkSelection, openSelection } from '../../intake/bulk-selection';
import type { Transaction } from '../database/database';

/** Stored: one is retired, never renamed. */
export const exportFormats = ['csv', 'ndjson'] as const;
export type ExportFormat = (typeof exportFormats)[number];
type ExportState = 'queued' | 'running' | 'ready' | 'failed' | 'cancelled' | 'expired';
type ExportProblem = 'no-room' | 'stopped';

/** One bulk export as it is kept: what was asked for, and how far it has come. */
export type BulkExport = Readonly<{
  id: string;
  memberId: string;
  format: ExportFormat;
  selection: BulkSelection;
  state: ExportState;
  problem: ExportProblem | null;
  attempts: number;
  /** How many intakes fitted when it was asked for, and how many are written. */
  total: number;
  done: number;
  chunks: number;
  bytes: number;
  place: string | null;
  askedAt: Date;
  endedAt: Date | null;
  expiresAt: Date | null;
}>;

const columns = {
  id: true,
  memberId: true,
  format: true,
  selection: true,
  state: true,
  problem: true,
  attempts: true,
  total: true,
  done: true,
  chunks: true,
  bytes: true,
  place: true,
  askedAt: true,
  endedAt: true,
  expiresAt: true,
} as const;

const read = (tx: Transaction) => tx.bulkExport.findFirstOrThrow({ select: columns });
type Row = Awaited<ReturnType<typeof read>>;

function toExport({ selection, bytes, ...row }: Row): BulkExport {
  // Codes were checked when they were written, and the database holds them to its list.
  const { format, state, problem } = row as Pick<BulkExport, 'format' | 'state' | 'problem'>;

  return { ...row, format, state, problem, bytes: Number(bytes), selection: openSelection(selection) };
}

type Of = Readonly<{ clinicId: string; id: string }>;

/** One export of the clinic, held until the transaction ends, so that nobody else moves it on; null if there is none. */
export async function lockExport(tx: Transaction, { clinicId, id }: Of): Promise<BulkExport | null> {
  await tx.$queryRaw`SELECT id FROM bulk_export WHERE id = ${id}::uuid AND clinic_id = ${clinicId}::uuid FOR UPDATE`;

  return findExport(tx, { clinicId, id });
}

/** One export of the clinic, or null. */
export async function findExport(tx: Transaction, { clinicId, id }: Of): Promise<BulkExport | null> {
  const row = await tx.bulkExport.findFirst({ where: { id, clinicId }, select: columns });

  return row && toExport(row);
}

/** The clinic's newest exports. */
export async function newestExports(tx: Transaction, clinicId: string, take: number): Promise<BulkExport[]> {
  const rows = await tx.bulkExport.findMany({
    where: { clinicId },
    orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    take,
    select: columns,
  });

  return rows.map(toExport);
}

/** Until when a file that is ready can be fetched; past it, it is not offered though a worker has not erased it yet. */
export function isOffered({ state, expiresAt }: Pick<BulkExport, 'state' | 'expiresAt'>, now: Date): boolean {
  return state === 'ready' && expiresAt !== null && expiresAt > now;
}
