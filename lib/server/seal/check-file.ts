import 'server-only';
import { takeSeal } from '../../export/seal/places';
import { checkSeal, type PublicKey, type Verdict } from './seal';

/** Checks a file by the seal in it, or by one that lies beside it. */
export function checkFile(
  file: Buffer,
  { trusted, beside }: Readonly<{ trusted: readonly PublicKey[]; beside?: string | undefined }>,
): Verdict | 'no-seal' {
  if (beside !== undefined) return checkSeal(file, beside, trusted);
  const taken = takeSeal(file.toString('latin1'));

  return taken ? checkSeal(Buffer.from(taken.content, 'latin1'), taken.seal, trusted) : 'no-seal';
}
