import { Refusal } from '../refusal';

/** The server that DATABASE_URL names; undefined if it is not set. */
export function givenDatabaseUrl(): string | undefined {
  const url = process.env.DATABASE_URL;
  if (!url) return undefined;
  if (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)) return url;
  throw new Refusal('DATABASE_URL is no PostgreSQL address: it looks like postgresql://user:password@host:5432/name.');
}
