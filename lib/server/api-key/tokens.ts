import 'server-only';
import { decodeJwt, importJWK, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { isScope, type Scope } from '../../intake/api-scopes';
import type { Result } from '../../intake/result';
import type { Integration } from '../actor';
import { record } from '../audit/audit';
import { lookUp, type Transaction, withClinic } from '../database/database';
import { env } from '../env';
import { hashToken, newToken } from '../secrets';
import { algorithmOf, type PublicKey, storedPublicKey } from './public-key';

export const tokenSeconds = 300;
const longestAssertion = 4000;

/** Where tokens are had, which is also what an assertion must be meant for. */
export const tokenAddress = () => `${env().APP_ORIGIN}/api/fhir/token`;

export type GivenToken = Readonly<{ token: string; scopes: readonly Scope[] }>;
export type TokenProblem = 'invalid_client' | 'invalid_scope';

/**
 * Gives a token of five minutes for an assertion that the holder of a registered key signed (SMART App Launch 2.2, backend
 * services; RFC 7523). It must name the key as issuer and subject, be meant for this address, be over within five minutes,
 * and be shown for the first time. The token opens what was asked for and the key has: `system/*.rs` asks for all of it.
 */
export async function giveToken(
  { assertion, scope }: Readonly<{ assertion: string; scope: string }>,
  now = new Date(),
): Promise<Result<GivenToken, TokenProblem>> {
  const client = clientOf(assertion);
  const found = client ? await lookUp.apiClient(client) : null;
  if (!found) return { ok: false, problem: 'invalid_client' };
  const { id, clinicId } = found;

  return withClinic<Result<GivenToken, TokenProblem>>(clinicId, async (tx) => {
    const key = await tx.apiKey.findFirst({
      where: { id, clinicId, revokedAt: null, expiresAt: { gt: now } },
      select: { publicKey: true, scopes: true },
    });
    const claims = key && (await verified(assertion, { id, key: storedPublicKey(key.publicKey), now }));
    if (!claims || !(await isFirst(tx, { id, clinicId, claims, now }))) return { ok: false, problem: 'invalid_client' };
    const asked = scope.split(' ');
    const scopes = key.scopes.filter(isScope).filter((one) => asked.includes(one) || asked.includes('system/*.rs'));
    if (scopes.length === 0) return { ok: false, problem: 'invalid_scope' };
    const token = `bst_${newToken()}`;
    const expiresAt = new Date(now.getTime() + tokenSeconds * 1000);
    await tx.apiToken.deleteMany({ where: { clinicId, keyId: id, expiresAt: { lte: now } } });
    await tx.apiToken.createMany({ data: { tokenHash: hashToken(token), clinicId, keyId: id, scopes, expiresAt } });
    const integration = { kind: 'integration', keyId: id, clinicId, scopes } as unknown as Integration;
    record(tx, integration, 'api.token-given', id);

    return { ok: true, value: { token, scopes } };
  });
}

/** The key that an assertion says it is from. Nothing is believed of it yet. */
function clientOf(assertion: string): string | null {
  if (assertion.length > longestAssertion) return null;
  try {
    return z.uuid().safeParse(decodeJwt(assertion).sub).data ?? null;
  } catch {
    return null;
  }
}

type Claims = JWTPayload & Readonly<{ jti: string; exp: number }>;

async function verified(
  assertion: string,
  { id, key, now }: Readonly<{ id: string; key: PublicKey; now: Date }>,
): Promise<Claims | null> {
  const algorithm = algorithmOf(key);
  try {
    const { payload } = await jwtVerify(assertion, await importJWK(key, algorithm), {
      algorithms: [algorithm],
      issuer: id,
      subject: id,
      audience: tokenAddress(),
      requiredClaims: ['exp', 'jti'],
      currentDate: now,
    });
    const { jti, exp } = payload;
    const isShort = exp !== undefined && exp <= now.getTime() / 1000 + tokenSeconds;

    return isShort && typeof jti === 'string' && jti !== '' ? (payload as Claims) : null;
  } catch {
    // It throws at whatever is not as it should be, and does nothing but compute.
    return null;
  }
}

type Shown = Readonly<{ id: string; clinicId: string; claims: Claims; now: Date }>;

async function isFirst(tx: Transaction, { id, clinicId, claims, now }: Shown): Promise<boolean> {
  await tx.apiAssertion.deleteMany({ where: { clinicId, keyId: id, expiresAt: { lte: now } } });
  const { count } = await tx.apiAssertion.createMany({
    data: { clinicId, keyId: id, jtiHash: hashToken(claims.jti), expiresAt: new Date(claims.exp * 1000) },
    skipDuplicates: true,
  });

  return count === 1;
}
