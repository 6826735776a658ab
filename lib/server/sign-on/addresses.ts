import 'server-only';
import ipaddr from 'ipaddr.js';

type Allowed = Readonly<{ loopback: boolean }>;

/** May the server speak to this address? Only to the public internet; in a demo and in tests, to its own machine too. */
export function mayReach(address: string, { loopback }: Allowed): boolean {
  if (!ipaddr.isValid(address)) return false;
  const range = ipaddr.process(address).range();

  return range === 'unicast' || (loopback && range === 'loopback');
}

/** May this be asked at all? https, with a name or a public address; in a demo and in tests, http on its own machine. */
export function mayAsk({ protocol, hostname, username, password }: URL, { loopback }: Allowed): boolean {
  if (username || password) return false;
  const host = hostname.replace(/^\[|\]$/g, '');
  const isLoopback = host === 'localhost' || (ipaddr.isValid(host) && ipaddr.process(host).range() === 'loopback');
  if (isLoopback) return loopback;

  return protocol === 'https:' && (!ipaddr.isValid(host) || mayReach(host, { loopback }));
}
