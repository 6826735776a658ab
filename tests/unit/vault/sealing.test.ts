import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blindIndex, blindIndexes } from '@/lib/server/vault/blind-index';
import { keyIdOf, open, type Place, seal, toKey, toKeyring } from '@/lib/server/vault/sealing';

const clinicId = '01990000-0000-7000-8000-00000000000a';
const place: Place = { table: 'patient', column: 'sealed', rowId: '01990000-0000-7000-8000-000000000001' };
const first = toKey('1', randomBytes(32));
const second = toKey('2', randomBytes(32));
const keyring = toKeyring(clinicId, [second, first]);
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme', maxLength: 4000 }));

test('any text comes back as it was', () => {
  fc.assert(fc.property(anyText, (text) => open(keyring, place, seal(keyring, place, text)) === text));
});

test('no two sealings of a text are alike', () => {
  const twice = (text: string) => new Set([1, 2].map(() => seal(keyring, place, text))).size;
  fc.assert(fc.property(anyText, (text) => twice(text) === 2));
});

test('a text with any one character changed does not open', () => {
  const character = fc.constantFrom(...'ABCXYZabcxyz0189-_.v=+/ \n');
  fc.assert(
    fc.property(anyText, fc.nat(), character, (text, at, other) => {
      const sealed = seal(keyring, place, text);
      const index = at % sealed.length;
      fc.pre(sealed[index] !== other);
      const changed = `${sealed.slice(0, index)}${other}${sealed.slice(index + 1)}`;

      expect(() => open(keyring, place, changed)).toThrow();
    }),
    { numRuns: 2000 },
  );
});

test('a text with any one bit flipped, or cut short, does not open', () => {
  const [head, payload = ''] = [`v1.${second.id}.`, seal(keyring, place, 'Nadia Haddad').split('.')[2]];
  const bytes = Buffer.from(payload, 'base64url');
  for (let bit = 0; bit < bytes.length * 8; bit += 1) {
    const flipped = Buffer.from(bytes);
    flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    expect(() => open(keyring, place, head + flipped.toString('base64url'))).toThrow(/does not open/);
  }
  for (let length = 0; length < payload.length; length += 1) {
    expect(() => open(keyring, place, head + payload.slice(0, length))).toThrow(/does not open/);
  }
});

test.each([
  ['table', { ...place, table: 'member' }, keyring],
  ['column', { ...place, column: 'name' }, keyring],
  ['row', { ...place, rowId: '01990000-0000-7000-8000-000000000002' }, keyring],
  ['clinic', place, toKeyring('01990000-0000-7000-8000-00000000000b', [second, first])],
  ['key of the same name', place, toKeyring(clinicId, [toKey('2', randomBytes(32))])],
])('a text moved to another %s does not open, and the refusal does not repeat it', (_what, elsewhere, keys) => {
  const sealed = seal(keyring, place, 'Nadia Haddad');

  expect(() => open(keys, elsewhere, sealed)).toThrow(/^The sealed \w+\.\w+ of row [\d-a]+ does not open$/);
});

test('what an earlier key sealed still opens; what an unknown key sealed does not', () => {
  const earlier = seal(toKeyring(clinicId, [first]), place, 'then');

  expect(open(keyring, place, earlier)).toBe('then');
  expect(keyIdOf(earlier)).toBe('1');
  expect(() => open(toKeyring(clinicId, [second]), place, earlier)).toThrow('No key 1');
});

test('half a character is refused rather than changed', () => {
  expect(() => seal(keyring, place, 'a\ud800b')).toThrow(/well-formed/);
});

test('a blind index is the same for the same value however it is written, and for no other value, field or clinic', () => {
  const index = (field: string, value: string, keys = keyring) =>
    Buffer.from(blindIndex(keys, field, value)).toString('hex');
  const nadia = index('patient.name', 'Nadia Haddad');

  expect(nadia).toHaveLength(32);
  expect(index('patient.name', '  NADIA \u00a0 haddad ')).toBe(nadia);
  expect(index('patient.name', 'Nadia Hadda')).not.toBe(nadia);
  expect(index('patient.surname', 'Nadia Haddad')).not.toBe(nadia);
  expect(index('patient.name', 'Nadia Haddad', toKeyring('another', [toKey('2', randomBytes(32))]))).not.toBe(nadia);
  expect(blindIndexes(keyring, 'patient.name', 'Nadia Haddad')).toContainEqual(
    blindIndex(toKeyring(clinicId, [first]), 'patient.name', 'Nadia Haddad'),
  );
});
