import { randomBytes } from 'node:crypto';
import { createDatabase } from '@/scripts/database/databases';
import { migrate } from '@/scripts/database/migrate';
import { startTemporaryPostgres } from '@/scripts/database/temporary-postgres';
import type { Lifetime } from '@/scripts/serving/lifetime';
import { runNode } from '@/scripts/serving/node-process';
import { newSecrets } from '@/scripts/serving/secrets';
import type { WorkListResult } from './measure-work-list';

/** The inbox beside a raw keyset query on the same rows, in a record that grows to each of these sizes. */
export async function benchWorkList(lifetime: Lifetime, sizes: readonly number[]): Promise<WorkListResult[]> {
  const server = await startTemporaryPostgres({ durable: true });
  lifetime.add(server.stop);
  const login = { name: 'backstory_bench', password: randomBytes(24).toString('hex') };
  const ownerUrl = await createDatabase(server.url, 'bench');
  await migrate(ownerUrl, { login });
  const url = Object.assign(new URL(ownerUrl), { username: login.name, password: login.password }).href;
  const env = {
    DATABASE_URL: url,
    DATABASE_OWNER_URL: ownerUrl,
    APP_ORIGIN: 'http://localhost:3000',
    BACKSTORY_DEMO: '1',
    ...newSecrets(),
  };
  const args = ['--conditions=react-server', '--import=tsx', 'bench/inbox/measure-sizes.ts'];

  return JSON.parse(await runNode([...args, ...sizes.map(String)], { env }));
}
