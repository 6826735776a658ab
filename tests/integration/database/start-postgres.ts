import { startEmbeddedPostgres } from '../../../scripts/database/embedded-postgres';

/** A launcher in a process of its own, for tests that kill it: `start-postgres.ts <data directory> [<user id>]`. */
const [dataDir = '', user] = process.argv.slice(2);
if (user) {
  process.setgid?.(Number(user));
  process.setuid?.(Number(user));
}
const server = await startEmbeddedPostgres({ dataDir, durable: true });
process.stdout.write(`${server.url}\n`);
await server.ended;
