import 'server-only';
import { notFound } from 'next/navigation';
import { z } from 'zod';

/** The id in a page's address; what cannot be an id at all is not found, like an id that is not there. */
export function requireId(given: string): string {
  const id = z.uuid().safeParse(given);

  return id.success ? id.data : notFound();
}
