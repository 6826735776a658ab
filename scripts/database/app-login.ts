import pg from 'pg';
import { Refusal } from '../refusal';
import { hasCode } from './problem';

/** What the server signs in as, or the worker: a role that owns nothing and can become nobody but its one group. */
export type AppLogin = Readonly<{ name: string; password: string }>;

/** What a login may be a member of: the server sees clinics and adds jobs, the worker takes jobs and sees no clinic. */
export type LoginGroup = 'backstory_app' | 'backstory_worker';

const roles = ['backstory_app', 'backstory_lookup', 'backstory_keys', 'backstory_keeper', 'backstory_worker'];

/** The login that an address of the app's names. */
export function loginOf(appUrl: string): AppLogin {
  const { username, password } = new URL(appUrl);
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
}

/** The owner's address with the app's login in place of the owner. */
export function appUrlAt(ownerUrl: string, { name, password }: AppLogin): string {
  const url = new URL(ownerUrl);
  url.username = encodeURIComponent(name);
  url.password = encodeURIComponent(password);
  return url.href;
}

/**
 * Refuses a role that may not migrate: one that is not the owner, and, with the SQL for an administrator, one that lacks
 * the roles which the migrations need and cannot make them.
 */
export async function requireRoles(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ me: string; owner: boolean; usable: boolean }>(
    `SELECT current_user AS me, bool_or(has_schema_privilege('public', 'CREATE')) AS owner, bool_or(rolcreaterole OR rolsuper)
       OR (SELECT count(*) FROM pg_roles r WHERE r.rolname = ANY ($1) AND pg_has_role(r.oid, 'MEMBER')) = $2 AS usable
     FROM pg_roles WHERE rolname = current_user`,
    [roles, roles.length],
  );
  const [found] = rows;
  if (found?.owner && found.usable) return;
  const owner = pg.escapeIdentifier(found?.me ?? '');
  if (!found?.owner)
    throw new Refusal(`The role ${owner} may not make tables here: set DATABASE_OWNER_URL to the owner.`);
  const sql = [...roles.map((role) => `CREATE ROLE ${role} NOLOGIN;`), `GRANT ${roles.join(', ')} TO ${owner};`];
  throw new Refusal(`The role ${owner} may not create roles. Have an administrator run: ${sql.join(' ')}`);
}

/** Makes a login of this group, or gives the one that is there the password of its address. */
export async function ensureLogin(client: pg.Client, login: AppLogin, group: LoginGroup): Promise<void> {
  const variable = group === 'backstory_app' ? 'DATABASE_URL' : 'WORKER_DATABASE_URL';
  const name = pg.escapeIdentifier(login.name);
  const password = login.password ? ` PASSWORD ${pg.escapeLiteral(login.password)}` : '';
  const { rows } = await client.query<{ owner: boolean; ours: boolean }>(
    `SELECT rolname = current_user AS owner, pg_has_role(oid, '${group}', 'MEMBER') AS ours FROM pg_roles WHERE rolname = $1`,
    [login.name],
  );
  const [found] = rows;
  if (found?.owner) {
    throw new Refusal(`${variable} and DATABASE_OWNER_URL both name ${name}: it needs a role of its own.`);
  }
  if (found && !found.ours) {
    throw new Refusal(
      `${variable}: the role ${name} is there already and not Backstory’s: choose another name, or GRANT ${group} TO ${name};`,
    );
  }
  // The owner is its member too, to be able to end the server's connections; never the other way round.
  const make = `CREATE ROLE ${name} LOGIN${password} IN ROLE ${group} ROLE CURRENT_USER`;
  const sql = found ? `ALTER ROLE ${name} LOGIN${password}` : make;
  await client.query(sql).catch((error) => {
    if (!hasCode(error, '42501')) throw error;
    // An administrator made this login, and keeps its password.
    if (found) return;
    throw new Refusal(
      `${variable}: its login is missing. Have an administrator run: CREATE ROLE ${name} LOGIN PASSWORD '…' IN ROLE ${group};`,
    );
  });
}
