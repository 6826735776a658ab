import { serveToken } from '@/lib/server/fhir/serve-token';

/** Gives a token of minutes for an assertion that the holder of a registered key has signed. */
export const POST = serveToken;
