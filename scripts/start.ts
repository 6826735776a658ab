import { runServers } from './serving/lifetime';
import { startNode } from './serving/node-process';
import { requirePort } from './serving/port';
import { standaloneServer } from './serving/standalone';

await runServers(async (lifetime) => {
  const host = process.env.HOSTNAME || '0.0.0.0';
  const port = await requirePort(host);
  const server = startNode([standaloneServer()], {
    env: { NODE_ENV: 'production', PORT: String(port), HOSTNAME: host },
  });
  lifetime.add(server.stop);
  await lifetime.end((await server.ended) ?? 1);
});
