import { runServers } from './serving/lifetime';
import { runNode } from './serving/node-process';
import { requirePort } from './serving/port';
import { serveDemo } from './serving/serve-demo';

await runServers(async (lifetime) => {
  const port = await requirePort('127.0.0.1');
  await runNode(['node_modules/prisma/build/index.js', 'generate']);
  await serveDemo(lifetime, port, ['node_modules/next/dist/bin/next', 'dev', '-p', String(port), '-H', '127.0.0.1']);
});
