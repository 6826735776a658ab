import { spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { toOru } from '@/lib/export/hl7/oru';
import { putSeal } from '@/lib/export/seal/places';
import { sealOf } from '@/lib/server/seal/seal';
import { amina } from '../../people/amina';
import { intakeOf } from '../../people/intake-of';

const place = mkdtempSync(path.join(tmpdir(), 'backstory-verify-'));
const key = generateKeyPairSync('ed25519').privateKey;
const other = generateKeyPairSync('ed25519').privateKey;
const text = (one: typeof key) => one.export({ format: 'der', type: 'pkcs8' }).toString('base64');
const content = Buffer.from(toOru(intakeOf(amina)));
const sealed = putSeal(content.toString('latin1'), {
  type: 'x-application/hl7-v2+er7',
  seal: sealOf(content, key),
});

afterAll(() => rmSync(place, { recursive: true }));

function file(name: string, content: string): string {
  writeFileSync(path.join(place, name), content, 'latin1');
  return path.join(place, name);
}

function run(script: string, args: readonly string[], SEAL_KEY = text(key)) {
  const command = ['--conditions=react-server', '--import=tsx', `scripts/${script}.ts`, ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, SEAL_KEY },
  });

  return { said: (stdout || stderr).trim(), status };
}

test('a file is said to be valid, altered, or sealed with an unknown key', () => {
  const whole = file('whole.hl7', sealed);
  expect(run('verify', [whole])).toEqual({ said: 'valid: as it was when it left.', status: 0 });
  expect(run('verify', [file('changed.hl7', sealed.replace('Amina', 'Anima'))])).toEqual({
    said: 'altered: not as it was when it left.',
    status: 1,
  });
  const { said, status } = run('verify', [whole], text(other));
  expect([said.split(':')[0], status]).toEqual(['unknown key', 2]);
});

test('whoever has only the public key can tell as well, also of a file with its seal beside it', () => {
  const keys = file('keys.json', run('seal-keys', []).said);
  file('rows.csv.seal', `${sealOf(Buffer.from('a,b\r\n'), key)}\n`);
  expect(run('verify', [file('rows.csv', 'a,b\r\n'), '--keys', keys], text(other)).status).toBe(0);
});

test('what cannot be checked is one line', () => {
  const { said, status } = run('verify', [file('a', ''), '--keys', file('b', '{')]);
  expect([said.split('\n').length, status]).toEqual([1, 1]);
});
