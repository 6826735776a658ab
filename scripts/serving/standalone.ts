import { cpSync, existsSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal';

const standalone = '.next/standalone';

/** Completes the build's stand-alone folder with the files it serves, and returns its server. */
export function standaloneServer(): string {
  const server = path.resolve(standalone, 'server.js');
  if (!existsSync(server)) throw new Refusal('There is no build to start: run npm run build first.');
  for (const served of ['.next/static', 'public']) {
    if (existsSync(served)) cpSync(served, path.join(standalone, served), { recursive: true });
  }
  return server;
}
