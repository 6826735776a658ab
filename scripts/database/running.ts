import { clusterPassword } from './cluster';
import { isAlive, readPostmaster } from './postmaster-file';

/** Where `npm run dev` or `npm run demo` keeps its database. */
export const ownDatabase = '.data/postgres';

/** The app's address of the server on the data directory. */
export function addressOf(directory: string, port: number): string {
  return `postgresql://backstory:${clusterPassword(directory)}@127.0.0.1:${port}/backstory`;
}

/** The address of our own database while `npm run dev` or `npm run demo` runs it. */
export function runningDatabase(): string | undefined {
  const server = readPostmaster(ownDatabase);
  return server && isAlive(server.pid) ? addressOf(ownDatabase, server.port) : undefined;
}
