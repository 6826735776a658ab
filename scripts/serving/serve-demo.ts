import { demoDatabase } from './demo-database';
import type { Lifetime } from './lifetime';
import { requireFreePort, wantedPort } from './port';
import { demoSecrets } from './secrets';
import { seedDemo } from './seed-demo';
import { demoEnvironment, startApp } from './start-app';

/** Database, demo people and the server that `prepare` makes ready; then prints `ready` and the sign-ins. */
export async function serveDemo(lifetime: Lifetime, prepare: (port: number) => Promise<string[]>): Promise<void> {
  const port = wantedPort();
  const database = await demoDatabase(lifetime, `http://localhost:${port}`);
  const env = demoEnvironment(database, port, demoSecrets());
  await requireFreePort(port, env.HOSTNAME);

  const command = await prepare(port);
  const signIns = await seedDemo(env, database.owner);
  await startApp(lifetime, command, env);
  console.log(`ready ${env.APP_ORIGIN}\n${signIns}`);
}
