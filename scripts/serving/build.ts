import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from './node-process';

const inputs = [
  'app',
  'components',
  'lib',
  'messages',
  'prisma/schema.prisma',
  'prisma/migrations',
  'public',
  'instrumentation-client.ts',
  'instrumentation.ts',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];
const mark = '.next/backstory-inputs';

/** Builds the app, unless the build at hand was made of the very same files. */
export async function ensureBuild(): Promise<void> {
  const current = fingerprint();
  if (existsSync(mark) && readFileSync(mark, 'utf8') === current) return;

  console.log('Building the app: this takes a minute, once.');
  await runNode(['node_modules/prisma/build/index.js', 'generate']);
  await runNode(['node_modules/next/dist/bin/next', 'build'], { env: { NODE_ENV: 'production' } });
  writeFileSync(mark, current);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesOf)) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesOf(input: string): string[] {
  if (!existsSync(input)) return [];
  if (statSync(input).isFile()) return [input];
  return readdirSync(input, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}
