import type { Bundle, CapabilityStatement, OperationOutcome, Resource } from '@medplum/fhirtypes';
import { expect, test } from '@playwright/test';
import { Client } from 'fhir-kit-client';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { makeCast } from './access/cast';

const origin = String(process.env.BASE_URL);
const baseUrl = `${origin}/api/fhir/R4`;
const scope = ['system/Patient.rs', 'system/QuestionnaireResponse.rs', 'system/Observation.rs'];

/** Makes a key as an administrator's page does. */
async function makeKey(cookie: string, publicKey = ''): Promise<{ id: string; secret: string }> {
  const made = await fetch(`${origin}/admin/keys/create`, {
    method: 'POST',
    headers: { cookie, origin, accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Client', days: '30', scope, publicKey }),
  });
  expect(made.status).toBe(200);

  return (await made.json()) as { id: string; secret: string };
}

type Linked = Parameters<Client['nextPage']>[0]['bundle'];

/** Everything of one type, as a client that follows links finds it. */
async function walk(client: Client, resourceType: string): Promise<Resource[]> {
  const found: Resource[] = [];
  let page: unknown = await client.search({ resourceType, searchParams: { _count: 2 } });
  while (page) {
    found.push(...((page as Bundle).entry ?? []).map(({ resource }) => resource as Resource));
    page = await client.nextPage({ bundle: page as Linked });
  }

  return found;
}

test('a client that somebody else wrote walks the record by key and by assertion; nothing else opens it', async () => {
  const { cookies, own, other } = await makeCast();
  const { secret } = await makeKey(cookies.admin);
  const client = new Client({ baseUrl, bearerToken: secret });
  const statement: unknown = await client.capabilityStatement();
  expect((statement as CapabilityStatement).rest?.[0]?.resource?.map(({ type }) => type)).toContain(
    'QuestionnaireResponse',
  );
  const [response] = await walk(client, 'QuestionnaireResponse');
  expect(response?.id).toBe(own.intake);
  expect(await client.read({ resourceType: 'Patient', id: own.patient })).toMatchObject({ id: own.patient });
  expect((await walk(client, 'Observation')).length).toBeGreaterThan(2);
  await expect(client.read({ resourceType: 'Patient', id: other.patient })).rejects.toMatchObject({
    response: { status: 404 },
  });

  const { privateKey, publicKey } = await generateKeyPair('ES384');
  const { id } = await makeKey(cookies.admin, JSON.stringify(await exportJWK(publicKey)));
  const { tokenUrl } = await client.smartAuthMetadata();
  const assertion = await new SignJWT({ jti: crypto.randomUUID() })
    .setProtectedHeader({ alg: 'ES384' })
    .setIssuer(id)
    .setSubject(id)
    .setAudience(String(tokenUrl))
    .setExpirationTime('4m')
    .sign(privateKey);
  const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  const form = { grant_type: 'client_credentials', client_assertion_type: type, scope: 'system/*.rs' };
  const body = new URLSearchParams({ ...form, client_assertion: assertion });
  const given = await fetch(String(tokenUrl), { method: 'POST', body });
  const { access_token: bearerToken } = (await given.json()) as { access_token: string };
  expect(await walk(new Client({ baseUrl, bearerToken }), 'QuestionnaireResponse')).toEqual([response]);

  const authorization = `Bearer ${secret}`;
  const tries: readonly [number, string, RequestInit][] = [
    [401, 'Patient', { headers: { cookie: cookies.admin } }],
    [401, `Patient?access_token=${secret}`, {}],
    [403, 'Flag', { headers: { authorization } }],
    [404, 'Patient/a/b/c', { headers: { authorization } }],
    [404, '', { headers: { authorization } }],
    [405, 'Patient', { method: 'POST', headers: { authorization }, body: '{}' }],
    [405, `Patient/${own.patient}`, { method: 'DELETE', headers: { authorization } }],
    [405, 'Patient', { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example' } }],
    [406, 'metadata', { headers: { accept: 'application/fhir+xml' } }],
  ];
  for (const [status, path, init] of tries) {
    const answer = await fetch(`${baseUrl}/${path}`, init);
    expect(answer.status, `${init.method ?? 'GET'} ${path}`).toBe(status);
    expect(((await answer.json()) as OperationOutcome).resourceType).toBe('OperationOutcome');
    expect(answer.headers.get('content-type')).toContain('application/fhir+json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  }
  const head = await fetch(`${baseUrl}/Patient`, { method: 'HEAD', headers: { authorization } });
  expect([head.status, await head.text()]).toEqual([200, '']);
});
