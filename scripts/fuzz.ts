import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { Refusal } from './refusal';
import { runServers } from './serving/lifetime';
import { startNode } from './serving/node-process';

await runServers(async (lifetime) => {
  const { values } = parseArgs({ options: { runs: { type: 'string' }, seed: { type: 'string' } } });
  const { runs = '10000', seed = String(randomInt(2 ** 31)) } = values;
  if (!/^\d{1,7}$/.test(runs) || !/^\d{1,10}$/.test(seed)) {
    throw new Refusal('Say npm run fuzz -- --runs 10000 --seed 7, both whole numbers.');
  }
  console.log(`The same again: npm run fuzz -- --runs ${runs} --seed ${seed}`);
  const tests = startNode(
    ['--import=tsx', 'scripts/test-browser.ts', 'tests/browser/fuzz.spec.ts', '--project=server'],
    { env: { FUZZ_RUNS: runs, FUZZ_SEED: seed } },
  );
  lifetime.add(tests.stop);
  await lifetime.end((await tests.ended) ?? 1);
});
