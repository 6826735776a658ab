import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copiesOf, readDockerfile, stageNamed, valuesOf } from './container/dockerfile';
import { runServers } from './serving/lifetime';
import { startNode } from './serving/node-process';

/** Runs what the image would run, without an engine: the files it copies, its environment, its command, as no one special. */
await runServers(async (lifetime) => {
  const runtime = stageNamed(readDockerfile(readFileSync('Dockerfile', 'utf8')), 'runtime');
  const root = mkdtempSync(path.join(tmpdir(), 'backstory-image-'));
  lifetime.add(async () => rmSync(root, { recursive: true }));
  chmodSync(root, 0o755);
  for (const { sources, target } of copiesOf(runtime)) {
    for (const source of sources) cpSync(source.replace('/app/', ''), path.join(root, target), { recursive: true });
  }

  const image = Object.fromEntries(valuesOf(runtime, 'ENV').map((setting) => setting.split('=')));
  const [, ...command]: string[] = JSON.parse(valuesOf(runtime, 'CMD')[0] ?? '[]');
  const user = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const server = startNode(command, { cwd: root, env: { ...image, ...process.env }, ...user });
  lifetime.add(server.stop);
  await lifetime.end((await server.ended) ?? 1);
});
