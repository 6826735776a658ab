import { createHash, randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { nadia } from '../../people/nadia';

/** A patient who has filled in everything and is about to press "send". */
export type ReadyPatient = Readonly<{ invitationId: string; cookie: string; key: string }>;

/** Founds a clinic in an empty database and puts patients into it who only have to send. */
export async function readyPatients(url: string, count: number): Promise<ReadyPatient[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const clinicId = randomUUID();
  await client.query(
    `INSERT INTO clinic (id, name, time_zone, phone, emergency_number, is_demo)
     VALUES ($1, 'Faultline Clinic', 'America/New_York', '555 0100', '911', true)`,
    [clinicId],
  );
  const patients: ReadyPatient[] = [];
  await client.query('BEGIN');
  await client.query(`SELECT set_config('role', 'backstory_app', true), set_config('app.clinic_id', $1, true)`, [
    clinicId,
  ]);
  for (let i = 0; i < count; i++) patients.push(await readyPatient(client, clinicId));
  await client.query('COMMIT');
  await client.end();

  return patients;
}

async function readyPatient(client: pg.Client, clinicId: string): Promise<ReadyPatient> {
  const [patientId, invitationId, key] = [randomUUID(), randomUUID(), randomUUID()];
  const token = randomBytes(32).toString('base64url');
  const tokenHash = createHash('sha256').update(token).digest();
  await client.query('INSERT INTO patient (id, clinic_id, name) VALUES ($1, $2, $3)', [
    patientId,
    clinicId,
    nadia.name,
  ]);
  await client.query(
    `INSERT INTO invitation (id, clinic_id, patient_id, token_hash, code_hash, expires_at)
     VALUES ($1, $2, $3, $4, $5, now() + interval '1 day')`,
    [invitationId, clinicId, patientId, randomBytes(32), randomBytes(32)],
  );
  await client.query(
    `INSERT INTO patient_session (id, clinic_id, invitation_id, token_hash, expires_at)
     VALUES ($1, $2, $3, $4, now() + interval '1 day')`,
    [randomUUID(), clinicId, invitationId, tokenHash],
  );
  await client.query(
    `INSERT INTO draft (id, clinic_id, invitation_id, answers, declined, submission_key, updated_at)
     VALUES ($1, $2, $3, $4, $5, $6, now())`,
    [randomUUID(), clinicId, invitationId, JSON.stringify(nadia.answers), [...nadia.declined], key],
  );

  return { invitationId, cookie: `backstory-patient=${token}`, key };
}
