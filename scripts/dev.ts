import { runServers } from './serving/lifetime';
import { runNode } from './serving/node-process';
import { serveDemo } from './serving/serve-demo';

await runServers((lifetime) =>
  serveDemo(lifetime, async (port) => {
    await runNode(['node_modules/prisma/build/index.js', 'generate']);
    return ['node_modules/next/dist/bin/next', 'dev', '-p', String(port), '-H', '127.0.0.1'];
  }),
);
