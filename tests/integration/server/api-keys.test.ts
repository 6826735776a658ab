import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Admin } from '@/lib/server/actor';
import { createKey, listKeys, revokeKey } from '@/lib/server/api-key/keys';
import { readTrail } from '@/lib/server/audit/trail';
import { ask, askToken, newKey, newSigner, refusedWith } from './api-client';
import { type Clinic, createClinic } from './create';
import { newPerson } from './enter';
import { openStore, type Store } from './open-store';

let store: Store;
let north: Clinic;
let admin: Admin;
let stranger: Admin;
const asked = { name: 'Record', days: 30, scopes: ['system/Patient.rs'], publicKey: '' };

beforeAll(async () => {
  store = await openStore();
  north = await createClinic('North');
  admin = (await newPerson(north, 'admin')).member as Admin;
  stranger = (await newPerson(await createClinic('South'), 'admin')).member as Admin;
});
afterAll(() => store.close());

const statusOf = async (key?: string) => (await ask('Patient', key === undefined ? {} : { key })).status;

async function signingKey(kind?: 'RSA' | 'EC', scopes = ['system/Patient.rs', 'system/Flag.rs']) {
  const signer = await newSigner(kind);
  const made = await createKey(admin, { ...asked, scopes, publicKey: JSON.stringify(signer.jwk) });
  if (!made.ok) throw new Error(made.problem);

  return { ...signer, ...made.value };
}

