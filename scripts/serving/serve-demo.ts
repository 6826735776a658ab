import { givenDatabaseUrl } from '../database/database-url';
import { startEmbeddedPostgres } from '../database/embedded-postgres';
import { migrate } from '../database/migrate';
import { answering } from './answering';
import { demoSecret } from './demo-secret';
import type { Lifetime } from './lifetime';
import { runNode, startNode } from './node-process';

/** Database, migrations, demo people and the server given by `command`, in that order; then `ready` and the sign-ins. */
export async function serveDemo(lifetime: Lifetime, port: number, command: string[]): Promise<void> {
  const origin = `http://localhost:${port}`;
  const url = givenDatabaseUrl() ?? (await embeddedDatabase(lifetime, origin));
  await migrate(url);

  const env = {
    DATABASE_URL: url,
    APP_ORIGIN: origin,
    AUTH_SECRET: demoSecret(),
    BACKSTORY_DEMO: '1',
    PORT: String(port),
    HOSTNAME: '127.0.0.1',
  };
  const signIns = await runNode(['--conditions=react-server', '--import', 'tsx', 'scripts/seed.ts', '--demo'], { env });
  const server = startNode(command, { env });
  lifetime.add(server.stop);
  const ended = server.ended.then((code) => lifetime.end(1, `The server ended${code === null ? '' : ` (${code})`}.`));

  await Promise.race([answering(origin), ended]);
  console.log(`ready ${origin}\n${signIns}`);
  await ended;
}

async function embeddedDatabase(lifetime: Lifetime, label: string): Promise<string> {
  const database = await startEmbeddedPostgres({ dataDir: '.data/postgres', durable: true, label });
  lifetime.add(database.stop);
  database.ended.then(() => lifetime.end(1, 'The database ended.'));
  return database.url;
}
