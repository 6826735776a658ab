import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from '@/prisma/generated/client';
import { writeAuditLines } from './audit';
import { env } from './env';
import { withoutValues } from './store-error';

type Secret = Uint8Array<ArrayBuffer>;
export type Transaction = Prisma.TransactionClient;

const shared = globalThis as { backstoryDatabase?: PrismaClient; backstoryOwner?: PrismaClient };

function connect(connectionString: string, max: number): PrismaClient {
  return new PrismaClient({
    adapter: new PrismaPg({
      connectionString,
      max,
      connectionTimeoutMillis: 3000,
      // A statement that hangs must not keep its connection: ten of them would stop every page.
      statement_timeout: 5000,
      lock_timeout: 3000,
      idle_in_transaction_session_timeout: 10_000,
    }),
    errorFormat: 'minimal',
  });
}

/** Connects on first use: the build loads pages without a database at hand. */
function client(): PrismaClient {
  shared.backstoryDatabase ??= connect(env().DATABASE_URL, 10);

  return shared.backstoryDatabase;
}

/**
 * Runs work in one transaction that sees one clinic's rows only. The role of DATABASE_URL owns nothing and is held by
 * row-level security; the clinic is named for this transaction alone (see the migrations "walls" and "accountable").
 * What work recorded for the audit trail is the transaction's last statement.
 */
export async function withClinic<T>(clinicId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  const inClinic = async (tx: Transaction) => {
    await tx.$executeRaw`SELECT set_config('app.clinic_id', ${clinicId}, true)`;
    const outcome = await work(tx);
    await writeAuditLines(tx);

    return outcome;
  };
  try {
    return await client().$transaction(inClinic, { maxWait: 5000, timeout: 10_000 });
  } catch (error) {
    throw withoutValues(error);
  }
}

/** Runs work as the role that migrates, which alone may found clinics. For commands of the operator, never a request. */
export async function asOperator<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  const { DATABASE_OWNER_URL } = env();
  if (!DATABASE_OWNER_URL) throw new Error('DATABASE_OWNER_URL is not set: a command of the operator needs it.');
  shared.backstoryOwner ??= connect(DATABASE_OWNER_URL, 1);

  return shared.backstoryOwner.$transaction(work);
}

/** Lets go of the database at the end of a command. */
export async function closeDatabase(): Promise<void> {
  await Promise.all([shared.backstoryDatabase?.$disconnect(), shared.backstoryOwner?.$disconnect()]);
}

type Found = Readonly<{ id: string; clinicId: string }>;

async function found(rows: Promise<{ id: string; clinic_id: string }[]>): Promise<Found | null> {
  const [row] = await rows.catch((error: unknown) => {
    throw withoutValues(error);
  });

  return row ? { id: row.id, clinicId: row.clinic_id } : null;
}

/** The few look-ups by a secret or an address that come before a clinic is known. They give ids and nothing else. */
export const lookUp = {
  invitation: (secret: Secret) => found(client().$queryRaw`SELECT * FROM find_invitation(${secret})`),
  patientSession: (secret: Secret) => found(client().$queryRaw`SELECT * FROM find_patient_session(${secret})`),
  member: (email: string) => found(client().$queryRaw`SELECT * FROM find_member(${email})`),
  memberSession: (secret: Secret) => found(client().$queryRaw`SELECT * FROM find_member_session(${secret})`),
};
