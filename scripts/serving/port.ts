import { once } from 'node:events';
import { createServer } from 'node:net';
import { Refusal } from '../refusal';

/** PORT, or 3000. */
export function wantedPort(): number {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Refusal('PORT must be a number from 1 to 65535.');
  return port;
}

/** Refuses, naming the port, if it cannot be listened on. */
export async function requireFreePort(port: number, host: string): Promise<void> {
  const probe = createServer().listen(port, host);
  await once(probe, 'listening').catch((error) => {
    const inUse = error.code === 'EADDRINUSE';
    throw new Refusal(
      inUse ? `PORT: ${port} is in use: stop what uses it, or choose another.` : `PORT: ${error.message}.`,
    );
  });
  probe.close();
  await once(probe, 'close');
}
