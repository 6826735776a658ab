import { ensureBuild } from './serving/build';
import { runServers } from './serving/lifetime';
import { serveDemo } from './serving/serve-demo';
import { standaloneServer } from './serving/standalone';

await runServers((lifetime) =>
  serveDemo(lifetime, async () => {
    await ensureBuild();
    return [standaloneServer()];
  }),
);
