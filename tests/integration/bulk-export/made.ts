import type { BulkSelection } from '@/lib/intake/bulk-selection';
import type { Admin } from '@/lib/server/actor';
import { askForExport } from '@/lib/server/bulk-export/ask';
import { beginFetch, piecesOf } from '@/lib/server/bulk-export/fetch';
import { workOnExport } from '@/lib/server/bulk-export/work';
import { readCsv } from '../../unit/export/read-csv';
import type { Clinic } from '../server/create';

export type CsvFile = Readonly<{ text: string; rows: Record<string, string>[]; head: string[] }>;

/** Asks for a CSV of what fits; the export's id. */
export async function ask(admin: Admin, selection: BulkSelection = {}): Promise<string> {
  const outcome = await askForExport(admin, { format: 'csv', selection });
  if (!outcome.ok) throw new Error(outcome.problem);

  return outcome.value;
}

/** A file of an export that is ready, as a browser gets it. */
export async function fetchText(admin: Admin, id: string, file: string, now = new Date()): Promise<string> {
  const fetched = await beginFetch(admin, { id, file, now });
  if (!fetched.ok) throw new Error(fetched.problem);
  const pieces: Buffer[] = [];
  for await (const piece of piecesOf(admin, fetched.value)) pieces.push(piece);

  return Buffer.concat(pieces).toString();
}

export async function fetchCsv(admin: Admin, id: string): Promise<CsvFile> {
  return toFile(await fetchText(admin, id, 'intakes.csv'));
}

function toFile(text: string): CsvFile {
  const [head = [], ...rows] = readCsv(text.replace(/^\uFEFF/, ''));

  return {
    text,
    head,
    rows: rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''] as const))),
  };
}

/** A whole export: asked for, written by a worker's hand, fetched. */
export async function exportAll({ system }: Clinic, admin: Admin, selection: BulkSelection = {}): Promise<CsvFile> {
  const id = await ask(admin, selection);
  await workOnExport(system, id, () => new Date());

  return fetchCsv(admin, id);
}
