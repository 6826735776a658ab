import { setTimeout as wait } from 'node:timers/promises';

/** Resolves once the server at the origin is up. */
export async function answering(origin: string): Promise<void> {
  while (!(await isUp(origin))) await wait(100);
}

async function isUp(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/healthz`)).ok;
  } catch {
    return false;
  }
}
