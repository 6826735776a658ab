import { Refusal } from '../refusal';

/** The database as its owner: DATABASE_OWNER_URL, or DATABASE_URL where that is all there is. */
export function givenOwnerUrl(): string | undefined {
  return given('DATABASE_OWNER_URL') ?? given('DATABASE_URL');
}

/** The login of the worker that WORKER_DATABASE_URL names. */
export function givenWorkerUrl(): string | undefined {
  return given('WORKER_DATABASE_URL');
}

function given(name: 'DATABASE_URL' | 'DATABASE_OWNER_URL' | 'WORKER_DATABASE_URL'): string | undefined {
  const url = process.env[name];
  if (!url) return undefined;
  if (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)) return url;
  throw new Refusal(`${name} is no PostgreSQL address: it looks like postgresql://user:password@host:5432/name.`);
}

/** The login of the app that DATABASE_URL names beside DATABASE_OWNER_URL; undefined if there is only one of the two. */
export function givenAppUrl(): string | undefined {
  return given('DATABASE_OWNER_URL') && given('DATABASE_URL');
}
