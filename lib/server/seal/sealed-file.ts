import 'server-only';
import { isSealedType, putSeal } from '../../export/seal/places';
import { env } from '../env';
import { sealOf } from './seal';

/**
 * A file with its seal in it, where its type has a place for one. Without SEAL_KEY it leaves as it is: whoever
 * checks it is told that it bears no seal.
 */
export function sealFile(file: Buffer, type: string): Buffer {
  const key = env().SEAL_KEY;
  if (!key || !isSealedType(type)) return file;

  return Buffer.from(putSeal(file.toString('latin1'), { type, seal: sealOf(file, key) }), 'latin1');
}
