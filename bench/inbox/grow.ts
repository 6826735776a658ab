import type pg from 'pg';

/** Whose rows are made: a clinic that has some intakes as patients sent them, and what its other patients are called. */
export type Grown = Readonly<{ clinicId: string; memberId: string; patientIds: readonly string[] }>;

// The n-th row's own id, in order as the application's are.
const idOf = (table: number, n: string) =>
  `overlay('01990000-0000-7000-${8000 + table}-000000000000' placing lpad(to_hex(${n}), 12, '0') from 25 for 12)::uuid`;

// The owner of the tables sees their rows from here on, to make them and to ask for them by hand; the application is held.
const begin = `BEGIN; SET LOCAL synchronous_commit = off;
  ALTER TABLE invitation NO FORCE ROW LEVEL SECURITY; ALTER TABLE patient NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE intake NO FORCE ROW LEVEL SECURITY; ALTER TABLE intake DISABLE TRIGGER USER;
  ALTER TABLE review NO FORCE ROW LEVEL SECURITY; ALTER TABLE review DISABLE TRIGGER USER;`;
const end = 'ALTER TABLE intake ENABLE TRIGGER USER; ALTER TABLE review ENABLE TRIGGER USER; COMMIT';

/**
 * Brings a clinic's record from one number of intakes to another, by SQL: each is a copy of one that was really sent,
 * with a patient, a time, a state and an assignee of its own. Nine in ten are closed. What no list reads is left small.
 */
export async function grow(
  owner: pg.Client,
  { clinicId, memberId, patientIds }: Grown,
  { from, to }: Readonly<{ from: number; to: number }>,
): Promise<void> {
  await owner.query(begin);
  await owner.query(
    `CREATE TEMP TABLE grown ON COMMIT DROP AS
     SELECT n, ${idOf(1, 'n')} AS intake_id, ${idOf(2, 'n')} AS invitation_id,
            ($4::uuid[])[1 + n / 4 % cardinality($4::uuid[])] AS patient_id,
            now() - n * interval '2 minutes' AS at, hashint8(n) & 1023 AS chance, t.*
       FROM generate_series($1::bigint, $2::bigint) n
       JOIN (SELECT row_number() OVER (ORDER BY r.intake_id) - 1 AS t, count(*) OVER () AS of, i.form_text_hash, i.age,
                    r.urgency_rank, r.language, r.safety_screen, r.tags, r.gist
               FROM review r JOIN intake i ON i.id = r.intake_id
              WHERE r.clinic_id = $3 AND i.submission_key <> '00000000-0000-0000-0000-000000000000') t
         ON t.t = (hashint8(n * 31) & 2147483647) % t.of`,
    [from, to - 1, clinicId, patientIds],
  );
  await owner.query(
    `INSERT INTO invitation (id, clinic_id, patient_id, token_hash, code_hash, created_at, expires_at)
     SELECT invitation_id, $1, patient_id, uuid_send(invitation_id), uuid_send(intake_id), at, at FROM grown ORDER BY n`,
    [clinicId],
  );
  await owner.query(
    `INSERT INTO intake (id, clinic_id, patient_id, invitation_id, form_text_hash, answers, sealed, declined, asked, age,
       submission_key, draft_version, received_at)
     SELECT intake_id, $1, patient_id, invitation_id, form_text_hash, '{}', '', '{}', '{}', age,
       '00000000-0000-0000-0000-000000000000', 1, at FROM grown ORDER BY n`,
    [clinicId],
  );
  await owner.query(
    `INSERT INTO review (intake_id, clinic_id, state, urgency_rank, received_at, updated_at, assignee_id, language,
       safety_screen, tags, gist)
     SELECT intake_id, $1, (CASE WHEN chance < 51 THEN 'new' WHEN chance < 77 THEN 'in_review' WHEN chance < 102 THEN 'reviewed'
         ELSE 'closed' END)::review_state, urgency_rank, at, at, CASE WHEN chance % 4 = 0 THEN $2::uuid END, language,
       safety_screen, tags, gist FROM grown ORDER BY n`,
    [clinicId, memberId],
  );
  await owner.query(end);
  await owner.query('VACUUM ANALYZE invitation, intake, review, patient, evaluation');
}
