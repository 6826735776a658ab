import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { type Prisma, PrismaClient } from '@/prisma/generated/client';
import { writeAuditLines } from '../audit/audit';
import { env } from '../env';
import { forgetKeyring } from '../vault/data-keys';
import { KeyMissing } from '../vault/sealing';
import { withoutValues } from './store-error';

type Secret = Uint8Array<ArrayBuffer>;
export type Transaction = Prisma.TransactionClient;

type Connected = Readonly<{ pool: pg.Pool; prisma: PrismaClient }>;
const shared = globalThis as { backstoryDatabase?: Connected | undefined; backstoryOwner?: Connected | undefined };

/** One pool of connections, for Prisma and for what is asked past it. */
function connect(connectionString: string, max: number): Connected {
  const pool = new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: 3000,
    // A statement that hangs must not keep its connection: ten of them would stop every page.
    statement_timeout: 5000,
    lock_timeout: 3000,
    idle_in_transaction_session_timeout: 10_000,
  });
  pool.on('error', () => {
    // A connection that broke while nobody used it: the pool lets it go.
  });

  return { pool, prisma: new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' }) };
}

/** Connects on first use: the build loads pages without a database at hand. */
function app(): Connected {
  shared.backstoryDatabase ??= connect(env().DATABASE_URL, 10);

  return shared.backstoryDatabase;
}

function client(): PrismaClient {
  return app().prisma;
}

/**
 * Calls one of the database's functions that name their clinic themselves (see the migration "sending"): a whole
 * transaction in one round trip, which Prisma would make five of at least.
 */
export async function callFunction<Row extends pg.QueryResultRow>(sql: string, values: unknown[]): Promise<Row[]> {
  try {
    return (await app().pool.query<Row>(sql, values)).rows;
  } catch (error) {
    throw withoutValues(error);
  }
}

/**
 * Runs work in one transaction that sees one clinic's rows only. The role of DATABASE_URL owns nothing and is held by
 * row-level security; the clinic is named for this transaction alone (see the migrations "walls" and "accountable").
 * What work recorded for the audit trail is the transaction's last statement.
 */
export async function withClinic<T>(clinicId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return withNewestKeys(clinicId, () => asRole(client(), 'backstory_app', clinicId, work));
}

/** Does it again where a row was sealed under a key that is newer than our copy of the clinic's keys. */
export async function withNewestKeys<T>(clinicId: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof KeyMissing)) throw error;
    // What cannot be opened cannot have been written from: nothing was changed yet.
    forgetKeyring(clinicId);
    return work();
  }
}

/** Runs work as the role that may change keys and sealed columns of one clinic. For `keys:rotate`, never a request. */
export function asKeyKeeper<T>(clinicId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
  return asRole(owner(), 'backstory_keys', clinicId, work);
}

/** How long a transaction may take, from its first statement to its last. */
export const transactionLimit = 10_000;

async function asRole<T>(
  database: PrismaClient,
  role: string,
  clinicId: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const inClinic = async (tx: Transaction) => {
    await tx.$executeRaw`SELECT set_config('role', ${role}, true), set_config('app.clinic_id', ${clinicId}, true)`;
    const outcome = await work(tx);
    await writeAuditLines(tx);

    return outcome;
  };
  try {
    return await database.$transaction(inClinic, { maxWait: 5000, timeout: transactionLimit });
  } catch (error) {
    throw withoutValues(error);
  }
}

/** Runs work as the role that migrates, which alone may found clinics. For commands of the operator, never a request. */
export async function asOperator<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return owner().$transaction(work, { maxWait: 10_000 });
}

/** The database as its owner. No server has this address. */
function owner(): PrismaClient {
  const { DATABASE_OWNER_URL } = env();
  if (!DATABASE_OWNER_URL) throw new Error('DATABASE_OWNER_URL is not set: a command of the operator needs it.');
  shared.backstoryOwner ??= connect(DATABASE_OWNER_URL, 4);

  return shared.backstoryOwner.prisma;
}

/** Lets go of the database at the end of a command. */
export async function closeDatabase(): Promise<void> {
  const { backstoryDatabase, backstoryOwner } = shared;
  shared.backstoryDatabase = undefined;
  shared.backstoryOwner = undefined;
  for (const connected of [backstoryDatabase, backstoryOwner]) {
    await connected?.prisma.$disconnect();
    await connected?.pool.end();
  }
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
  /** The invitation that a hand-over from the tablet leads to. */
  handOver: (secret: Secret) => found(client().$queryRaw`SELECT * FROM find_hand_over(${secret})`),
  clinic: (slug: string) => found(client().$queryRaw`SELECT * FROM find_clinic(${slug})`),
  patientSession: (secret: Secret) => found(client().$queryRaw`SELECT * FROM find_patient_session(${secret})`),
  member: (addressIndex: Secret) => found(client().$queryRaw`SELECT * FROM find_member(${addressIndex})`),
  memberSession: (secret: Secret) => found(client().$queryRaw`SELECT * FROM find_member_session(${secret})`),
  memberLink: (secret: Secret) => found(client().$queryRaw`SELECT * FROM find_member_link(${secret})`),
  passkey: (credential: Secret) => found(client().$queryRaw`SELECT * FROM find_passkey(${credential})`),
  apiKey: (secret: Secret) => found(client().$queryRaw`SELECT * FROM find_api_key(${secret})`),
  /** The key whose holder signs with a private key of its own, by its id. */
  apiClient: (id: string) => found(client().$queryRaw`SELECT * FROM find_api_client(${id}::uuid)`),
  signOn: (code: string) => found(client().$queryRaw`SELECT * FROM find_sign_on(${code})`),
  /** The wrapped key of the blind index of members' addresses; null before the first clinic is founded. */
  indexKey: async (): Promise<string | null> => {
    const [row] = await client().$queryRaw<{ key: string | null }[]>`SELECT find_index_key() AS key`.catch((error) => {
      throw withoutValues(error);
    });

    return row?.key ?? null;
  },
};

/** Counts attempts at what can be guessed, before anyone is known. See `limits.ts`. */
export const attempts = {
  take: async (bucket: Secret, { points, minutes }: { points: number; minutes: number }): Promise<Date | null> => {
    const [row] = await counted<{ until: Date | null }>(
      client()
        .$queryRaw`SELECT take_attempt(${bucket}, ${points}::int, make_interval(mins => ${minutes}::int)) AS until`,
    );
    return row?.until ?? null;
  },
  giveBack: async (bucket: Secret): Promise<void> => {
    await counted<object>(client().$queryRaw`SELECT return_attempt(${bucket})::text`);
  },
  forget: async (bucket: Secret): Promise<void> => {
    await counted<object>(client().$queryRaw`SELECT forget_attempts(${bucket})::text`);
  },
};

/** What is under way in one browser, before anyone is known. See `ceremonies.ts`. */
export const ceremonies = {
  begin: async (key: Secret, minutes: number): Promise<void> => {
    await counted<object>(
      client().$queryRaw`SELECT begin_ceremony(${key}, make_interval(mins => ${minutes}::int))::text`,
    );
  },
  take: async (key: Secret): Promise<boolean> => {
    const [row] = await counted<{ taken: boolean }>(client().$queryRaw`SELECT take_ceremony(${key}) AS taken`);
    return row?.taken ?? false;
  },
};

function counted<Row>(rows: Promise<Row[]>): Promise<Row[]> {
  return rows.catch((error: unknown) => {
    throw withoutValues(error);
  });
}
