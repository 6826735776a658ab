import 'server-only';
import { z } from 'zod';

const addressSchema = z.string().max(254).pipe(z.email());

/** One mail address as it was typed, without look-alikes of its letters; null if it is none, or more than one. */
export function readMailAddress(typed: string): string | null {
  const read = addressSchema.safeParse(typed.normalize('NFKC').trim());

  return read.success ? read.data : null;
}
