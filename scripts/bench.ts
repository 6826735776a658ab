import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Measured } from '@/bench/measure';
import { benchTagging } from '@/bench/tagging';

const file = 'bench/results.json';

function line(what: string, { perSecond, p50, p99 }: Measured, ratio?: number): Record<string, string> {
  return {
    what,
    'a core second': Math.round(perSecond).toLocaleString('en'),
    'p50 ms': p50.toFixed(3),
    'p99 ms': p99.toFixed(3),
    'ours is': ratio === undefined ? '' : `${ratio.toFixed(2)} × this`,
  };
}

function tagging(): unknown {
  const result = benchTagging();
  console.table([
    line('tagging', result.ours),
    line('JSON.parse of the same', result.parse, result.ratioToParse),
    line('JSON.parse and validation', result.parseAndValidate, result.ratioToParseAndValidate),
  ]);

  return result;
}

const benches: Readonly<Record<string, () => unknown>> = { tagging };
const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in benches));
if (unknown) {
  console.error(`${unknown}: no such bench; there is ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

const results = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length === 0 || asked.includes(name)) results[name] = bench();
}
writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
