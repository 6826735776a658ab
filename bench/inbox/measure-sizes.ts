import pg from 'pg';
import { closeDatabase } from '@/lib/server/database/database';
import { env } from '@/lib/server/env';
import { foundBenchClinic } from './clinic';
import { grow } from './grow';
import { measureAt, type WorkListResult } from './measure-work-list';

// Run as a process of its own, under the condition that lets server code in. Prints what was measured at each size.
const sizes = process.argv
  .slice(2)
  .map(Number)
  .sort((a, b) => a - b);
const owner = new pg.Client({ connectionString: env().DATABASE_OWNER_URL });
await owner.connect();
const clinic = await foundBenchClinic();
const results: WorkListResult[] = [];
let made = 0;
for (const size of sizes) {
  await grow(owner, clinic, { from: made, to: size });
  made = size;
  results.push(await measureAt(owner, clinic, size));
}
await owner.end();
await closeDatabase();
process.stdout.write(JSON.stringify(results), () => process.exit(0));
