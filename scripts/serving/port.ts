import { once } from 'node:events';
import { createServer } from 'node:net';
import { Refusal } from '../refusal';

/** The port to serve on, PORT or 3000; refuses if it is taken. */
export async function requirePort(host: string): Promise<number> {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Refusal('PORT must be a number from 1 to 65535.');

  const probe = createServer().listen(port, host);
  await once(probe, 'listening').catch((error) => {
    const reason =
      error.code === 'EADDRINUSE' ? 'is in use: stop what uses it, or choose another' : `: ${error.message}`;
    throw new Refusal(`PORT: ${port} ${reason}.`);
  });
  probe.close();
  await once(probe, 'close');
  return port;
}
