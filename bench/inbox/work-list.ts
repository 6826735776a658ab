import type { Lifetime } from '@/scripts/serving/lifetime';
import { runNode } from '@/scripts/serving/node-process';
import { benchDatabase } from '../bench-database';
import type { WorkListResult } from './measure-work-list';

/** The inbox beside a raw keyset query on the same rows, in a record that grows to each of these sizes. */
export async function benchWorkList(lifetime: Lifetime, sizes: readonly number[]): Promise<WorkListResult[]> {
  const env = await benchDatabase(lifetime);
  const args = ['--conditions=react-server', '--import=tsx', 'bench/inbox/measure-sizes.ts'];

  return JSON.parse(await runNode([...args, ...sizes.map(String)], { env }));
}
