import { readFileSync } from 'node:fs';
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

test('each names controls and tests that are there, and says what remains', () => {
  for (const { id, threat, control, proof, rest } of threats) {
    expect([threat, control, proof, rest], id).not.toContain('');
    expect(missingFiles(control), id).toEqual([]);
    expect(falseProofs(proof), id).toEqual([]);
    // No test means that somebody says so.
    if (testsIn(proof).length === 0) expect(proof, id).toMatch(/^none: /);
  }
});

test('every file that these pages name is there', () => {
  for (const file of [document, 'docs/security/measures.md', 'docs/data-protection.md', 'SECURITY.md']) {
    expect(missingFiles(readFileSync(file, 'utf8')), file).toEqual([]);
  }
});
