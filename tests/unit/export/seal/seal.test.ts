import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { compactVerify, importJWK } from 'jose';
import { describe, expect, test } from 'vitest';
import { toBundle } from '@/lib/export/fhir/bundle';
import { toOru } from '@/lib/export/hl7/oru';
import { putSeal, type SealedType, takeSeal } from '@/lib/export/seal/places';
import { faceSheetPdf } from '@/lib/server/pdf/intake-pdfs';
import { checkFile } from '@/lib/server/seal/check-file';
import { checkSeal, keyId, sealOf, toPublicKey } from '@/lib/server/seal/seal';
import { readPdf } from '../../../read-pdf';
import { workedOn } from '../fhir/worked-on';

const { privateKey } = generateKeyPairSync('ed25519');
const other = generateKeyPairSync('ed25519').privateKey;
const trusted = [toPublicKey(privateKey)];

const pdf = faceSheetPdf(workedOn, { by: 'Dana Reyes', at: workedOn.receivedAt }, 'letter');
const files: readonly (readonly [SealedType, Buffer])[] = [
  ['application/pdf', pdf],
  ['application/fhir+json', Buffer.from(JSON.stringify(toBundle(workedOn)))],
  ['x-application/hl7-v2+er7', Buffer.from(toOru(workedOn))],
];

function sealed(type: SealedType, file: Buffer, key = privateKey): Buffer {
  return Buffer.from(putSeal(file.toString('latin1'), { type, seal: sealOf(file, key) }), 'latin1');
}

describe.each(files)('the seal in a file of %s', (type, file) => {
  const whole = sealed(type, file);

  test('is found valid, and what was sealed is the file as it was', () => {
    expect(checkFile(whole, { trusted })).toBe('valid');
    expect(takeSeal(whole.toString('latin1'))?.content === file.toString('latin1')).toBe(true);
    expect(sealed(type, file).equals(whole)).toBe(true);
  });

  test('breaks when any one byte is another', { timeout: 60_000 }, () => {
    const anywhere = fc.nat({ max: whole.length - 1 });
    const atTheEnd = fc.integer({ min: Math.max(0, whole.length - 900), max: whole.length - 1 });
    fc.assert(
      fc.property(fc.oneof(anywhere, atTheEnd), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const changed = Buffer.from(whole);
        changed[at] = (changed[at] ?? 0) ^ by;
        expect(checkFile(changed, { trusted })).not.toBe('valid');
      }),
      { numRuns: 150 },
    );
  });

  test('breaks when something is added, cut off or put in twice', () => {
    const more = [Buffer.concat([whole, Buffer.from(' ')]), whole.subarray(0, -1), sealed(type, whole, other)];
    for (const changed of more) expect(checkFile(changed, { trusted })).not.toBe('valid');
    expect(checkFile(file, { trusted })).toBe('no-seal');
  });

  test('of another key is unknown, and another file’s does not fit', () => {
    expect(checkFile(sealed(type, file, other), { trusted })).toBe('unknown-key');
    expect(checkFile(whole, { trusted: [] })).toBe('unknown-key');
    const foreign = putSeal(file.toString('latin1'), { type, seal: sealOf(Buffer.from('another'), privateKey) });
    expect(checkFile(Buffer.from(foreign, 'latin1'), { trusted })).toBe('altered');
  });
});

test('a sealed PDF is read as the one before', async () => {
  expect((await readPdf(sealed('application/pdf', pdf))).text).toBe((await readPdf(pdf)).text);
});

describe('a seal', () => {
  test('is a JSON Web Signature that others can read', async () => {
    const seal = sealOf(pdf, privateKey);
    const { payload, protectedHeader } = await compactVerify(seal, await importJWK({ ...trusted[0] }, 'EdDSA'));
    expect(protectedHeader).toMatchObject({ alg: 'EdDSA', kid: trusted.map(keyId)[0] });
    expect(JSON.parse(new TextDecoder().decode(payload))).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  test('may lie beside any file at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ maxLength: 200 }), (content, another) => {
        const beside = sealOf(content, privateKey);
        expect(checkFile(Buffer.from(content), { trusted, beside })).toBe('valid');
        const same = Buffer.compare(content, another) === 0;
        expect(checkFile(Buffer.from(another), { trusted, beside })).toBe(same ? 'valid' : 'altered');
      }),
    );
  });

  test.each(['', '.', '...', 'a.b.c', 'null.null.null', 'e30.e30.e30', `${sealOf(pdf, privateKey)}.x`])(
    'that is none says nothing: %j',
    (seal) => expect(checkSeal(pdf, seal, trusted)).toBe('altered'),
  );

  test('is not to be had by naming another algorithm', () => {
    const [, body = ''] = sealOf(pdf, privateKey).split('.');
    const [kid] = trusted.map(keyId);
    for (const head of [{ alg: 'none' }, { alg: 'HS256' }, { alg: 'EdDSA', jwk: toPublicKey(other) }]) {
      const forged = `${Buffer.from(JSON.stringify({ typ: 'seal', kid, ...head })).toString('base64url')}.${body}.`;
      expect(checkSeal(pdf, forged, trusted)).toBe('altered');
    }
  });
});
