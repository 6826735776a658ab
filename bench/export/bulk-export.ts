import type { Lifetime } from '@/scripts/serving/lifetime';
import { runNode } from '@/scripts/serving/node-process';
import { benchDatabase } from '../bench-database';
import type { ExportResult } from './measure-export';

/** A CSV of so many intakes, opened, written and sealed by the worker's code, beside COPY of the same table. */
export async function benchExport(lifetime: Lifetime, intakes: number): Promise<ExportResult> {
  const env = await benchDatabase(lifetime);
  const args = ['--conditions=react-server', '--import=tsx', 'bench/export/measure-export.ts'];

  return JSON.parse(await runNode([...args, String(intakes)], { env }));
}
