import pg from 'pg';
import { startNextApp } from '@/scripts/browser/next-app';
import type { Lifetime } from '@/scripts/serving/lifetime';

const handler = `
import { readFileSync } from 'node:fs';
import pg from 'pg';
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const record = readFileSync(process.env.RECORD_FILE, 'utf8');
export async function POST(request) {
  const { key } = await request.json();
  await pool.query('INSERT INTO bare_record (id, record) VALUES ($1, $2)', [key, record]);
  return Response.json({}, { status: 201 });
}`;

/** A table, and a Next app whose one handler does nothing but insert the record of a file into it. */
export async function startBareApp(lifetime: Lifetime, databaseUrl: string, recordFile: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('CREATE TABLE bare_record (id uuid PRIMARY KEY, record text NOT NULL)');
  await client.end();

  return startNextApp(lifetime, {
    name: 'bare-app',
    files: { 'app/page.js': 'export default () => <h1>Bare</h1>;', 'app/insert/route.js': handler },
    env: { DATABASE_URL: databaseUrl, RECORD_FILE: recordFile },
  });
}
