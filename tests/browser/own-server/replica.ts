import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect } from '@playwright/test';
import { freePort } from '../../../scripts/database/free-port';

/** Another server of the app under test, on the same database. */
export type Replica = Readonly<{
  origin: string;
  /** Tells it to stop; the code that it ends with, or null if it had to be killed. */
  stop: () => Promise<number | null>;
}>;

export async function startReplica(): Promise<Replica> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = { ...process.env, NODE_ENV: 'production', PORT: String(port), HOSTNAME: '127.0.0.1', APP_ORIGIN: origin };
  const app = spawn(process.execPath, [path.resolve('.next/standalone/server.js')], {
    env: env as NodeJS.ProcessEnv,
    stdio: 'ignore',
  });
  const ended = once(app, 'exit');
  await expect(async () => expect((await fetch(`${origin}/readyz`)).ok).toBe(true)).toPass({ timeout: 30_000 });

  return {
    origin,
    stop: async () => {
      app.kill('SIGTERM');
      const overdue = setTimeout(() => app.kill('SIGKILL'), 10_000);
      const [code] = await ended;
      clearTimeout(overdue);

      return code;
    },
  };
}
