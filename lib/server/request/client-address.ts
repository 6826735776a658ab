import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { env } from '../env';

// Set on every request from its own socket, over whatever a client sent by that name.
const peerHeader = 'x-backstory-peer';

/** Notes on each request whom its socket is connected to: Next does not tell, and believes what a client claims. */
export function notePeers(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[peerHeader] = request.socket.remoteAddress ?? '';
  });
}

/**
 * Where a request comes from, for counting attempts. Each trusted proxy has added the address that it saw at the right
 * end of X-Forwarded-For, so counting from the right believes none of what a client made up.
 */
export function clientAddress(headers: Headers, hops = env().TRUSTED_PROXY_HOPS): string {
  const peer = headers.get(peerHeader) ?? '';
  const seen = hops === 0 ? [] : (headers.get('x-forwarded-for') ?? '').split(',').map((address) => address.trim());
  const path = [...seen, peer].slice(-1 - hops);

  return network(path[0] || peer);
}

/** An IPv6 subscriber has a whole /64 to try from, so that counts as one. */
function network(address: string): string {
  const plain = address.replace(/^::ffff:/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.toLowerCase().split('::');
  const groups = (part: string | undefined) => (part ? part.split(':') : []);
  const zeros = Array(Math.max(0, 8 - groups(head).length - groups(tail).length)).fill('0');

  return [...groups(head), ...zeros, ...groups(tail)].slice(0, 4).join(':');
}
