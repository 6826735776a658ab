import 'server-only';
import { type LookupAddress, lookup } from 'node:dns';
import { Agent, fetch } from 'undici';
import { env } from '../env';
import { mayAsk, mayReach } from './addresses';

const patience = 5000;
const maxBytes = 256 * 1024;

/** The provider could not be reached, was too slow, or had trouble of its own: the same may succeed in a while. */
export class ProviderAway extends Error {
  constructor(cause?: unknown) {
    super('The provider cannot be reached', { cause });
    this.name = 'ProviderAway';
  }
}

/** An address that the server does not speak to. Whoever sets up a provider does not get to look around in our network. */
export class AddressRefused extends Error {
  constructor() {
    super('Not an address to speak to');
    this.name = 'AddressRefused';
  }
}

/** A demo's provider, and a test's, runs on this machine. */
export const allowed = () => ({ loopback: env().BACKSTORY_DEMO === '1' });

// What a name stands for is checked as the connection is made, so it cannot stand for something else a moment later.
const agent = new Agent({
  connect: { lookup: checkedLookup, timeout: patience },
  headersTimeout: patience,
  bodyTimeout: patience,
});

type Found = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

function checkedLookup(name: string, options: object, found: Found): void {
  lookup(name, { ...options, all: true }, (error, addresses) => {
    if (error) return found(error, []);
    if (!addresses.every(({ address }) => mayReach(address, allowed()))) return found(new AddressRefused(), []);
    const [first] = addresses;
    if ('all' in options && options.all) return found(null, addresses);
    found(null, first?.address ?? '', first?.family);
  });
}

type Asked = Readonly<{ body?: unknown; headers: Record<string, string>; method: string }>;

/** Asks a provider: only where the server may speak to, five seconds at most, a quarter of a megabyte, no redirects. */
export async function fetchOutside(address: string, { body, headers, method }: Asked): Promise<Response> {
  const url = new URL(address);
  if (!mayAsk(url, allowed())) throw new AddressRefused();
  try {
    const answer = await fetch(url, {
      method,
      headers,
      ...(body ? { body: String(body) } : {}),
      dispatcher: agent,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    const bytes = await readAtMost(answer.body ?? []);
    if (answer.status >= 500) throw new ProviderAway();

    return new Response(bytes.length > 0 ? bytes : null, {
      status: answer.status,
      headers: { 'content-type': answer.headers.get('content-type') ?? '' },
    });
  } catch (error) {
    throw wasRefused(error) ? new AddressRefused() : new ProviderAway(error);
  }
}

// Counted as it arrives and unpacked, for a few bytes can be made to swell.
async function readAtMost(body: AsyncIterable<Uint8Array> | readonly Uint8Array[]): Promise<Buffer<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.byteLength;
    if (length > maxBytes) throw new ProviderAway();
    chunks.push(chunk);
  }

  return Buffer.concat(chunks);
}

function wasRefused(error: unknown): boolean {
  return error instanceof AddressRefused || (error instanceof Error && error.cause instanceof AddressRefused);
}
