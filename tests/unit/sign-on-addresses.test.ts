import { expect, test } from 'vitest';
import { mayAsk, mayReach } from '@/lib/server/sign-on/addresses';

const [outside, demo] = [{ loopback: false }, { loopback: true }];

test.each(['1.1.1.1', '93.184.216.34', '2606:4700:4700::1111'])('the server may speak to %s', (address) => {
  expect(mayReach(address, outside)).toBe(true);
});

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  'fc00::1',
  'fe80::1',
  'ff02::1',
  '::ffff:10.0.0.1',
  '::ffff:169.254.169.254',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  '2001:0:a00:1::',
  '2001:db8::1',
  'not an address',
])('the server never speaks to %s, not even in a demo', (address) => {
  expect(mayReach(address, outside)).toBe(false);
  expect(mayReach(address, demo)).toBe(false);
});

test.each(['127.0.0.1', '127.8.9.10', '::1', '::ffff:127.0.0.1'])('only a demo speaks to itself, at %s', (address) => {
  expect(mayReach(address, outside)).toBe(false);
  expect(mayReach(address, demo)).toBe(true);
});

test.each([
  ['https://login.clinic.example', true, true],
  ['https://login.clinic.example:8443/realm', true, true],
  ['http://login.clinic.example', false, false],
  ['https://name:word@login.clinic.example', false, false],
  ['https://10.0.0.1', false, false],
  ['https://[fd00::1]', false, false],
  ['https://0x7f.1', false, true],
  ['https://2130706433', false, true],
  ['https://localhost', false, true],
  ['http://localhost:4000', false, true],
  ['http://127.0.0.1:4000', false, true],
  ['http://[::1]:4000', false, true],
  ['file:///etc/passwd', false, false],
])('%s may be asked outside of a demo: %s, in one: %s', (address, isOutside, isDemo) => {
  expect(mayAsk(new URL(address), outside)).toBe(isOutside);
  expect(mayAsk(new URL(address), demo)).toBe(isDemo);
});
