import pg from 'pg';
import { startAppUnderTest } from '@/scripts/browser/app-under-test';
import type { Lifetime } from '@/scripts/serving/lifetime';
import { middle, type Served, serve } from '../load';
import { inboxPages } from './inbox-pages';

export type WallsResult = Readonly<{ with: Served; without: Served; ratio: number }>;

const clients = 8;
const pagesEachRound = 150;
const rounds = 5;

const tables = `SELECT relname FROM pg_class WHERE relforcerowsecurity AND relnamespace = 'public'::regnamespace`;
const wallsDown = `
  DO $$ DECLARE t text; BEGIN
    FOR t IN ${tables} LOOP EXECUTE format('ALTER TABLE %I DISABLE ROW LEVEL SECURITY', t); END LOOP;
  END $$;
  CREATE FUNCTION write_no_line() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
  CREATE TRIGGER a_no_line BEFORE INSERT ON audit_event FOR EACH ROW EXECUTE FUNCTION write_no_line();`;
const wallsUp = `
  DO $$ DECLARE t text; BEGIN
    FOR t IN ${tables} LOOP EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t); END LOOP;
  END $$;
  DROP FUNCTION IF EXISTS write_no_line() CASCADE;`;

/**
 * The inbox page with row-level security and the audit trail, and without what the database does for them: in turn, in a
 * database of the bench's own. The statement that brings the audit line is sent either way.
 */
export async function benchInboxWalls(lifetime: Lifetime): Promise<WallsResult> {
  const { env, ownerUrl } = await startAppUnderTest(lifetime, { durable: true });
  const pages = await inboxPages(env, pagesEachRound);
  await serve(pages, clients);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const [up, down]: [Served[], Served[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    await owner.query(wallsUp);
    up.push(await serve(pages, clients));
    await owner.query(wallsDown);
    down.push(await serve(pages, clients));
  }
  await owner.end();
  const [withWalls, without] = [middle(up), middle(down)];

  return { with: withWalls, without, ratio: withWalls.perSecond / without.perSecond };
}
