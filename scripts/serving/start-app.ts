import { setTimeout as wait } from 'node:timers/promises';
import type { Lifetime } from './lifetime';
import { startNode } from './node-process';
import type { Secrets } from './secrets';

export type AppEnvironment = ReturnType<typeof demoEnvironment>;

/** Everything the app reads, for a demonstration on this machine alone: it works off its own jobs, and sends no mail. */
export function demoEnvironment(database: Readonly<{ app: string; worker: string }>, port: number, secrets: Secrets) {
  return {
    DATABASE_URL: database.app,
    WORKER_DATABASE_URL: database.worker,
    SMTP_URL: '',
    MAIL_FROM: '',
    APP_ORIGIN: `http://localhost:${port}`,
    ...secrets,
    BACKSTORY_DEMO: '1',
    PORT: String(port),
    HOSTNAME: '127.0.0.1',
  };
}

/** Starts the app's server and resolves once it answers; should it end, everything ends. */
export async function startApp(
  lifetime: Lifetime,
  command: string[],
  env: Record<string, string> & { APP_ORIGIN: string },
): Promise<void> {
  // The server never learns how to become the owner.
  const server = startNode(command, {
    // Connections are kept longer than a client keeps them, so that none is closed just as it is used again.
    env: { KEEP_ALIVE_TIMEOUT: '75000', ...env, DATABASE_OWNER_URL: undefined },
  });
  lifetime.add(server.stop);
  const ended = server.ended.then((code) => lifetime.end(1, `The server ended${code === null ? '' : ` (${code})`}.`));
  await Promise.race([answering(env.APP_ORIGIN), ended]);
}

async function answering(origin: string): Promise<void> {
  while (!(await isUp(origin))) await wait(100);
}

async function isUp(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/healthz`)).ok;
  } catch {
    return false;
  }
}
