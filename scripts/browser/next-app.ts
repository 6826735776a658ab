import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../database/free-port';
import type { Lifetime } from '../serving/lifetime';
import { runNode } from '../serving/node-process';
import { startApp } from '../serving/start-app';

const frame = {
  'app/layout.js': "export default ({ children }) => <html lang='en'><body>{children}</body></html>;",
  'app/healthz/route.js': "export const GET = () => new Response('ok');",
  // Without its own, Next takes the one at the root of the workspace, which is ours.
  'instrumentation.js': 'export const register = () => {};',
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(path.resolve('.'))} } };`,
  'package.json': '{ "type": "module", "private": true }',
};

type NextApp = Readonly<{ name: string; files: Record<string, string>; env?: Record<string, string> }>;

/** Builds and serves a small Next app of these files with the project's own packages, and returns its address. */
export async function startNextApp(lifetime: Lifetime, { name, files, env: own }: NextApp): Promise<string> {
  const folder = path.resolve('.data', name);
  rmSync(folder, { recursive: true, force: true });
  lifetime.add(async () => rmSync(folder, { recursive: true, force: true }));
  for (const [file, content] of Object.entries({ ...frame, ...files })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  const next = path.resolve('node_modules/next/dist/bin/next');
  const env = { NODE_ENV: 'production', ...own };
  await runNode([next, 'build'], { cwd: folder, env });
  const origin = `http://127.0.0.1:${await freePort()}`;
  await startApp(lifetime, [next, 'start', folder, '-p', new URL(origin).port, '-H', '127.0.0.1'], {
    ...env,
    APP_ORIGIN: origin,
  });
  return origin;
}
