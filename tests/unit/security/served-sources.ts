import { readdirSync } from 'node:fs';
import path from 'node:path';

const places = [
  'app',
  'components',
  'lib',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'next.config.ts',
  'proxy.ts',
];

/** Everything of ours that runs in the server or in a browser. */
export const servedSources: readonly string[] = places.flatMap(filesIn);

function filesIn(place: string): string[] {
  if (/\.tsx?$/.test(place)) return [place];
  const inside = readdirSync(place, { recursive: true, encoding: 'utf8' });

  return inside.filter((file) => /\.tsx?$/.test(file)).map((file) => path.join(place, file));
}
