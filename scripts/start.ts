import { loadEnvFile } from './env-file';
import { runServers } from './serving/lifetime';
import { startNode } from './serving/node-process';
import { requireFreePort, wantedPort } from './serving/port';
import { standaloneServer } from './serving/standalone';

await runServers(async (lifetime) => {
  loadEnvFile();
  const host = process.env.HOSTNAME || '0.0.0.0';
  const port = wantedPort();
  const server = standaloneServer();
  await requireFreePort(port, host);
  // The server never learns how to become the owner.
  const env = { NODE_ENV: 'production', PORT: String(port), HOSTNAME: host, DATABASE_OWNER_URL: undefined };
  const running = startNode([server], { env });
  lifetime.add(running.stop);
  await lifetime.end((await running.ended) ?? 1);
});
