import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { Refusal } from '@/scripts/refusal';

const run = promisify(execFile);

/** How many of the record a second the database itself takes, by its own tool. */
export async function pgbench(databaseUrl: string, clients: number, record: string): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'backstory-'));
  const script = path.join(folder, 'insert.sql');
  writeFileSync(script, `INSERT INTO bare_record (id, record) VALUES (gen_random_uuid(), ${literal(record)});\n`);
  const args = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '2', '-T', '5', '-f', script, databaseUrl];
  const { stdout } = await run(findPgbench(), args).finally(() => rmSync(folder, { recursive: true }));

  return Number(/tps = ([\d.]+)/.exec(stdout)?.[1]);
}

/** A text in SQL. pgbench takes a colon before a letter for a variable of its own, also within quotes. */
function literal(text: string): string {
  return pg
    .escapeLiteral(text)
    .replace(/^ ?E?'/, "E'")
    .replaceAll(':', '\\x3a');
}

function findPgbench(): string {
  const root = '/usr/lib/postgresql';
  try {
    const [newest] = readdirSync(root).sort((a, b) => Number(b) - Number(a));
    if (newest) return path.join(root, newest, 'bin/pgbench');
  } catch {
    // Said below.
  }
  throw new Refusal('pgbench: not found; install PostgreSQL (Debian: apt-get install postgresql).');
}
