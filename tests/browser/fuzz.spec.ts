import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import pg from 'pg';
import { steps } from '@/lib/form/form';
import { fieldNames } from '@/lib/form/read-step';
import { bodies } from './fuzz/bodies';
import { type Door, doors } from './fuzz/doors';
import { type Standing, standAtDoors } from './fuzz/standing';
import { type Answer, send } from './raw-request';

// `npm run fuzz` asks for more, with another seed, and runs nothing beside.
const alone = process.env.FUZZ_RUNS !== undefined;
const runs = Number(process.env.FUZZ_RUNS ?? 8);
const seed = Number(process.env.FUZZ_SEED ?? 7);
const slowest = Math.max(5000, runs);

type Tally = { requests: number; longest: number; statuses: Record<string, number> };

let standing: Standing;
let database: pg.Pool;

test.beforeAll(async () => {
  standing = await standAtDoors();
  database = new pg.Pool({ connectionString: process.env.DATABASE_OWNER_URL });
});

test.afterAll(() => database.end());

const trace = /\bat .+:\d+:\d+|node_modules|\bprisma\b|\bSELECT\b|\bpg_|ECONN|\.next\//i;

function expectNoFailureOfOurs({ status, text }: Answer): void {
  expect(status).toBeGreaterThanOrEqual(200);
  expect(status).toBeLessThan(500);
  // What is shown again of what was typed is no trace; a page's own files are named in it.
  if (!text.startsWith('<!DOCTYPE html>')) expect(text).not.toMatch(trace);
}

async function knock(template: string, { fields, slow }: Door): Promise<Tally> {
  const { path = template, cookie = '' } = standing[template] ?? {};
  const tally: Tally = { requests: 0, longest: 0, statuses: {} };
  // What a step takes are its own fields and no others.
  const sent = fc
    .constantFrom(...(template.includes('[step]') ? steps.map(({ id }) => id) : [steps[0].id]))
    .chain((step) => {
      const known = template.includes('[step]') ? [...fieldNames(step)] : fields;
      return fc.tuple(fc.constant(path.replace('[step]', step)), bodies(known));
    });
  const numRuns = slow ? Math.ceil(runs / 20) : runs;
  await fc.assert(
    fc.asyncProperty(sent, fc.nat(250), async ([address, { type, body }], last) => {
      // A limit would turn most bodies away before they are looked at. Other tests count on them.
      if (alone) await database.query('DELETE FROM attempt');
      const began = performance.now();
      const answer = await send(address, {
        headers: { cookie, 'content-type': type },
        body,
        from: `127.0.1.${last + 1}`,
        upTo: 65_536,
      });
      tally.requests += 1;
      tally.longest = Math.max(tally.longest, performance.now() - began);
      tally.statuses[answer.status] = (tally.statuses[answer.status] ?? 0) + 1;
      expectNoFailureOfOurs(answer);
    }),
    { seed, numRuns },
  );

  const answers = Object.entries(tally.statuses).map(([status, count]) => `${status}×${count}`);
  if (alone) process.stdout.write(`${template}: longest ${Math.round(tally.longest)} ms, ${answers.join(' ')}\n`);

  return tally;
}

test('whatever JSON or form arrives, no door answers with a failure of ours', async () => {
  test.setTimeout(60_000 + runs * 2_000);
  const waiting = Object.entries(doors);
  const tallies: [string, Tally][] = [];
  const next = async () => {
    for (let door = waiting.shift(); door; door = waiting.shift()) tallies.push([door[0], await knock(...door)]);
  };
  await Promise.all([next(), next(), next(), next()]);

  for (const [template, { requests, longest }] of tallies) {
    expect.soft(requests, template).toBeGreaterThan(0);
    expect.soft(longest, `${template} in ms`).toBeLessThan(slowest);
  }
});
