import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres';

/** A database server for tests: it forgets everything when it stops. */
export async function startTemporaryPostgres({ durable = false } = {}): Promise<EmbeddedPostgres> {
  const folder = mkdtempSync(path.join(tmpdir(), 'backstory-'));
  // Root's server runs as "nobody", who must get through; the data directory itself is closed to others.
  chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'postgres'), durable });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...server, stop };
}
