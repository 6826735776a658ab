import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { falseProofs, missingFiles, readRows, testsIn } from './cited';

const document = 'docs/security/threat-model.md';
const threats = readRows(document)
  .filter(([id = '']) => /^T\d+$/.test(id))
  .map(([id = '', threat = '', control = '', proof = '', rest = '']) => ({ id, threat, control, proof, rest }));

test('the threats are numbered without a gap', () => {
  expect(threats.length).toBeGreaterThan(30);
  expect(threats.map(({ id }) => id)).toEqual(threats.map((_, at) => `T${at + 1}`));
});

test.each(threats)('$id names controls and tests that are there, and says what remains', (row) => {
  expect(row.threat).not.toBe('');
  expect(missingFiles(row.control)).toEqual([]);
  expect(falseProofs(row.proof)).toEqual([]);
  expect(row.rest).not.toBe('');
  // No test means that somebody says so.
  if (testsIn(row.proof).length === 0) expect(row.proof).toMatch(/^none/);
});

test('every file that it names is there', () => {
  const text = readFileSync(document, 'utf8');
  expect(missingFiles(text)).toEqual([]);
  expect(existsSync('docs/security/asvs.md')).toBe(true);
});
