import 'server-only';
import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { readSealingKey } from './seal/sealing-key';

const localHosts = ['localhost', '127.0.0.1', '[::1]'];

const databaseUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'must look like postgresql://user:password@host:5432/name',
});

/** Left out, or left empty: a compose file cannot leave a variable out. */
const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((given) => (given === '' ? undefined : given), schema.optional());

const envSchema = z
  .object({
    DATABASE_URL: databaseUrl,
    /** For commands of the operator alone: the server never connects as the role that owns the tables. */
    DATABASE_OWNER_URL: databaseUrl.optional(),
    APP_ORIGIN: z
      .url({ protocol: /^https?$/, error: 'must look like https://intake.example.org' })
      .refine((origin) => new URL(origin).origin === origin, 'must be an origin alone, with no path or closing slash')
      .refine(
        (origin) => origin.startsWith('https:') || localHosts.includes(new URL(origin).hostname),
        'must begin with https:// unless the host is localhost',
      ),
    AUTH_SECRET: z
      .string()
      .min(32, 'must be at least 32 characters; openssl rand -base64 48 makes one')
      .refine(looksRandom, 'looks like a placeholder; openssl rand -base64 48 makes a real one'),
    PASSWORD_PEPPER: z
      .string()
      .min(32, 'must be at least 32 characters; openssl rand -base64 48 makes one')
      .refine(looksRandom, 'looks like a placeholder; openssl rand -base64 48 makes a real one'),
    TRUSTED_PROXY_HOPS: z.coerce
      .number('must be a number from 0 to 10')
      .int()
      .min(0)
      .max(10, 'must be a number from 0 to 10')
      .default(0),
    /** How many a second one session may ask for on the long run. */
    REQUESTS_PER_SECOND: optional(
      z.coerce.number('must be a whole number from 1 to 10000').int().min(1).max(10_000),
    ).transform((given) => given ?? 30),
    MASTER_KEYS: z.string().transform(readMasterKeys),
    /** Where it is set, files that leave bear a seal. */
    SEAL_KEY: optional(z.string().transform(toSealingKey)),
    BACKSTORY_DEMO: z.literal('1', "must be '1' or absent").optional(),
    /** For a process that works off jobs: a role that sees jobs and no clinic. */
    WORKER_DATABASE_URL: optional(databaseUrl),
    /** For a process that works off jobs: the server that mail goes through. */
    SMTP_URL: optional(
      z.url({ protocol: /^smtps?$/, error: 'must look like smtps://user:password@mail.example.org:465' }),
    ),
    /** For tests alone: a browser may ask for strange words, which show what stands in no dictionary. */
    BACKSTORY_PSEUDO_LOCALE: z.literal('1', "must be '1' or absent").optional(),
    /** The one address that mail comes from. Where it is set, mail can be sent. */
    MAIL_FROM: optional(z.email('must be one address, such as forms@clinic.example')),
  })
  .refine(({ WORKER_DATABASE_URL, DATABASE_URL }) => loginOf(WORKER_DATABASE_URL) !== loginOf(DATABASE_URL), {
    path: ['WORKER_DATABASE_URL'],
    error: 'must name a role of its own, not that of DATABASE_URL',
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
    path: ['MAIL_FROM'],
    error: 'must be set beside SMTP_URL',
  });

type Env = z.infer<typeof envSchema>;

let known: Env | undefined;

/** The environment, read and checked once; what is wrong with it is named by variable, never by value. */
export function env(): Env {
  known ??= read();
  return known;
}

/** The newest migration of this build, from next.config.ts: the database must have it. */
export const newestMigration = process.env.NEWEST_MIGRATION;

/** True under `next dev`, which needs liberties that a served page does not have. */
export const inDevelopment = process.env.NODE_ENV === 'development';

function read(): Env {
  const result = envSchema.safeParse(process.env);
  if (result.success) return result.data;
  const problems = new Map<string, string>();
  for (const { path, message } of result.error.issues) {
    const name = path.join('.');
    const problem = process.env[name] ? message : 'is not set';
    if (!problems.has(name)) problems.set(name, `${name} ${problem}`);
  }
  throw new Error(`Wrong environment: ${[...problems.values()].join('; ')}.`);
}

/** `id:key, id:key`: 32 bytes each in base64, the current one first. */
function readMasterKeys(list: string, { issues }: z.core.$RefinementCtx<string>): { id: string; bytes: Buffer }[] {
  const keys = list.split(',').map((entry) => {
    const [, id = '', key = ''] = /^([\w-]{1,64}):([\w+/-]{43}=?)$/.exec(entry.trim()) ?? [];

    return { id, bytes: Buffer.from(key, 'base64') };
  });
  const complain = (message: string) => issues.push({ code: 'custom', input: '', message });
  if (keys.some(({ id, bytes }) => id === '' || bytes.length !== 32)) {
    complain('must be a list of id:key, each key 32 bytes in base64; openssl rand -base64 32 makes one');
  } else if (keys.some(({ bytes }) => new Set(bytes).size < 12)) {
    complain('holds a key that looks like a placeholder; openssl rand -base64 32 makes a real one');
  } else if (new Set(keys.map(({ id }) => id)).size < keys.length) {
    complain('names two keys alike');
  }

  return keys;
}

function toSealingKey(text: string, { issues }: z.core.$RefinementCtx<string>): KeyObject {
  const key = readSealingKey(text);
  if (key) return key;
  const message = 'is no Ed25519 key; openssl genpkey -algorithm ed25519 -outform DER | openssl base64 -A makes one';
  issues.push({ code: 'custom', input: '', message });

  return z.NEVER;
}

function loginOf(url: string | undefined): string | undefined {
  return url && new URL(url).username;
}

function looksRandom(secret: string): boolean {
  return new Set(secret).size >= 12 && !/change.?me|placeholder|example|your.?secret|password|123456/i.test(secret);
}