describe('a key', () => {
  test('is shown once, and neither it nor its name lies in the database', async () => {
    const { id, secret } = await newKey(admin);
    expect(secret).toMatch(/^bsk_[\w-]{43}$/);
    const { rows } = await store.asApp(north.id, 'SELECT * FROM api_key WHERE id = $1', [id]);
    expect(JSON.stringify(rows)).not.toContain('Record');
    expect(JSON.stringify(await listKeys(admin))).not.toContain(secret.slice(4));
  });

  test('opens its clinic until it is taken back, which nothing undoes', async () => {
    const { id, secret } = await newKey(admin);
    expect(await statusOf(secret)).toBe(200);
    expect(await listKeys(admin)).toContainEqual(
      expect.objectContaining({ id, name: 'Record', state: 'active', lastUsedAt: expect.any(Date) }),
    );
    expect(await revokeKey(admin, id)).toBe(true);
    expect(await statusOf(secret)).toBe(401);
    expect(await revokeKey(admin, id)).toBe(false);
    const given = store.asApp(north.id, 'UPDATE api_key SET revoked_at = NULL WHERE id = $1', [id]);
    await expect(given).rejects.toThrow(/taken back/);
    const longer = store.asApp(north.id, `UPDATE api_key SET expires_at = now() + interval '9 years'`);
    await expect(longer).rejects.toThrow(/permission denied/);
  });

  test('that is missing, unknown, expired or taken back is refused alike', async () => {
    const [expired, revoked] = [await newKey(admin), await newKey(admin)];
    await revokeKey(admin, revoked.id);
    await store.pastTheWall(
      'api_key',
      `UPDATE api_key SET expires_at = now() - interval '1 second' WHERE id = '${expired.id}'`,
    );
    const tried = [undefined, '', 'bsk_', `bsk_${'A'.repeat(43)}`, expired.secret, revoked.secret, expired.id];
    const answers = await Promise.all(tried.map((key) => ask('Patient', key === undefined ? {} : { key })));
    const seen = await Promise.all(
      answers.map(async (one) => [one.status, one.headers.get('www-authenticate'), await one.text()].join()),
    );
    expect(new Set(seen).size).toBe(1);
    expect(seen[0]).toMatch(/^401,Bearer realm="Backstory FHIR",\{"resourceType":"OperationOutcome"/);
  });

  test('counts in the header alone', async () => {
    const { secret } = await newKey(admin);
    for (const name of ['access_token', 'key', '_format']) {
      expect((await ask(`Patient?${name}=${secret}`)).status, name).toBeGreaterThan(400);
    }
    const cookie = `backstory-member=${secret}`;
    expect((await ask('Patient', { headers: { cookie } })).status).toBe(401);
    expect((await ask('Patient', { headers: { authorization: `Basic ${btoa(secret)}` } })).status).toBe(401);
  });

  test('is the clinic’s own: another’s administrator neither sees it nor takes it back', async () => {
    const { id, secret } = await newKey(admin);
    expect(await listKeys(stranger)).toEqual([]);
    expect(await revokeKey(stranger, id)).toBe(false);
    expect(await statusOf(secret)).toBe(200);
  });

  test.each([
    ['no name', { name: ' ' }, 'name'],
    ['nothing to read', { scopes: [] }, 'scopes'],
    ['a scope that there is not', { scopes: ['system/Patient.rs', 'system/Patient.cruds'] }, 'scopes'],
    ['more than a year', { days: 366 }, 'term'],
    ['no number of days', { days: Number.NaN }, 'term'],
    ['what is no key', { publicKey: '{"kty":"oct","k":"AAAA"}' }, 'public-key'],
    ['what is no JSON', { publicKey: 'ssh-rsa AAAA' }, 'public-key'],
  ] as const)('is not made with %s', async (_, changed, problem) => {
    expect(await createKey(admin, { ...asked, ...changed })).toEqual({ ok: false, problem });
  });

  test('stands in the trail with its name: who made it, what it did, who took it back', async () => {
    const { id, secret } = await newKey(admin);
    await ask('Patient', { key: secret });
    await revokeKey(admin, id);
    const { lines, members } = await readTrail(admin, {});
    expect(members.get(id)).toBe('Record');
    expect(lines.slice(0, 3)).toMatchObject([
      { action: 'api-key.revoked', subjectId: id, actorKind: 'admin' },
      { action: 'api.searched', route: 'GET /api/fhir/R4/Patient', count: 0, actorKind: 'integration', actorId: id },
      { action: 'api-key.created', subjectId: id, actorKind: 'admin' },
    ]);
  });
});

describe('an assertion', () => {
  test.each(['RSA', 'EC'] as const)('signed by the registered key (%s) gives a token of five minutes', async (kind) => {
    const { id, secret, sign } = await signingKey(kind);
    expect(secret).toBeNull();
    const { status, body } = await askToken(await sign(id));
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'bearer', expires_in: 300, scope: 'system/Patient.rs system/Flag.rs' });
    expect(await statusOf(body.access_token)).toBe(200);
    await store.pastTheWall(
      'api_token',
      `UPDATE api_token SET expires_at = now() - interval '1 second' WHERE key_id = '${id}'`,
    );
    expect(await statusOf(body.access_token)).toBe(401);
  });

  test('gives what was asked for and no more; a token ends with its key', async () => {
    const { id, sign } = await signingKey();
    const { body } = await askToken(await sign(id), { scope: 'system/Flag.rs system/Condition.rs' });
    expect(body.scope).toBe('system/Flag.rs');
    expect(await statusOf(body.access_token)).toBe(403);
    expect((await ask('Flag', { key: String(body.access_token) })).status).toBe(200);
    await revokeKey(admin, id);
    expect((await ask('Flag', { key: String(body.access_token) })).status).toBe(401);
    expect(await askToken(await sign(id))).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });

  test('is taken once, however often it is shown at the same moment', async () => {
    const { id, sign } = await signingKey();
    const assertion = await sign(id);
    const answers = await Promise.all(Array.from({ length: 8 }, () => askToken(assertion)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(401)]);
  });

  const now = Math.floor(Date.now() / 1000);
  test.each([
    ['another audience', { aud: 'https://elsewhere.example/token' }],
    ['no audience', { aud: undefined }],
    ['another issuer', { iss: 'somebody' }],
    ['a time that is over', { exp: now - 10 }],
    ['no end', { exp: undefined }],
    ['an end that is far off', { exp: now + 3600 }],
    ['a beginning to come', { nbf: now + 200 }],
    ['no id of its own', { jti: undefined }],
    ['an empty id', { jti: '' }],
  ])('with %s is refused', async (_, claims) => {
    const { id, sign } = await signingKey();
    expect(await askToken(await sign(id, claims))).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });

  test('of another key, of nobody, unsigned or of no shape is refused', async () => {
    const [mine, other] = [await signingKey(), await newSigner()];
    const claims = (await mine.sign(mine.id)).split('.')[1];
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${claims}.`;
    const { id: bearer } = await newKey(admin);
    const forged = [await other.sign(mine.id), await other.sign(bearer), none, 'a.b.c', '', 'x'.repeat(9000)];
    for (const one of forged) expect((await askToken(one)).status, one.slice(0, 20)).toBeGreaterThanOrEqual(400);
    expect(await askToken(await mine.sign(mine.id), { scope: 'system/Condition.rs' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_scope' },
    });
    expect(await askToken(await mine.sign(mine.id), { grant_type: 'password' })).toMatchObject({
      body: { error: 'unsupported_grant_type' },
    });
  });

  test('needs the public half alone, and a strong one', async () => {
    const { privateJwk, jwk } = await newSigner('RSA');
    const pasted = (key: object) => createKey(admin, { ...asked, publicKey: JSON.stringify(key) });
    expect(await pasted(privateJwk)).toEqual({ ok: false, problem: 'private-key' });
    expect(await pasted({ ...jwk, n: jwk.n?.slice(0, 172) })).toEqual({ ok: false, problem: 'public-key' });
    expect(await pasted({ keys: [jwk] })).toMatchObject({ ok: true });
    expect(await pasted({ keys: [jwk, jwk] })).toEqual({ ok: false, problem: 'public-key' });
  });
});

test('what is not served is said in an OperationOutcome', async () => {
  const { secret: key } = await newKey(admin, ['system/Flag.rs']);
  expect(await refusedWith(ask('Patient', { key }))).toMatchObject({ status: 403 });
  expect(await refusedWith(ask('Medication', { key }))).toMatchObject({ status: 404 });
  expect(await refusedWith(ask('Flag/a/_history', { key }))).toMatchObject({ status: 404 });
  expect(await refusedWith(ask('Flag', { key, headers: { accept: 'application/fhir+xml' } }))).toMatchObject({
    status: 406,
  });
  const { lines } = await readTrail(admin, {});
  expect(lines[0]).toMatchObject({
    action: 'access.refused',
    route: 'GET /api/fhir/R4/Patient',
    actorKind: 'integration',
  });
});
