import { randomBytes } from 'node:crypto';
import { createDatabase } from '@/scripts/database/databases';
import { migrate } from '@/scripts/database/migrate';
import { startTemporaryPostgres } from '@/scripts/database/temporary-postgres';
import type { Lifetime } from '@/scripts/serving/lifetime';
import { newSecrets } from '@/scripts/serving/secrets';

/** A migrated, empty database that keeps what it commits, and what a process needs to work on it. */
export async function benchDatabase(lifetime: Lifetime): Promise<Record<string, string>> {
  const server = await startTemporaryPostgres({ durable: true });
  lifetime.add(server.stop);
  const login = { name: 'backstory_bench', password: randomBytes(24).toString('hex') };
  const ownerUrl = await createDatabase(server.url, 'bench');
  await migrate(ownerUrl, { login });
  const url = Object.assign(new URL(ownerUrl), { username: login.name, password: login.password }).href;

  return {
    DATABASE_URL: url,
    DATABASE_OWNER_URL: ownerUrl,
    APP_ORIGIN: 'http://localhost:3000',
    BACKSTORY_DEMO: '1',
    ...newSecrets(),
  };
}
