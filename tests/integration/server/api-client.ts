import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes';
import { exportJWK, SignJWT } from 'jose';
import { type Scope, scopes } from '@/lib/intake/api-scopes';
import type { Admin } from '@/lib/server/actor';
import { createKey } from '@/lib/server/api-key/keys';
import { tokenAddress } from '@/lib/server/api-key/tokens';
import { serveFhir } from '@/lib/server/fhir/serve';
import { serveToken } from '@/lib/server/fhir/serve-token';

const base = 'http://localhost:3000/api/fhir/R4';

export type Asked = Readonly<{ key?: string; method?: string; headers?: Record<string, string> }>;

/** Asks the FHIR interface for an address, its own or one below it. */
export function ask(address: string, { key, method = 'GET', headers = {} }: Asked = {}): Promise<Response> {
  const url = new URL(address.startsWith('http') ? address : `${base}/${address}`);
  const path = url.pathname.slice('/api/fhir/R4/'.length).split('/');
  const sent = new Headers(headers);
  if (key !== undefined) sent.set('authorization', `Bearer ${key}`);

  return serveFhir(new Request(url, { method, headers: sent }), path);
}

/** The status of an answer and what its OperationOutcome says. */
export async function refusedWith(answer: Promise<Response>): Promise<{ status: number; says: string | undefined }> {
  const response = await answer;
  const outcome = (await response.json()) as OperationOutcome;
  if (outcome.resourceType !== 'OperationOutcome') throw new Error(`It is a ${outcome.resourceType}.`);

  return { status: response.status, says: outcome.issue[0]?.diagnostics };
}

/** One page of a search. */
export async function pageOf(address: string, key: string) {
  const response = await ask(address, { key });
  const bundle = (await response.json()) as Bundle;
  if (response.status !== 200) throw new Error(JSON.stringify(bundle));
  const resources = (bundle.entry ?? []).map(({ resource }) => resource as Resource);

  return { bundle, resources, next: bundle.link?.find(({ relation }) => relation === 'next')?.url ?? null };
}

/** Every resource of a search, page by page. */
export async function walk(address: string, key: string): Promise<Resource[]> {
  const found: Resource[] = [];
  for (let next: string | null = address; next; ) {
    const page = await pageOf(next, key);
    found.push(...page.resources);
    next = page.next;
  }

  return found;
}

/** A key with a secret; it opens everything unless said otherwise. */
export async function newKey(admin: Admin, opened: readonly Scope[] = scopes): Promise<{ id: string; secret: string }> {
  const made = await createKey(admin, { name: 'Record', days: 30, scopes: opened, publicKey: '' });
  if (!made.ok || !made.value.secret) throw new Error('No key.');

  return { id: made.value.id, secret: made.value.secret };
}

/** A key pair, its public half as a JWK, and a way to sign assertions as the client of that id. */
export async function newSigner(kind: 'RSA' | 'EC' = 'EC') {
  const { privateKey, publicKey } =
    kind === 'EC'
      ? generateKeyPairSync('ec', { namedCurve: 'P-384' })
      : generateKeyPairSync('rsa', { modulusLength: 2048 });
  const alg = kind === 'EC' ? 'ES384' : 'RS384';
  const now = Math.floor(Date.now() / 1000);
  const sign = (id: string, claims: Record<string, unknown> = {}) =>
    new SignJWT({ iss: id, sub: id, aud: tokenAddress(), jti: randomUUID(), iat: now, exp: now + 240, ...claims })
      .setProtectedHeader({ alg, typ: 'JWT' })
      .sign(privateKey);

  return { jwk: await exportJWK(publicKey), privateJwk: await exportJWK(privateKey), sign };
}

/** Asks for a token with an assertion. */
export async function askToken(assertion: string, more: Record<string, string> = {}) {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    scope: 'system/*.rs',
    ...more,
  });
  const response = await serveToken(new Request(tokenAddress(), { method: 'POST', body }));

  return { status: response.status, body: (await response.json()) as Record<string, string> };
}
