import { Refusal } from '../refusal';

/** Why a database cannot be used, in one line without its password. */
export function databaseRefusal(url: string, error: unknown): Refusal {
  const { host, pathname } = new URL(url);
  const causes = error instanceof AggregateError ? error.errors : [error];
  const reason = causes.map((cause) => (cause instanceof Error ? cause.message : String(cause))).join('; ');
  const create = hasCode(error, '3D000') ? ` Create it first: CREATE DATABASE "${pathname.slice(1)}".` : '';
  return new Refusal(`DATABASE_URL: the database at ${host} cannot be used: ${reason}.${create}`);
}

export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
