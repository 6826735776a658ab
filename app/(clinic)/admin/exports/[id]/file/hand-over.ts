import { Readable } from 'node:stream';
import type { Admin } from '@/lib/server/actor';
import { beginFetch, type FetchProblem, piecesOf } from '@/lib/server/bulk-export/fetch';

const types: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  ndjson: 'application/fhir+ndjson',
};

/** A file as a stream, opened piece by piece as fast as it is taken; or why there is none. */
export async function handOver(
  admin: Admin,
  id: string,
  file = 'intakes.csv',
): Promise<Response | Readonly<{ problem: FetchProblem }>> {
  const fetched = await beginFetch(admin, { id, file, now: new Date() });
  if (!fetched.ok) return { problem: fetched.problem };
  // It is one of the export's own files, by the name that we gave it.
  const { file: name } = fetched.value;

  return new Response(Readable.toWeb(Readable.from(piecesOf(admin, fetched.value))) as ReadableStream, {
    headers: {
      'content-type': types[name.split('.')[1] ?? ''] ?? 'application/octet-stream',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
  });
}
