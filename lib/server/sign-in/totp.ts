import 'server-only';
import { generateSecret, generateSync, generateURI, verifySync } from 'otplib';

const period = 30;

export function newSeed(): string {
  return generateSecret();
}

/** What an authenticator app reads from the QR code. */
export function seedAddress(seed: string, { clinic, account }: { clinic: string; account: string }): string {
  return generateURI({ issuer: `Backstory ${clinic}`, label: account, secret: seed });
}

/**
 * The time step of a right code, at most thirty seconds early or late and later than the last one that was taken; null
 * for any other.
 */
export function stepOf(code: string, seed: string, lastStep: number | null): number | null {
  const token = code.replace(/\D/g, '');
  if (token.length !== 6) return null;
  const result = verifySync({ secret: seed, token, epochTolerance: period, ...after(lastStep) });

  return result.valid && 'timeStep' in result ? result.timeStep : null;
}

const after = (lastStep: number | null) => (lastStep === null ? {} : { afterTimeStep: lastStep });

/** The code that will be taken next, for a demo to show; null for a moment when all of now's have been used. */
export function nextCode(seed: string, lastStep: number | null, now = Date.now()): string | null {
  const step = Math.floor(now / 1000 / period);
  const next = Math.max(step, (lastStep ?? 0) + 1);

  return next > step + 1 ? null : generateSync({ secret: seed, epoch: next * period });
}
