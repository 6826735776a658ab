import 'server-only';

/** The database cannot be reached, is restarting or is full: the same request may well succeed in a moment. */
const passing = new Set([
  'P1001', // cannot be reached
  'P1002', // timed out
  'P1008',
  'P1017', // closed the connection
  'P2024', // no connection free in the pool
  'P2028', // transaction could not be started or ended
  '08000',
  '08003',
  '08006',
  '53100', // disk full
  '53200',
  '53300', // too many connections
  '55P03', // lock not available
  '57014', // took too long
  '57P01', // shut down by an administrator
  '57P02',
  '57P03', // starting up
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
]);

/**
 * What failed in the store, by code alone. The errors of the database and its client carry the values of the failing row
 * in message and detail, so nothing else of them goes further.
 */
export class StoreError extends Error {
  constructor(readonly code: string) {
    super(`The store failed: ${code}`);
    this.name = 'StoreError';
  }

  /** May the same request succeed in a moment? Unknown codes are bugs and count as no. */
  get isPassing(): boolean {
    return passing.has(this.code);
  }
}

/** A failure of the store without its health data; any other error as it is. */
export function withoutValues(error: unknown): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const code = codeOf(error);
  if (code && !code.startsWith('ERR_')) return new StoreError(code);

  return /^Prisma|^DriverAdapter/.test(error.name) ? new StoreError('unknown') : error;
}

/** The code nearest to the database: it says more than the client's summary of it. */
function codeOf(error: unknown, depth = 0): string | undefined {
  if (typeof error !== 'object' || error === null || depth > 4) return undefined;
  const { originalCode, code, cause, meta } = error as Record<string, unknown>;
  const { driverAdapterError } = (meta ?? {}) as Record<string, unknown>;
  const inner = codeOf(cause, depth + 1) ?? codeOf(driverAdapterError, depth + 1);
  if (inner) return inner;
  if (typeof originalCode === 'string') return originalCode;
  if (typeof code === 'string') return code;

  return error instanceof Error && lostConnection.test(error.message) ? 'ECONNRESET' : undefined;
}

// pg says these in words only.
const lostConnection = /connection (terminated|ended)|timeout exceeded when trying to connect|timeout expired/i;
