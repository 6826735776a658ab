import { parseArgs } from 'node:util';
import { closeDatabase } from '@/lib/server/database/database';
import { checkedEnv } from './checked-env';
import { seedDemo } from './demo-clinics/seed-demo';
import { signInTable } from './demo-clinics/sign-in-table';
import { Refusal, runScript } from './refusal';

await runScript(async () => {
  const { values } = parseArgs({ options: { demo: { type: 'boolean' } } });
  if (!values.demo) throw new Refusal('Say npm run seed -- --demo to fill a demo.');
  const { APP_ORIGIN, DATABASE_OWNER_URL } = checkedEnv();
  if (!DATABASE_OWNER_URL) throw new Refusal('DATABASE_OWNER_URL is not set: only the owner founds a clinic.');
  try {
    console.log(signInTable(APP_ORIGIN, await seedDemo(new Date())));
  } finally {
    await closeDatabase();
  }
});
