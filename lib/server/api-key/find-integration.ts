import 'server-only';
import { isScope } from '../../intake/api-scopes';
import type { Integration } from '../actor';
import { lookUp, type Transaction, withClinic } from '../database/database';
import { hashToken } from '../secrets';

/** A secret of ours: of a key, or of a token that a key gave. Whatever looks otherwise is not looked up. */
const shape = /^bs[kt]_[\w-]{43}$/;

/**
 * Whoever shows this secret: a key's own, or a token's. Null for one that was never given, is over or was taken back, all
 * alike. That it was used is remembered by the minute.
 */
export async function findIntegration(secret: string, now = new Date()): Promise<Integration | null> {
  if (!shape.test(secret)) return null;
  const tokenHash = hashToken(secret);
  const found = await lookUp.apiKey(tokenHash);
  if (!found) return null;
  const { id, clinicId } = found;

  return withClinic(clinicId, async (tx) => {
    const key = await tx.apiKey.findFirst({
      where: { id, clinicId, revokedAt: null, expiresAt: { gt: now } },
      select: {
        secretHash: true,
        scopes: true,
        tokens: { where: { clinicId, tokenHash, expiresAt: { gt: now } }, select: { scopes: true } },
      },
    });
    if (!key) return null;
    const isOwn = key.secretHash !== null && Buffer.from(key.secretHash).equals(tokenHash);
    const opened = isOwn ? key.scopes : key.tokens[0]?.scopes;
    if (!opened) return null;
    await noteUse(tx, { id, clinicId });
    const scopes = opened.filter(isScope);

    return { kind: 'integration', keyId: id, clinicId, scopes } as unknown as Integration;
  });
}

async function noteUse(tx: Transaction, { id, clinicId }: Readonly<{ id: string; clinicId: string }>): Promise<void> {
  await tx.$executeRaw`
    UPDATE api_key SET last_used_at = now()
     WHERE id = ${id}::uuid AND clinic_id = ${clinicId}::uuid
       AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`;
}
