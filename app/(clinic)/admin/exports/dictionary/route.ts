import { csvDictionary } from '@/lib/export/csv/intake-csv';
import { findClinic } from '@/lib/server/clinic/clinics';
import { requireAdmin } from '@/lib/server/session/session';

/** What each column of the CSV is. Nothing in it is of any patient. */
export async function GET(): Promise<Response> {
  const { timeZone } = await findClinic(await requireAdmin('GET /admin/exports/dictionary'));

  return new Response(csvDictionary(timeZone), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="intakes-dictionary.csv"',
      'cache-control': 'no-store',
    },
  });
}
