import { answering } from './answering';
import { demoDatabase } from './demo-database';
import { demoSecret } from './demo-secret';
import type { Lifetime } from './lifetime';
import { runNode, startNode } from './node-process';
import { requireFreePort, wantedPort } from './port';

const host = '127.0.0.1';

/** Database, demo people and the server that `prepare` makes ready; then prints `ready` and the sign-ins. */
export async function serveDemo(lifetime: Lifetime, prepare: (port: number) => Promise<string[]>): Promise<void> {
  const port = wantedPort();
  const origin = `http://localhost:${port}`;
  const url = await demoDatabase(lifetime, origin);
  await requireFreePort(port, host);

  const command = await prepare(port);
  const env = {
    DATABASE_URL: url,
    APP_ORIGIN: origin,
    AUTH_SECRET: demoSecret(),
    BACKSTORY_DEMO: '1',
    PORT: String(port),
    HOSTNAME: host,
  };
  const signIns = await seedDemo(env);
  const server = startNode(command, { env });
  lifetime.add(server.stop);
  const ended = server.ended.then((code) => lifetime.end(1, `The server ended${code === null ? '' : ` (${code})`}.`));

  await Promise.race([answering(origin), ended]);
  console.log(`ready ${origin}\n${signIns}`);
  await ended;
}

/** Adds the demo's clinics and people where they are missing, and returns how to sign in as them. */
export function seedDemo(env: Record<string, string>): Promise<string> {
  return runNode(['--conditions=react-server', '--import', 'tsx', 'scripts/seed.ts', '--demo'], { env });
}
