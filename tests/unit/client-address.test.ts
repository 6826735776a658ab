import { expect, test } from 'vitest';
import { clientAddress } from '@/lib/server/request/client-address';

const from = (peer: string, forwarded?: string) =>
  new Headers({ 'x-backstory-peer': peer, ...(forwarded && { 'x-forwarded-for': forwarded }) });

test('without a proxy only the socket counts, whatever the client claims', () => {
  expect(clientAddress(from('203.0.113.9', '198.51.100.1'), 0)).toBe('203.0.113.9');
});

test('proxies are counted from the right, so what a client made up stands too far left', () => {
  const forged = from('10.0.0.2', '1.1.1.1, 2.2.2.2, 203.0.113.9');
  expect(clientAddress(forged, 1)).toBe('203.0.113.9');
  expect(clientAddress(from('10.0.0.2', '1.1.1.1, 203.0.113.9, 10.0.0.1'), 2)).toBe('203.0.113.9');
});

test('who comes past the proxies counts by what there is', () => {
  expect(clientAddress(from('203.0.113.9'), 2)).toBe('203.0.113.9');
  expect(clientAddress(new Headers(), 0)).toBe('');
});

test('an IPv4 address is one however it is written, and an IPv6 network is one', () => {
  expect(clientAddress(from('::ffff:203.0.113.9'), 0)).toBe('203.0.113.9');
  expect(clientAddress(from('2001:db8:1:2:aaaa::1'), 0)).toBe('2001:db8:1:2');
  expect(clientAddress(from('2001:DB8:1:2::ffff'), 0)).toBe('2001:db8:1:2');
  expect(clientAddress(from('::1'), 0)).toBe('0:0:0:0');
});
