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
  const running = startNode([server], { env: { NODE_ENV: 'production', PORT: String(port), HOSTNAME: host } });
  lifetime.add(running.stop);
  await lifetime.end((await running.ended) ?? 1);
});
