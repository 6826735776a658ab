import pg from 'pg';
import { databaseRefusal } from '../database/problem';
import { Refusal } from '../refusal';
import type { Head } from './check-chain';
import type { Line } from './line';
import type { SignedHead } from './signed-head';

export type Clinic = Readonly<{ id: string; name: string; head: Head | null }>;

/** Runs work on one unmoving picture of the trail, while the server goes on writing. */
export async function withTrail<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'backstory audit' });
  client.on('error', () => {
    // The query under way rejects with the same reason.
  });
  try {
    await client.connect();
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ');
    const outcome = await work(client);
    await client.query('COMMIT');
    return outcome;
  } catch (error) {
    throw error instanceof Refusal ? error : databaseRefusal(ownerUrl, error);
  } finally {
    await client.end();
  }
}

/** Every clinic that has a trail, a head or a signed head, or should have. */
export async function listClinics(client: pg.Client): Promise<Clinic[]> {
  const { rows } = await client.query<{ id: string; name: string | null; seq: string | null; hash: string | null }>(`
    SELECT id, c.name, h.seq, encode(h.hash, 'hex') AS hash
    FROM (SELECT id FROM clinic UNION SELECT clinic_id FROM audit_head UNION SELECT clinic_id FROM signed_head) AS ids
    LEFT JOIN clinic c USING (id) LEFT JOIN audit_head h ON h.clinic_id = id ORDER BY id`);

  return rows.map(({ id, name, seq, hash }) => ({
    id,
    name: name ?? 'a clinic that is gone',
    head: seq !== null && hash !== null ? { seq: BigInt(seq), hash } : null,
  }));
}

const batch = 5000;

/** A clinic's lines in their order, a batch at a time. */
export async function* readLines(client: pg.Client, clinicId: string): AsyncGenerator<Line> {
  let after = '-1';
  for (;;) {
    const { rows } = await client.query<Omit<Line, 'seq'> & { seq: string }>(
      `SELECT seq, encode(prev_hash, 'hex') AS "prevHash", encode(hash, 'hex') AS hash,
         (extract(epoch FROM at) * 1000000)::bigint AS at, actor_kind AS "actorKind", actor_id AS "actorId", action,
         subject_id AS "subjectId", route, count::text
       FROM audit_event WHERE clinic_id = $1 AND seq > $2 ORDER BY seq LIMIT ${batch}`,
      [clinicId, after],
    );
    for (const row of rows) yield { ...row, seq: BigInt(row.seq) };
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    after = last.seq;
  }
}

/** What the database remembers of the heads that were signed. */
export async function listSignedHeads(client: pg.Client): Promise<SignedHead[]> {
  const { rows } = await client.query<Omit<SignedHead, 'seq' | 'signedAt'> & { seq: string; signed_at: Date }>(
    `SELECT clinic_id AS clinic, seq, encode(hash, 'hex') AS hash, signed_at, encode(signature, 'base64') AS signature
     FROM signed_head ORDER BY clinic_id, seq`,
  );

  return rows.map(({ signed_at, seq, signature, ...head }) => ({
    ...head,
    seq: BigInt(seq),
    signedAt: signed_at.toISOString(),
    signature: signature.replaceAll('\n', ''),
  }));
}

export async function keepSignedHead(client: pg.Client, head: SignedHead): Promise<void> {
  await client.query(
    `INSERT INTO signed_head (clinic_id, seq, hash, signed_at, signature)
     VALUES ($1, $2, decode($3, 'hex'), $4, decode($5, 'base64'))`,
    [head.clinic, String(head.seq), head.hash, head.signedAt, head.signature],
  );
}
