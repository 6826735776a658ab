import { ensureBuild } from './serving/build';
import { runServers } from './serving/lifetime';
import { requirePort } from './serving/port';
import { serveDemo } from './serving/serve-demo';
import { standaloneServer } from './serving/standalone';

await runServers(async (lifetime) => {
  const port = await requirePort('127.0.0.1');
  await ensureBuild();
  await serveDemo(lifetime, port, [standaloneServer()]);
});
