import 'server-only';
import { createHash } from 'node:crypto';
import type { Transaction } from '../database/database';
import { type Keyring, open, seal } from '../vault/sealing';

export type Chunk = Readonly<{ exportId: string; seq: number; file: string; rows: number; text: string }>;

const placeOf = (rowId: string) => ({ table: 'bulk_export_chunk', column: 'sealed', rowId });

/**
 * The id of a piece says which one it is of which export and file. A seal is bound to its row's id, and whoever opens one
 * works the id out again, so that a piece that was moved, swapped or taken from another export does not open.
 */
function chunkId({ exportId, seq, file }: Pick<Chunk, 'exportId' | 'seq' | 'file'>): string {
  const hex = createHash('sha256').update(`${exportId}|${seq}|${file}`).digest('hex');

  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Keeps a piece of a file, sealed under the clinic's key. */
export async function keepChunk(tx: Transaction, keyring: Keyring, chunk: Chunk): Promise<void> {
  const { exportId, seq, file, rows, text } = chunk;
  const { clinicId } = keyring;
  const id = chunkId(chunk);
  const sealed = seal(keyring, placeOf(id), text);
  await tx.bulkExportChunk.create({ data: { id, clinicId, exportId, seq, file, rows, sealed }, select: { id: true } });
}

type Piece = Pick<Chunk, 'exportId' | 'seq' | 'file'>;

/** One piece of a file that is offered, opened; null if it is not there any more. */
export async function openChunk(tx: Transaction, keyring: Keyring, piece: Piece): Promise<string | null> {
  const id = chunkId(piece);
  const where = { id, clinicId: keyring.clinicId, exportId: piece.exportId, export: { state: 'ready' } };
  const row = await tx.bulkExportChunk.findFirst({ where, select: { sealed: true } });

  return row && open(keyring, placeOf(id), row.sealed);
}

const atOnce = 50;

/** Erases some pieces of an export's files; are there more? */
export async function eraseChunks(tx: Transaction, clinicId: string, exportId: string): Promise<boolean> {
  const erased = await tx.$executeRaw`
    DELETE FROM bulk_export_chunk WHERE clinic_id = ${clinicId}::uuid AND id IN (
      SELECT id FROM bulk_export_chunk WHERE clinic_id = ${clinicId}::uuid AND export_id = ${exportId}::uuid
       ORDER BY seq LIMIT ${atOnce})`;

  return erased === atOnce;
}
